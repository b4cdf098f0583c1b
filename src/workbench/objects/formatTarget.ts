import type { Area } from '../model/area';
import { cellCountOf, intersection } from '../model/area';
import type { CellFormat, FormatPatch } from '../model/cellFormat';
import type { SheetModel } from '../model/sheetModel';
import type { ExcelSession } from './excelSession';

/** Above this, a property is read from the used cells and one more: the rest are all alike. */
const MAX_COMPARED_CELLS = 100_000;

/** What a RangeFormat and its parts stand for: one or several areas of a sheet. */
export class FormatTarget {
  constructor(
    readonly session: ExcelSession,
    readonly sheetId: string,
    readonly areas: readonly Area[],
  ) {}

  get sheet(): SheetModel {
    return this.session.sheet(this.sheetId);
  }

  /** The property where all cells agree on it, else null. */
  uniform<T>(read: (format: CellFormat) => T): T | null {
    const { cells } = this.sheet;
    let first: { value: T } | undefined;
    for (const area of this.areas) {
      for (const part of this.compared(area)) {
        for (let row = part.row; row < part.row + part.rowCount; row += 1) {
          for (let column = part.column; column < part.column + part.columnCount; column += 1) {
            const value = read(cells.format(row, column));
            if (first === undefined) first = { value };
            else if (first.value !== value) return null;
          }
        }
      }
    }
    return first?.value ?? null;
  }

  apply(patch: FormatPatch): void {
    const { sheet } = this;
    for (const area of this.areas) {
      this.session.mustBeEditable(sheet, area);
      sheet.cells.setFormats(area, patch);
    }
  }

  private compared(area: Area): Area[] {
    if (cellCountOf(area) <= MAX_COMPARED_CELLS) return [area];
    const used = this.sheet.cells.usedArea(false);
    const usedPart = used && intersection(used, area);
    const corner: Area = {
      row: area.row + area.rowCount - 1,
      column: area.column + area.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    };
    return usedPart ? [usedPart, corner] : [corner];
  }
}
