import type { Area } from './area';
import { lastColumn, lastRow } from './area';
import { ModelError } from './modelError';
import type { StoredSheet } from './stored';

/** Excel takes no longer list typed into a rule. */
const LONGEST_LIST = 255;

/** The lists of words that cells of one sheet offer. Other kinds of data validation stay as the file has them. */
export class SheetValidations {
  constructor(private readonly stored: StoredSheet) {}

  /** The words a cell offers, as typed into the rule; null when it has no such list. */
  listAt(row: number, column: number): string | null {
    const { dataValidation } = this.stored.getCell(row + 1, column + 1) as Partial<
      ReturnType<StoredSheet['getCell']>
    >;
    if (dataValidation?.type !== 'list') return null;
    const source = String(dataValidation.formulae[0] ?? '');
    return source.startsWith('"') ? source.slice(1, -1).replaceAll('""', '"') : `=${source}`;
  }

  /** Lets the cells of an area offer words divided by commas, or those a formula (`=…`) gives. */
  setList(area: Area, source: string): void {
    if (source === '' || source.length > LONGEST_LIST) {
      throw new ModelError('InvalidArgument', 'A list has 1 to 255 characters.');
    }
    const formula = source.startsWith('=') ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;
    this.forEachCell(area, (cell) => {
      cell.dataValidation = {
        ...{ type: 'list', allowBlank: true, showErrorMessage: true },
        formulae: [formula],
      };
    });
  }

  /** Whether a cell refuses what its list does not hold; true where it has no list. */
  isStrictAt(row: number, column: number): boolean {
    const { dataValidation } = this.stored.getCell(row + 1, column + 1) as Partial<
      ReturnType<StoredSheet['getCell']>
    >;
    return dataValidation?.type !== 'list' || dataValidation.showErrorMessage === true;
  }

  /** Lets the cells' lists refuse what they do not hold, or take it as well. */
  setStrict(area: Area, isStrict: boolean): void {
    this.forEachCell(area, (cell) => {
      const { dataValidation } = cell as Partial<typeof cell>;
      if (dataValidation) {
        cell.dataValidation = { ...dataValidation, showErrorMessage: isStrict };
      }
    });
  }

  clear(area: Area): void {
    this.forEachCell(area, (cell) => Reflect.set(cell, 'dataValidation', undefined));
  }

  private forEachCell(area: Area, act: (cell: ReturnType<StoredSheet['getCell']>) => void): void {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        act(this.stored.getCell(row + 1, column + 1));
      }
    }
  }
}
