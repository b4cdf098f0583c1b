import { cellName } from '../../domain/cellName';
import type { Replacement } from '../../report/writePlan';

/** A cell that would change, in one line: `热线考评!H12: 97 → 97.3`. An empty cell is a dash. */
export function cellChangeText({
  sheetId,
  sheetName,
  row,
  column,
  before,
  formula,
  after,
}: Replacement): string {
  const cell = cellName({ sheetId, sheetName, row, column });
  return `${cell}: ${formula ?? contentText(before)} → ${contentText(after)}`;
}

function contentText(content: Replacement['before']): string {
  return content.kind === 'blank' ? '–' : String(content.value);
}
