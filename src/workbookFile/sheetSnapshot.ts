import ExcelJS from 'exceljs';
import type { CellContent, SheetSnapshot, SnapshotCell } from '../tables/snapshot';
import type { ListedSheet } from './workbookParts';

const BLANK: CellContent = { kind: 'blank' };

/** More cells than any sheet of ours has by far: one stray cell at the far end would fill the memory. */
const MOST_CELLS = 2_000_000;

/**
 * A worksheet's cells from A1 on: values, and the last results of formulas. A sheet too large to be
 * ours is taken for empty.
 */
export function sheetSnapshot(
  sheet: ExcelJS.Worksheet,
  { name, visible }: ListedSheet,
  at: number,
): SheetSnapshot {
  const { rowCount, columnCount } = filledSize(sheet);
  const isTooLarge = rowCount * columnCount > MOST_CELLS;
  const cells = Array.from({ length: isTooLarge ? 0 : rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_each, column) =>
      snapshotCell(sheet.findCell(row + 1, column + 1)),
    ),
  );
  return {
    ...{ id: `file-${at + 1}`, name, visible },
    ...{ isProtected: false, isFiltered: false, row: 0, column: 0, cells },
  };
}

/** How far cells with something in them reach; exceljs counts those that only have a format, too. */
function filledSize(sheet: ExcelJS.Worksheet) {
  const size = { rowCount: 0, columnCount: 0 };
  sheet.eachRow((row, number) => {
    size.rowCount = number;
    row.eachCell((_cell, column) => {
      size.columnCount = Math.max(size.columnCount, column);
    });
  });
  return size;
}

function snapshotCell(cell: ExcelJS.Cell | undefined): SnapshotCell {
  if (cell?.type === ExcelJS.ValueType.Formula) {
    return {
      content: contentOf(cell.result),
      formula: `=${cell.formula}`,
      numberFormat: 'General',
    };
  }
  return { content: contentOf(cell?.value), formula: null, numberFormat: 'General' };
}

function contentOf(value: unknown): CellContent {
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'string':
      return { kind: 'text', value };
    case 'boolean':
      return { kind: 'boolean', value };
    case 'object':
      return value === null ? BLANK : objectContent(value);
    default:
      return BLANK;
  }
}

function objectContent(value: object): CellContent {
  if ('error' in value) return { kind: 'error', value: String(value.error) };
  if (!('richText' in value) || !Array.isArray(value.richText)) return BLANK;
  const runs = value.richText as readonly ExcelJS.RichText[];
  return { kind: 'text', value: runs.map(({ text }) => text).join('') };
}
