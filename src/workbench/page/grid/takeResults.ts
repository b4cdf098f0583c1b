import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { CellValue } from '../../model/cellValue';
import { isCellError } from '../../model/cellValue';
import type { SheetModel } from '../../model/sheetModel';
import { valueOfGridCell } from './cellData';

const same = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) && isCellError(other) ? one.error === other.error : one === other;

/** Hands the results of the grid's formula engine to the model, where they differ from the last ones. */
export function takeResults(sheet: SheetModel, params: ISetRangeValuesMutationParams): void {
  new ObjectMatrix(params.cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    if (sheet.cells.formula(row, column) === null) return;
    const result = valueOfGridCell(cell);
    if (same(sheet.cells.value(row, column), result)) return;
    sheet.cells.setFormulaResult(row, column, result);
  });
}
