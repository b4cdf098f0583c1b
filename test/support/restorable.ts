import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import type { SheetModel } from '../../src/workbench/model/sheetModel';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** What restoring answers for, to compare before and after: every cell, the sheets, names, settings. */
export function restorableOf(model: WorkbookModel) {
  return {
    settings: model.settings.entries(),
    names: model.names.list(),
    sheets: model.sheets.map(({ name, cells }) => ({ name, cells: restorableCells(cells) })),
  };
}

/** One line a cell that holds or wears anything: value, formula, number format and fill. */
function restorableCells(cells: SheetModel['cells']): string[] {
  const used = cells.usedArea(false);
  if (!used) return [];
  const lines = cells.map(used, (row, column) => {
    const { value, formula } = cells.cell(row, column);
    const wears = [cells.numberFormat(row, column), cells.format(row, column).fillColor];
    const isPlain = value === null && formula === null && wears[0] === 'General' && !wears[1];
    return isPlain ? '' : JSON.stringify([row, column, value, formula, ...wears]);
  });
  return lines.flat().filter((line) => line !== '');
}

/** A sample month of `assets/samples`, opened. */
export async function sampleWorkbook(file: string): Promise<WorkbookModel> {
  const bytes = readFileSync(path.join(process.cwd(), 'assets/samples', file));
  const result = await openWorkbook(new Uint8Array(bytes), file);
  if (!result.ok) throw new Error(result.failure);
  return result.workbook;
}
