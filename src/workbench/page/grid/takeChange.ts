import type { ICommandInfo, IExecutionOptions, Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type {
  IAddWorksheetMergeMutationParams,
  IInsertSheetMutationParams,
  IMoveRangeMutationParams,
  IRemoveSheetMutationParams,
  ISetFrozenMutationParams,
  ISetRangeValuesMutationParams,
  ISetTabColorMutationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
  ISetWorksheetOrderMutationParams,
  IToggleGridlinesMutationParams,
} from '@univerjs/sheets';
import type { SheetModel } from '../../model/sheetModel';
import type { WorkbookModel } from '../../model/workbookModel';
import type { GridUnit } from './gridUnit';
import { takeCells } from './takeCells';
import {
  takeColumns,
  takeFrozen,
  takeGridlines,
  takeMerges,
  takeRows,
  takeTabColor,
} from './takeLayout';
import { takeResults } from './takeResults';
import { takeName, takeNewSheet, takeOrder, takeRemovedSheet, takeVisibility } from './takeTabs';

/** A sheet in both worlds. */
interface SheetPair {
  readonly sheet: SheetModel;
  readonly worksheet: Worksheet;
}

function pairOf(unit: GridUnit, model: WorkbookModel, subUnitId: string): SheetPair | undefined {
  const sheet = model.sheet(unit.ids.toModel(subUnitId));
  const worksheet = unit.workbook.getSheetBySheetId(subUnitId);
  return sheet && worksheet ? { sheet, worksheet } : undefined;
}

type Take<P> = (pair: SheetPair, params: P, unit: GridUnit) => void;

/** The params of a mutation are the ones of its id; the grid's listeners get them untyped. */
const take = <P>(change: { readonly id: string }, act: Take<P>): [string, Take<never>] => [
  change.id,
  act,
];

type Ranges = Pick<IAddWorksheetMergeMutationParams, 'ranges'>;

const ON_SHEET = new Map<string, Take<never>>([
  take<ISetRangeValuesMutationParams>(
    SetRangeValuesMutation,
    ({ sheet, worksheet }, params, unit) => takeCells(unit, sheet, worksheet, params),
  ),
  take<Ranges>(AddWorksheetMergeMutation, ({ sheet }, { ranges }) =>
    takeMerges(sheet, ranges, true),
  ),
  take<Ranges>(RemoveWorksheetMergeMutation, ({ sheet }, { ranges }) =>
    takeMerges(sheet, ranges, false),
  ),
  ...[SetWorksheetColWidthMutation, SetColHiddenMutation, SetColVisibleMutation].map((change) =>
    take<Ranges>(change, ({ sheet, worksheet }, { ranges }) =>
      takeColumns(sheet, worksheet, ranges),
    ),
  ),
  take<Ranges>(SetWorksheetRowHeightMutation, ({ sheet, worksheet }, { ranges }) =>
    takeRows(sheet, worksheet, ranges, true),
  ),
  ...[SetRowHiddenMutation, SetRowVisibleMutation].map((change) =>
    take<Ranges>(change, ({ sheet, worksheet }, { ranges }) =>
      takeRows(sheet, worksheet, ranges, false),
    ),
  ),
  take<ISetFrozenMutationParams>(SetFrozenMutation, ({ sheet }, params) =>
    takeFrozen(sheet, params),
  ),
  take<IToggleGridlinesMutationParams>(ToggleGridlinesMutation, ({ sheet }, params) =>
    takeGridlines(sheet, params.showGridlines),
  ),
  take<ISetTabColorMutationParams>(SetTabColorMutation, ({ sheet }, params) =>
    takeTabColor(sheet, params.color),
  ),
  take<ISetWorksheetHideMutationParams>(SetWorksheetHideMutation, ({ sheet }, params) =>
    takeVisibility(sheet, params),
  ),
]);

type TakeTabs<P> = (unit: GridUnit, model: WorkbookModel, params: P) => void;

const takeTab = <P>(
  change: { readonly id: string },
  act: TakeTabs<P>,
): [string, TakeTabs<never>] => [change.id, act];

function takeMove(unit: GridUnit, model: WorkbookModel, params: IMoveRangeMutationParams): void {
  for (const { subUnitId, value } of [params.from, params.to]) {
    const pair = pairOf(unit, model, subUnitId);
    if (!pair) continue;
    takeCells(unit, pair.sheet, pair.worksheet, {
      unitId: unit.unitId,
      subUnitId,
      cellValue: value,
    });
  }
}

const ON_WORKBOOK = new Map<string, TakeTabs<never>>([
  takeTab<IInsertSheetMutationParams>(InsertSheetMutation, takeNewSheet),
  takeTab<IRemoveSheetMutationParams>(RemoveSheetMutation, takeRemovedSheet),
  takeTab<ISetWorksheetNameMutationParams>(SetWorksheetNameMutation, takeName),
  takeTab<ISetWorksheetOrderMutationParams>(SetWorksheetOrderMutation, takeOrder),
  takeTab<IMoveRangeMutationParams>(MoveRangeMutation, takeMove),
]);

/**
 * Takes one change that the grid has executed into the model: a person's edit, or a result of the
 * formula engine. Changes the model has no words for are left alone. Throws the model's refusal.
 */
export function takeChange(
  unit: GridUnit,
  model: WorkbookModel,
  change: Readonly<ICommandInfo>,
  options: IExecutionOptions | undefined,
): void {
  const params = change.params as { unitId?: string; subUnitId?: string } | undefined;
  if (params?.unitId !== unit.unitId) return;
  const workbookTake = ON_WORKBOOK.get(change.id);
  if (workbookTake) {
    workbookTake(unit, model, params as never);
    return;
  }
  const pair = pairOf(unit, model, params.subUnitId ?? '');
  if (!pair) return;
  if (options?.fromFormula === true) {
    const results = params as ISetRangeValuesMutationParams;
    model.as('calculation', () => takeResults(pair.sheet, results));
    return;
  }
  ON_SHEET.get(change.id)?.(pair, params as never, unit);
}

/** The sheet of the model that a change of the grid is about, if it is about one. */
export function sheetOfChange(
  unit: GridUnit,
  model: WorkbookModel,
  change: Readonly<ICommandInfo>,
): SheetModel | undefined {
  const { subUnitId } = (change.params ?? {}) as { subUnitId?: string };
  return subUnitId === undefined ? undefined : model.sheet(unit.ids.toModel(subUnitId));
}
