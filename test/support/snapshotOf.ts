import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import ExcelJS from 'exceljs';
import type { CellContent, SheetSnapshot, Snapshot, SnapshotCell } from '../../src/tables/snapshot';

/** Reads an .xlsx file into the snapshot the add-in's reader would make of it. */
export async function snapshotOfFile(path: string): Promise<Snapshot> {
  const workbook = new ExcelJS.Workbook();
  const bytes = await readFile(path);
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return snapshotOf(workbook, basename(path));
}

/** A workbook of the exceljs library as a snapshot. Of a merged area only the first cell holds its value. */
export function snapshotOf(workbook: ExcelJS.Workbook, workbookName: string): Snapshot {
  return {
    workbookName,
    isProtected: false,
    sheets: workbook.worksheets.map(sheetSnapshot),
    names: [],
    settings: {},
  };
}

function sheetSnapshot(sheet: ExcelJS.Worksheet): SheetSnapshot {
  const rows = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (__, column) =>
      snapshotCell(sheet.getCell(row + 1, column + 1)),
    ),
  );
  return {
    id: `sheet${sheet.id}`,
    name: sheet.name,
    visible: sheet.state === 'visible',
    isProtected: false,
    isFiltered: false,
    row: 0,
    column: 0,
    cells: rows,
  };
}

function snapshotCell(cell: ExcelJS.Cell): SnapshotCell {
  const isUnderMerge = cell.isMerged && cell.master.address !== cell.address;
  return {
    content: isUnderMerge ? { kind: 'blank' } : contentOf(cell.value),
    formula: cell.formula ? `=${cell.formula}` : null,
    numberFormat: cell.numFmt || 'General',
  };
}

function contentOf(value: ExcelJS.CellValue): CellContent {
  if (value === null || value === undefined || value === '') return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (value instanceof Date) {
    return { kind: 'number', value: value.getTime() / 86_400_000 + 25_569 };
  }
  if ('error' in value) return { kind: 'error', value: value.error };
  if ('richText' in value) {
    return { kind: 'text', value: value.richText.map(({ text }) => text).join('') };
  }
  if ('result' in value) return contentOf(value.result);
  throw new Error(`A test workbook holds a value of an unknown kind: ${JSON.stringify(value)}`);
}
