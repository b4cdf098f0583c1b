import type { CellPlace, Problem } from '../domain/problem';
import { holds } from '../report/plannedValue';
import type { PlannedValue } from '../report/writePlan';
import type { CellContent, SnapshotCell } from '../tables/snapshot';
import { readingCells } from './areaReading';
import type { SheetDifferences } from './differences';
import type { OfficeCall } from './officeCall';
import { readingAll, readingOf, type Reading } from './reading';
import { sendPieces } from './requestChunks';
import { isWritten } from './sheetWrite';

/** More cells than this are counted, not listed one by one. */
const LISTED_CELLS = 50;
const BYTES_PER_SHEET = 200;

/**
 * Reads the written cells again, in one request for an ordinary month, and names every cell that
 * does not show what was written (a merged cell drops values, a validation or another person may
 * have changed them). Throws host failures.
 */
export async function readBack(
  call: OfficeCall,
  written: readonly SheetDifferences[],
  bytesPerRequest: number,
): Promise<Problem[]> {
  const reading = readingAll(written.map((sheet) => readingSheet(call, sheet, bytesPerRequest)));
  await sendPieces(call, reading.pieces, { kind: 'read', bytesPerRequest });
  const wrong = reading.take().flat();
  return wrong.slice(0, LISTED_CELLS).map(({ where, planned, found }) => ({
    code: 'readBackDiffers',
    severity: 'warning',
    where,
    channel: null,
    unit: null,
    details: { expected: plannedText(planned), found: cellText(found), total: wrong.length },
  }));
}

interface WrongCell {
  readonly where: CellPlace;
  readonly planned: PlannedValue;
  readonly found: SnapshotCell | undefined;
}

function readingSheet(
  call: OfficeCall,
  sheet: SheetDifferences,
  bytesPerRequest: number,
): Reading<WrongCell[]> {
  const name = sheet.plan.target.sheetName;
  const proxy = worksheetNamed(call, name);
  const id = readingOf(BYTES_PER_SHEET, () => queueId(proxy));
  const cells = readingCells({ sheet: proxy, name }, sheet.area, bytesPerRequest);
  return {
    pieces: [...id.pieces, ...cells.pieces],
    take: () => wrongCells(sheet, cells.take(), id.take()),
  };
}

/** By name: a sheet that was just added has no id we know. */
function worksheetNamed({ context }: OfficeCall, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

function queueId(sheet: Excel.Worksheet): () => string {
  sheet.load('id');
  return () => sheet.id;
}

function wrongCells(
  { plan, area, planned, differences }: SheetDifferences,
  cells: readonly (readonly SnapshotCell[])[],
  sheetId: string,
): WrongCell[] {
  const { kind, sheetName } = plan.target;
  return planned.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      const difference = differences[r]?.[c];
      if (!difference || !isWritten(cell, difference, kind === 'output')) return [];
      const found = cells[r]?.[c];
      if (found?.formula === null && holds(cell.value, found.content)) return [];
      const where = { sheetId, sheetName, row: area.row + r, column: area.column + c };
      return [{ where, planned: cell.value, found }];
    }),
  );
}

function plannedText(planned: PlannedValue): string {
  return planned.kind === 'number' || planned.kind === 'text' ? String(planned.value) : '';
}

function cellText(cell: SnapshotCell | undefined): string {
  return cell?.formula ?? contentText(cell?.content ?? { kind: 'blank' });
}

function contentText(content: CellContent): string {
  return content.kind === 'blank' ? '' : String(content.value);
}
