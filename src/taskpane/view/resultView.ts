import type { GradingResult } from '../../application/gradingSession';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { Choices } from '../state/paneState';
import type { Wording } from '../wording';
import { channelView, type ChannelView } from './channelView';

/** A link to a sheet that was written. */
export interface SheetLink {
  readonly name: string;
  readonly label: string;
  readonly place: CellPlace;
}

/** The result at a glance, and what was written where. */
export interface ResultView {
  readonly subtitle: string;
  readonly channels: readonly ChannelView[];
  readonly written: string;
  readonly sheets: readonly SheetLink[];
  readonly finishedAt: string;
}

/** A finished run in words. */
export function resultView(
  result: GradingResult,
  choices: Choices,
  finishedAt: Date,
  rules: RuleSet,
  wording: Wording,
): ResultView {
  const ruleSet = wording.label(result.rules.label);
  return {
    subtitle:
      result.period === null
        ? ruleSet
        : wording.text('resultWithRules', {
            period: wording.period(result.period),
            rules: ruleSet,
          }),
    channels: result.channels
      .filter((channel) => channel.units.length > 0)
      .map((channel) => channelView(channel, rules, wording)),
    written: writtenText(result, wording),
    sheets: result.written.sheets.map((name) => sheetLink(name, choices, wording)),
    finishedAt: wording.text('finishedAt', { time: wording.time(finishedAt) }),
  };
}

/** How many cells changed. */
export function writtenText({ written }: Pick<GradingResult, 'written'>, wording: Wording): string {
  if (written.cells === 0) return wording.text('writtenNothing');
  return wording.text('writtenCells', { count: written.cells });
}

/** A sheet that this run added has no id here yet; Excel finds a sheet by its name just as well. */
export function sheetLink(name: string, { inspection }: Choices, wording: Wording): SheetLink {
  const table = inspection.tables.find((found) => found.sheetName === name);
  return {
    name,
    label: wording.text('sheetShow', { sheet: name }),
    place: { sheetId: table?.sheetId ?? name, sheetName: name, row: 0, column: 0 },
  };
}
