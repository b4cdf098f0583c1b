import type { ChangedCell } from '../../application/ports';
import { cellName } from '../../domain/cellName';
import type { Restored, RestoreQuestion } from '../state/paneState';
import type { Wording } from '../wording';
import {
  contentText,
  LISTED,
  type ReplacementLine,
  type ReplacementsView,
} from './replacementView';

/** The question before changes made since the run are lost: the first cells as now → previous. */
export function restoreQuestionView(
  { cells, sheets }: RestoreQuestion,
  wording: Wording,
): ReplacementsView {
  const lines = cells.slice(0, LISTED).map((cell) => line(cell, wording));
  const left = cells.length - lines.length;
  return {
    title: wording.text('restoreConfirmTitle', { count: cells.length + sheets.length }),
    intro: wording.text('restoreConfirmIntro'),
    afterHeading: wording.text('restoreConfirmBefore'),
    confirm: wording.text('restoreConfirm'),
    lines,
    more: left > 0 ? wording.text('confirmMore', { count: left }) : null,
    losses: sheets.map((sheet) => wording.text('restoreConfirmSheet', { sheet })),
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

function line(changed: ChangedCell, wording: Wording): ReplacementLine {
  const { sheetId, sheetName, row, column } = changed;
  const place = { sheetId, sheetName, row, column };
  const cell = cellName(place);
  const now = changed.formulaNow ?? contentText(changed.now, wording);
  return {
    id: cell,
    cell,
    place,
    before: changed.part === 'format' ? wording.text('restoreFormatChanged', { value: now }) : now,
    after: changed.formulaBefore ?? contentText(changed.before, wording),
  };
}
