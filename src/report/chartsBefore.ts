import { cellAt, endColumn, endRow, type CellArea, type SheetSnapshot } from '../tables/snapshot';
import { isBlank } from './plannedValue';
import type { PlannedChart } from './writePlan';

/**
 * The charts as an earlier run drew them on a sheet: their figures stand where its headings are, and
 * they lie below the last of these. Null for one whose heading the sheet does not have.
 */
export function chartsBefore(
  sheet: SheetSnapshot,
  charts: readonly PlannedChart[],
): (PlannedChart | null)[] {
  const sources = charts.map(({ title, source }) => tableUnder(sheet, title, source.column));
  const end = Math.max(0, ...sources.map((area) => (area ? area.row + area.rowCount : 0)));
  return charts.map((chart, at) => {
    const source = sources[at];
    return source ? { ...chart, source, place: { ...chart.place, row: end + 1 } } : null;
  });
}

function tableUnder(sheet: SheetSnapshot, heading: string, column: number): CellArea | null {
  const isEmpty = (row: number, at: number) => isBlank(cellAt(sheet, row, at).content);
  for (let row = endRow(sheet) - 1; row >= 0; row -= 1) {
    const { content } = cellAt(sheet, row, column);
    if (content.kind !== 'text' || content.value !== heading) continue;
    const top = row + 1;
    let [bottom, right] = [top, column];
    while (bottom < endRow(sheet) && !isEmpty(bottom, column)) bottom += 1;
    while (right < endColumn(sheet) && !isEmpty(top, right)) right += 1;
    const [rowCount, columnCount] = [bottom - top, right - column];
    return rowCount > 1 && columnCount > 1 ? { row: top, column, rowCount, columnCount } : null;
  }
  return null;
}
