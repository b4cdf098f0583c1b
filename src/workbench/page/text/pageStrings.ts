import type { LostKind } from '../../model/lostParts';
import type { OpenFailure } from '../../model/openWorkbook';
import type { Refusal } from '../grid/workbookGrid';

/** Every text of the page around grid and pane. `{…}` is replaced by what `fill` is given. */
export interface PageStrings {
  readonly workbenchName: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly saveTip: string;
  readonly closePane: string;
  readonly fileGroup: string;
  readonly language: string;
  readonly useDark: string;
  readonly useLight: string;
  readonly loadingWorkbook: string;
  readonly startingPane: string;
  readonly paneLate: string;
  readonly paneLateDetail: string;
  readonly restartPane: string;
  readonly resizePane: string;
  readonly dropHere: string;
  readonly dismiss: string;
  readonly commandFailed: string;
  readonly commandSilent: string;
  readonly commandIdle: string;
  readonly loseOnSave: string;
  readonly chartsNotShown: string;
  readonly lostSeparator: string;
  readonly notOpened: string;
  readonly notFound: string;
  readonly oneFile: string;
  readonly openFailures: Readonly<Record<OpenFailure, string>>;
  readonly lostKinds: Readonly<Record<LostKind, string>>;
  readonly refusals: Readonly<Record<Refusal, string>>;
}
