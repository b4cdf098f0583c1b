import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import type { SheetModel } from '../../src/workbench/model/sheetModel';
import type { CellFormat } from '../../src/workbench/model/cellFormat';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';

const RECORD = /^hotlineGrading\.run(?:\.|$)/u;

/** The settings in which the record of the last run stands. */
export function recordOf(model: WorkbookModel) {
  return model.settings.entries().filter(([key]) => RECORD.test(key));
}

/**
 * What restoring answers for, to compare before and after: every cell with all of its format, column
 * widths, charts, the sheets, names, settings but those of the record.
 */
export function restorableOf(model: WorkbookModel) {
  return {
    settings: model.settings
      .entries()
      .filter(([key]) => !RECORD.test(key))
      .sort(),
    names: model.names.list(),
    sheets: model.sheets.map(({ name, cells, charts, layout, stored }) => ({
      name,
      charts: charts.list().map((chart) => ({ ...chart, id: '' })),
      cells: restorableCells(cells, stored),
      widths: Array.from({ length: COLUMNS }, (_, column) =>
        Math.round(layout.columnWidth(column) * 10),
      ),
    })),
  };
}

/** More columns than any run touches. */
const COLUMNS = 60;

/** One line a cell that holds or wears anything: value, formula and every property of its format. */
function restorableCells(cells: SheetModel['cells'], stored: SheetModel['stored']): string[] {
  const used = cells.usedArea(false);
  if (!used) return [];
  const lines: string[] = [];
  for (let row = used.row; row < used.row + used.rowCount; row += 1) {
    const storedRow = stored.findRow(row + 1);
    for (let column = used.column; column < used.column + used.columnCount; column += 1) {
      const style: object | undefined = storedRow?.findCell(column + 1)?.style;
      const format = formatText(style, () => cells.format(row, column));
      const value = cells.value(row, column);
      const formula = cells.formula(row, column);
      if (value === null && formula === null && format === PLAIN) continue;
      lines.push(`${JSON.stringify([row, column, value, formula])} ${format}`);
    }
  }
  return lines;
}

/** Cells share styles, and a style is replaced rather than changed. */
const known = new WeakMap<object, string>();

function formatText(style: object | undefined, format: () => CellFormat): string {
  const text = (style && known.get(style)) ?? JSON.stringify(format());
  if (style) known.set(style, text);
  return text;
}

const PLAIN = JSON.stringify(WorkbookModel.create().activeSheet.cells.format(0, 0));

/** A sample month of `assets/samples`, opened. */
export async function sampleWorkbook(file: string): Promise<WorkbookModel> {
  const bytes = readFileSync(path.join(process.cwd(), 'assets/samples', file));
  const result = await openWorkbook(new Uint8Array(bytes), file);
  if (!result.ok) throw new Error(result.failure);
  return result.workbook;
}
