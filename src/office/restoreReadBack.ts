import type { Problem } from '../domain/problem';
import type { SnapshotCell } from '../tables/snapshot';
import { readingCells } from './areaReading';
import { areaOfCells } from './cellAreas';
import { sameValue, type RestoredSheet } from './cellRestoring';
import type { OfficeCall } from './officeCall';
import { sameName } from './preflightChecks';
import { readingAll, readingOf, type Reading } from './reading';
import { sendPieces } from './requestChunks';

/** More cells than this are counted, not listed one by one. */
const LISTED_CELLS = 50;
const BYTES_PER_WORKBOOK = 1000;

/**
 * Reads the restored cells again, in one request for an ordinary month, and names every cell that
 * does not hold its former value and every added sheet that is still there. Throws host failures.
 */
export async function restoredProblems(
  call: OfficeCall,
  sheets: readonly RestoredSheet[],
  deletedSheets: readonly string[],
  bytesPerRequest: number,
): Promise<Problem[]> {
  const names = readingOf(BYTES_PER_WORKBOOK, () => queueSheetNames(call));
  const cells = readingAll(sheets.map((sheet) => readingSheet(call, sheet, bytesPerRequest)));
  await sendPieces(call, [...names.pieces, ...cells.pieces], { kind: 'read', bytesPerRequest });
  const left = names.take();
  const kept = deletedSheets.filter((sheet) => left.some((name) => sameName(name, sheet)));
  const wrong = cells.take().flat();
  return [
    ...kept.map((sheet) => problem('restoreSheetKept', null, { sheet })),
    ...wrong.slice(0, LISTED_CELLS).map(({ where, expected, found }) =>
      problem('readBackDiffers', where, {
        expected: cellText(expected),
        found: cellText(found),
        total: wrong.length,
      }),
    ),
  ];
}

interface WrongCell {
  readonly where: Problem['where'];
  readonly expected: SnapshotCell;
  readonly found: SnapshotCell | undefined;
}

function queueSheetNames({ context }: OfficeCall): () => string[] {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  return () => worksheets.items.map(({ name }) => name);
}

function readingSheet(
  { context }: OfficeCall,
  { previous: { sheetId }, current: { name }, cells }: RestoredSheet,
  bytesPerRequest: number,
): Reading<WrongCell[]> {
  const values = cells.filter(({ parts }) => parts.value);
  const area = areaOfCells(values);
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const reading = readingCells({ sheet, name }, area, bytesPerRequest);
  return {
    pieces: reading.pieces,
    take: () => {
      const grid = reading.take();
      return values.flatMap(({ row, column, before }) => {
        const found = area ? grid[row - area.row]?.[column - area.column] : undefined;
        if (found && sameValue(found, before)) return [];
        const where = { sheetId, sheetName: name, row, column };
        return [{ where, expected: before, found }];
      });
    },
  };
}

function problem(
  code: 'restoreSheetKept' | 'readBackDiffers',
  where: Problem['where'],
  details: Problem['details'],
): Problem {
  return { code, severity: 'warning', where, channel: null, unit: null, details };
}

function cellText(cell: SnapshotCell | undefined): string {
  if (!cell || (cell.formula === null && cell.content.kind === 'blank')) return '';
  return cell.formula ?? (cell.content.kind === 'blank' ? '' : String(cell.content.value));
}
