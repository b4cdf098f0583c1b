import type ExcelJS from 'exceljs';
import type { Area } from './area';
import { isWholeColumns, isWholeRows, lastColumn, lastRow } from './area';
import type { FormatPatch } from './cellFormat';
import { ModelError } from './modelError';
import type { StoredColumn, StoredRow, StoredStyle } from './stored';
import { patchedStyle } from './storedFormat';
import { usedArea } from './usedArea';

/** Formatting a whole sheet cell by cell would fill memory; Excel has row and column formats instead. */
const MAX_FORMATTED_CELLS = 2_000_000;

/** Gives a cell the style a patch makes of its own. */
type Restyle = (cell: ExcelJS.Cell, patch: FormatPatch) => void;

/**
 * The styles of a sheet's cells, rows and columns. exceljs lets cells share one style object, so a
 * cell's style is replaced and never changed.
 */
export class CellStyles {
  constructor(private readonly stored: ExcelJS.Worksheet) {}

  /** The style a cell has: its own, or for a cell not stored that of its row, then its column. */
  at(row: number, column: number): StoredStyle | undefined {
    const storedRow = this.stored.findRow(row + 1) as StoredRow | undefined;
    const cell = storedRow?.findCell(column + 1);
    if (cell !== undefined) return cell.style;
    const rowStyle = storedRow?.style;
    if (rowStyle !== undefined && Object.keys(rowStyle).length > 0) return rowStyle;
    return (this.stored.getColumn(column + 1) as StoredColumn).style;
  }

  /** Cells that get the same patch over the same style share the new one. */
  restyler(): Restyle {
    const made = new Map<FormatPatch, Map<StoredStyle, StoredStyle>>();
    const unstyled: StoredStyle = {};
    return (cell, patch) => {
      const style = Object.keys(cell.style).length === 0 ? unstyled : cell.style;
      const forPatch = made.get(patch) ?? new Map<StoredStyle, StoredStyle>();
      made.set(patch, forPatch);
      const next = forPatch.get(style) ?? patchedStyle(style, patch);
      forPatch.set(style, next);
      cell.style = next;
    };
  }

  /** One patch for all cells of an area; whole columns keep it for cells that come later. */
  patch(area: Area, patch: FormatPatch): void {
    const restyle = this.restyler();
    if (!isWholeColumns(area)) {
      this.forEachCell(this.bounded(area), (cell) => restyle(cell, patch));
      return;
    }
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const stored = this.column(column);
      stored.style = patchedStyle(stored.style, patch);
    }
    const used = usedArea(this.stored, false, area);
    if (used) this.forEachCell(used, (cell) => restyle(cell, patch));
  }

  /** A patch for each cell of an area; an empty one leaves its cell alone. */
  patchEach(area: Area, patches: readonly (readonly FormatPatch[])[]): void {
    const restyle = this.restyler();
    patches.forEach((rowPatches, rowOffset) => {
      const row = this.stored.getRow(area.row + rowOffset + 1);
      rowPatches.forEach((patch, columnOffset) => {
        if (Object.keys(patch).length > 0) {
          restyle(row.getCell(area.column + columnOffset + 1), patch);
        }
      });
    });
  }

  /** Ends the formats of whole columns, as far as any have one. */
  clearColumns(area: Area): void {
    if (!isWholeColumns(area)) return;
    const last = Math.min(lastColumn(area), this.stored.columnCount - 1);
    for (let column = area.column; column <= last; column += 1) this.column(column).style = {};
  }

  private column(column: number): { style: StoredStyle } {
    return this.stored.getColumn(column + 1);
  }

  private forEachCell(area: Area, act: (cell: ExcelJS.Cell) => void): void {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const stored = this.stored.getRow(row + 1);
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        act(stored.getCell(column + 1));
      }
    }
  }

  private bounded(area: Area): Area {
    if (area.rowCount * area.columnCount <= MAX_FORMATTED_CELLS) return area;
    if (isWholeRows(area)) {
      const used = usedArea(this.stored, false);
      return { ...area, columnCount: Math.max(1, used ? lastColumn(used) + 1 : 1) };
    }
    throw new ModelError('InvalidArgument', 'The range is too large to be formatted cell by cell.');
  }
}
