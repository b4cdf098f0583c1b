import type { ChangedCell, LastRun } from '../../application/ports';
import type { RuleSet } from '../../domain/ruleSet';
import type { Restored, RestoreQuestion } from '../state/paneState';
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

/** What was restored, in one line. */
export function restoredText({ report }: Restored, wording: Wording): string {
  const { cells, deletedSheets } = report;
  if (cells === 0 && deletedSheets.length === 0) return wording.text('restoredNothing');
  const parts = [
    wording.text('restoredCells', { count: cells }),
    ...(deletedSheets.length > 0
      ? [wording.text('restoredSheets', { count: deletedSheets.length })]
      : []),
  ];
  return parts.join(wording.language === 'en' ? ' ' : '');
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
