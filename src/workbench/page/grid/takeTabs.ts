import { BooleanNumber } from '@univerjs/core';
import type { IColumnData, IRowData } from '@univerjs/core';
import type {
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
} from '@univerjs/sheets';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import type { GridUnit } from './gridUnit';
import { areaOf } from './gridRange';
import { columnCharacters, rowPoints } from './sheetSizes';
import { takeCells } from './takeCells';

/** Takes over a sheet that a person added, copied, or brought back with undo, with all it holds. */
export function takeNewSheet(
  unit: GridUnit,
  model: WorkbookModel,
  { index, sheet: data }: IInsertSheetMutationParams,
): void {
  const sheet = model.addSheet(data.name);
  unit.ids.pair(data.id, sheet.id);
  model.moveSheet(sheet.id, Math.min(index, model.sheets.length - 1));
  const worksheet = unit.workbook.getSheetBySheetId(data.id);
  if (!worksheet) return;
  takeLayout(sheet, data);
  takeCells(unit, sheet, worksheet, {
    unitId: unit.unitId,
    subUnitId: data.id,
    cellValue: worksheet.getCellMatrix().clone(),
  });
}

const numbered = <T>(byIndex: Readonly<Record<number, T>>): [number, T][] =>
  Object.entries(byIndex).map(([index, value]) => [Number(index), value]);

function takeLayout(sheet: SheetModel, data: IInsertSheetMutationParams['sheet']): void {
  for (const merge of data.mergeData) sheet.layout.merge(areaOf(merge));
  numbered<Partial<IColumnData>>(data.columnData).forEach(([column, { w }]) => {
    if (w !== undefined) sheet.layout.setColumnWidth(column, 1, columnCharacters(w));
  });
  numbered<Partial<IRowData>>(data.rowData).forEach(([row, { h, ia }]) => {
    if (h !== undefined && ia === BooleanNumber.FALSE) {
      sheet.layout.setRowHeight(row, 1, rowPoints(h));
    }
  });
  const { xSplit: columns, ySplit: rows } = data.freeze;
  if (rows > 0 || columns > 0) sheet.layout.freeze({ rows, columns });
}

/** Takes a deletion by a person. */
export function takeRemovedSheet(
  unit: GridUnit,
  model: WorkbookModel,
  { subUnitId }: IRemoveSheetMutationParams,
): void {
  model.deleteSheet(unit.ids.toModel(subUnitId));
}

/** Takes a new name. */
export function takeName(
  unit: GridUnit,
  model: WorkbookModel,
  { subUnitId, name }: ISetWorksheetNameMutationParams,
): void {
  model.renameSheet(unit.ids.toModel(subUnitId), name);
}

/** Takes a new place among the tabs. */
export function takeOrder(
  unit: GridUnit,
  model: WorkbookModel,
  { subUnitId, toOrder }: ISetWorksheetOrderMutationParams,
): void {
  model.moveSheet(unit.ids.toModel(subUnitId), toOrder);
}

/** Takes a sheet's being hidden or shown. */
export function takeVisibility(
  sheet: SheetModel,
  { hidden }: Pick<ISetWorksheetHideMutationParams, 'hidden'>,
): void {
  sheet.visibility = hidden === BooleanNumber.TRUE ? 'hidden' : 'visible';
}
