import type { ChangesSinceRun } from '../../application/changesSinceRun';
import type { ChangedCell, LastRun } from '../../application/ports';
import type { RuleSet } from '../../domain/ruleSet';
import type { Restored, RestoreQuestion, Undone } from '../state/paneState';
import type { Wording } from '../wording';
import { cellChangeLine, type CellChangeLine } from './cellChangeLine';
import type { ReplacementsView } from './replacementView';

/** The question before changes made since the run are lost: the first cells as now → previous. */
export function restoreQuestionView(
  { cells, sheets }: RestoreQuestion,
  rules: RuleSet,
  wording: Wording,
): ReplacementsView {
  return {
    title: wording.text('restoreConfirmTitle', { count: cells.length + sheets.length }),
    intro: wording.text('restoreConfirmIntro'),
    changedSince: null,
    afterHeading: wording.text('restoreConfirmBefore'),
    confirm: wording.text('restoreConfirm'),
    lines: cells.map((cell) => line(cell, rules, wording)),
    losses: sheets.map((sheet) => wording.text('restoreConfirmSheet', { sheet })),
    canExport: false,
  };
}

/** Units named where results are older than their counts; the rest is a number. */
const NAMES_TOLD = 3;

/** What was taken back, and what that changed, in one line. */
export function restoredText({ report, undone }: Restored, wording: Wording): string {
  const { cells, deletedSheets } = report;
  if (cells === 0 && deletedSheets.length === 0) return wording.text('restoredNothing');
  const parts = [
    undoneText(undone, wording),
    wording.text('restoredCells', { count: cells }),
    ...(deletedSheets.length > 0
      ? [wording.text('restoredSheets', { count: deletedSheets.length })]
      : []),
  ];
  return parts.join(wording.language === 'en' ? ' ' : '');
}

/** That the results that stand there again are older than the counts; null while they are not. */
export function outdatedText(changes: ChangesSinceRun | null, wording: Wording): string | null {
  if (!changes) return null;
  const units = changes.units.filter(({ change }) => change !== 'moved');
  if (units.length === 0 && changes.sources.length === 0) return null;
  const told = units.slice(0, NAMES_TOLD).map(({ unit }) => unit);
  const names = told.join(wording.text('listSeparator'));
  if (told.length === 0) return wording.text('restoredOutdated');
  return units.length === told.length
    ? wording.text('restoredOutdatedUnits', { names })
    : wording.text('restoredOutdatedMore', { names, count: units.length });
}

function undoneText({ kind, at }: Undone, wording: Wording): string {
  if (at === null) return wording.text('undoneLast');
  const time = typeof at === 'string' ? at : wording.time(at);
  return wording.text(kind === 'run' ? 'undoneRun' : 'undoneWrite', { time });
}

/** When the last run was made, and on which sheets. */
export function lastRunText({ madeAt, sheets }: LastRun, wording: Wording): string {
  const names = sheets.join(wording.text('listSeparator'));
  return madeAt === null
    ? wording.text('lastRunChanged', { sheets: names })
    : wording.text('lastRunAt', { time: madeAt, sheets: names });
}

function line(changed: ChangedCell, rules: RuleSet, wording: Wording): CellChangeLine {
  const shown = cellChangeLine(
    changed,
    {
      unit: null,
      channel: null,
      label: null,
      before: changed.now,
      formula: changed.formulaNow,
      after: changed.before,
      mark: null,
    },
    rules,
    wording,
  );
  const { before } = shown;
  return {
    ...shown,
    before:
      changed.part === 'format' ? wording.text('restoreFormatChanged', { value: before }) : before,
    after: changed.formulaBefore ?? shown.after,
  };
}
