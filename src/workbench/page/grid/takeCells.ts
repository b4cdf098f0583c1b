import { FormulaDataModel } from '@univerjs/engine-formula';
import { ObjectMatrix } from '@univerjs/core';
import type { ICellData, Nullable, Worksheet } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { Area } from '../../model/area';
import { areaBetween, boundingArea } from '../../model/area';
import type { FormatPatch } from '../../model/cellFormat';
import type { CellInput } from '../../model/cellValue';
import { isCellError } from '../../model/cellValue';
import { typedInput } from '../../model/displayText';
import { ModelError } from '../../model/modelError';
import type { SheetModel } from '../../model/sheetModel';
import { valueOfGridCell } from './cellData';
import { changedFormat, formatPatch } from './formatPatch';
import type { GridUnit } from './gridUnit';

const CONTENT_FIELDS = ['v', 'f', 'p', 'si'] as const;

interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: boolean;
  readonly format: boolean;
}

function editsOf(cellValue: ISetRangeValuesMutationParams['cellValue']): CellEdit[] {
  const edits: CellEdit[] = [];
  new ObjectMatrix(cellValue).forValue((row, column, cell: Nullable<ICellData>) => {
    const content = !cell || CONTENT_FIELDS.some((field) => field in cell);
    edits.push({ row, column, content, format: !cell || 's' in cell });
  });
  return edits;
}

/** Text that must arrive as this text, written so that the model does not read a number in it. */
function literal(text: string, numberFormat: string): string {
  const typed = typedInput(text, numberFormat);
  return typed.kind === 'content' && typed.formula === null && typed.value === text
    ? text
    : `'${text}`;
}

/** The input that gives a cell of the model what the grid's cell holds; `''` empties it. */
function inputOf(unit: GridUnit, worksheet: Worksheet, row: number, column: number): CellInput {
  const cell = worksheet.getCellRaw(row, column);
  const style = unit.workbook.getStyles().getStyleByCell(cell);
  const formula =
    cell?.f ??
    (cell?.si
      ? unit.univer
          .__getInjector()
          .get(FormulaDataModel)
          .getFormulaStringByCell(row, column, worksheet.getSheetId(), unit.unitId)
      : null);
  if (formula) return formula;
  const value = valueOfGridCell(cell);
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? literal(value, style?.n?.pattern ?? 'General') : value;
}

/** Takes a person's change of cells into the model. AccessDenied for a locked cell of a protected sheet. */
export function takeCells(
  unit: GridUnit,
  sheet: SheetModel,
  worksheet: Worksheet,
  params: ISetRangeValuesMutationParams,
): void {
  const edits = editsOf(params.cellValue);
  const area = editedArea(edits);
  if (area === undefined) return;
  if (!edits.every(({ row, column }) => sheet.isEditable(areaBetween(row, column, row, column)))) {
    throw new ModelError('AccessDenied', 'The sheet is protected.');
  }
  const formats = edits.filter((edit) => edit.format);
  const styles = unit.workbook.getStyles();
  takePatches(sheet, formats, (row, column) => {
    const style = styles.getStyleByCell(worksheet.getCellRaw(row, column)) ?? {};
    return changedFormat(formatPatch(style), sheet.cells.format(row, column));
  });
  const contents = edits.filter((edit) => edit.content);
  const contentArea = editedArea(contents);
  if (contentArea === undefined) return;
  const inputs: CellInput[][] = sheet.cells.map(contentArea, () => null);
  for (const { row, column } of contents) {
    const cells = inputs[row - contentArea.row];
    if (cells) cells[column - contentArea.column] = inputOf(unit, worksheet, row, column);
  }
  sheet.cells.setInputs(contentArea, inputs);
}

function takePatches(
  sheet: SheetModel,
  edits: readonly CellEdit[],
  patchAt: (row: number, column: number) => FormatPatch,
): void {
  const area = editedArea(edits);
  if (area === undefined) return;
  const patches: FormatPatch[][] = sheet.cells.map(area, () => ({}));
  let changes = 0;
  for (const { row, column } of edits) {
    const patch = patchAt(row, column);
    changes += Object.keys(patch).length;
    const cells = patches[row - area.row];
    if (cells) cells[column - area.column] = patch;
  }
  if (changes > 0) sheet.cells.setFormats(area, patches);
}

/** The area that holds all edited cells; undefined when there are none. */
export function editedArea(
  edits: readonly { readonly row: number; readonly column: number }[],
): Area | undefined {
  return edits
    .map(({ row, column }) => areaBetween(row, column, row, column))
    .reduce<Area | undefined>(
      (all, one) => (all === undefined ? one : boundingArea(all, one)),
      undefined,
    );
}
