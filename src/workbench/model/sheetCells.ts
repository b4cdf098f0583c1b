import type ExcelJS from 'exceljs';
import type { Area } from './area';
import { isOnSheet } from './area';
import type { CellFormat, FormatPatch } from './cellFormat';
import { CellStyles } from './cellStyles';
import type { CellInput, CellValue } from './cellValue';
import { isCellError } from './cellValue';
import type { ChangeFeed } from './changes';
import { displayText, typedInput } from './displayText';
import { ModelError } from './modelError';
import { formatOf } from './storedFormat';
import { formulaOf, storeContent, valueOf } from './storedValue';
import type { ThemeColors } from './themeColors';
import { storedCells } from './storedCells';
import { usedArea } from './usedArea';

/** One cell, read. */
export interface Cell {
  readonly value: CellValue;
  /** With its `=`; null for a cell without one. `value` is then its last known result. */
  readonly formula: string | null;
  /** As displayed. */
  readonly text: string;
  readonly format: CellFormat;
}

/** What `clear` removes, by the names of `Excel.ClearApplyTo`. */
export type ClearWhat = 'All' | 'Contents' | 'Formats';

/** Excel's limit for the text of a cell. */
const MAX_TEXT_LENGTH = 32_767;

/** The cells of one sheet: values, formulas and formats. Rows and columns count from zero. */
export class SheetCells {
  private readonly styles: CellStyles;

  constructor(
    private readonly sheetId: string,
    private readonly stored: ExcelJS.Worksheet,
    private readonly colors: ThemeColors,
    private readonly feed: ChangeFeed,
  ) {
    this.styles = new CellStyles(stored);
  }

  cell(row: number, column: number): Cell {
    const stored = this.find(row, column);
    const format = formatOf(this.styles.at(row, column), this.colors);
    const value = valueOf(stored);
    return {
      value,
      formula: formulaOf(stored),
      text: displayText(value, format.numberFormat),
      format,
    };
  }

  value(row: number, column: number): CellValue {
    return valueOf(this.find(row, column));
  }

  formula(row: number, column: number): string | null {
    return formulaOf(this.find(row, column));
  }

  numberFormat(row: number, column: number): string {
    return this.styles.at(row, column)?.numFmt ?? 'General';
  }

  format(row: number, column: number): CellFormat {
    return formatOf(this.styles.at(row, column), this.colors);
  }

  text(row: number, column: number): string {
    return displayText(this.value(row, column), this.numberFormat(row, column));
  }

  /** Reads every cell of an area; `read` gets the position of each. */
  map<T>(area: Area, read: (row: number, column: number) => T): T[][] {
    return Array.from({ length: area.rowCount }, (_, rowOffset) =>
      Array.from({ length: area.columnCount }, (_, columnOffset) =>
        read(area.row + rowOffset, area.column + columnOffset),
      ),
    );
  }

  /**
   * The area that holds all values and formulas, with formats too unless `valuesOnly`; undefined on
   * an empty sheet. `within` limits the search.
   */
  usedArea(valuesOnly: boolean, within?: Area): Area | undefined {
    return usedArea(this.stored, valuesOnly, within);
  }

  /**
   * Puts inputs into an area as if they were typed. `inputs` has the area's rows and columns, else
   * InvalidArgument, which is also the answer to text longer than a cell can hold. Cells under a merge
   * other than its first keep nothing, as in Excel.
   */
  setInputs(area: Area, inputs: readonly (readonly CellInput[])[]): void {
    this.mustBeOnSheet(area);
    mustFit(area, inputs);
    mustFitCells(inputs);
    const restyle = this.styles.restyler();
    inputs.forEach((rowInputs, rowOffset) => {
      const row = this.stored.getRow(area.row + rowOffset + 1);
      rowInputs.forEach((input, columnOffset) => {
        if (input === null) return;
        if (input === '' && row.findCell(area.column + columnOffset + 1) === undefined) return;
        const cell = row.getCell(area.column + columnOffset + 1);
        if (isUnderMerge(cell)) return;
        const typed = typedInput(input, numberFormatOf(cell));
        if (typed.kind === 'keep') return;
        storeContent(cell, typed.value, typed.formula);
        if (typed.numberFormat !== undefined && numberFormatOf(cell) === 'General') {
          restyle(cell, { numberFormat: typed.numberFormat });
        }
      });
    });
    this.feed.tell({ kind: 'cells', sheetId: this.sheetId, area });
  }

  /** Records the result a formula engine computed; a cell without a formula is left alone. */
  setFormulaResult(row: number, column: number, result: CellValue): void {
    const cell = this.find(row, column);
    const formula = formulaOf(cell);
    if (cell === undefined || formula === null || sameValue(valueOf(cell), result)) return;
    storeContent(cell, result, formula);
    this.feed.tell({
      kind: 'cells',
      sheetId: this.sheetId,
      area: { row, column, rowCount: 1, columnCount: 1 },
    });
  }

  /** Changes formats. `patches` is one patch for all cells or one for each cell of the area. */
  setFormats(area: Area, patches: FormatPatch | readonly (readonly FormatPatch[])[]): void {
    this.mustBeOnSheet(area);
    if (isPatchGrid(patches)) {
      mustFit(area, patches);
      this.styles.patchEach(area, patches);
    } else {
      this.styles.patch(area, patches);
    }
    this.feed.tell({ kind: 'formats', sheetId: this.sheetId, area });
  }

  /** Empties an area. Only cells that exist are touched, so whole rows and columns are cheap. */
  clear(area: Area, what: ClearWhat): void {
    this.mustBeOnSheet(area);
    for (const cell of storedCells(this.stored, area)) {
      if (what !== 'Formats' && !isUnderMerge(cell)) cell.value = null;
      if (what !== 'Contents') cell.style = {};
    }
    if (what !== 'Contents') this.styles.clearColumns(area);
    const { sheetId } = this;
    if (what !== 'Formats') this.feed.tell({ kind: 'cells', sheetId, area });
    if (what !== 'Contents') this.feed.tell({ kind: 'formats', sheetId, area });
  }

  private find(row: number, column: number): ExcelJS.Cell | undefined {
    return this.stored.findRow(row + 1)?.findCell(column + 1);
  }

  private mustBeOnSheet(area: Area): void {
    if (!isOnSheet(area)) throw new ModelError('InvalidArgument', 'The range is not on the sheet.');
  }
}

const numberFormatOf = ({ style }: ExcelJS.Cell): string => style.numFmt ?? 'General';

const isUnderMerge = (cell: ExcelJS.Cell): boolean => cell.isMerged && cell.master !== cell;

const sameValue = (one: CellValue, other: CellValue): boolean =>
  one !== null && other !== null && isCellError(one) && isCellError(other)
    ? one.error === other.error
    : one === other;

const isPatchGrid = (
  patches: FormatPatch | readonly (readonly FormatPatch[])[],
): patches is readonly (readonly FormatPatch[])[] => Array.isArray(patches);

function mustFitCells(inputs: readonly (readonly CellInput[])[]): void {
  for (const row of inputs) {
    for (const input of row) {
      if (typeof input === 'string' && input.length > MAX_TEXT_LENGTH) {
        throw new ModelError('InvalidArgument', 'The text is too long for a cell.');
      }
    }
  }
}

function mustFit(area: Area, rows: readonly (readonly unknown[])[]): void {
  const fits =
    rows.length === area.rowCount && rows.every((row) => row.length === area.columnCount);
  if (!fits) {
    throw new ModelError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
}
