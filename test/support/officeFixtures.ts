import type { HostFailure } from '../../src/application/hostFailure';
import type { WriteOutcome } from '../../src/application/ports';
import type { Result } from '../../src/application/result';
import { createOfficeWorkbook, type OfficeWorkbookOptions } from '../../src/office/workbookPort';
import type { PlannedValue, SheetPlan, WritePlan } from '../../src/report/writePlan';
import type { SheetSnapshot, Snapshot } from '../../src/tables/snapshot';
import type { CellInput } from '../../src/workbench/model/cellValue';
import { NO_EXTRAS } from '../../src/workbench/model/fileExtras';
import type { SheetFacts, SheetModel } from '../../src/workbench/model/sheetModel';
import { WorkbookModel } from '../../src/workbench/model/workbookModel';

/** The office workbook as tests use it: a short time limit, and no noise on the console. */
export function officeWorkbook(options: OfficeWorkbookOptions = {}) {
  return createOfficeWorkbook({ timeLimit: 5000, settling: 0, log: () => undefined, ...options });
}

/** A workbook with these rows typed into each sheet from A1 on. */
export function workbookOf(sheets: Record<string, readonly (readonly CellInput[])[]>) {
  const model = WorkbookModel.create('month.xlsx', Object.keys(sheets));
  for (const [name, rows] of Object.entries(sheets)) type(sheetNamed(model, name), 0, 0, rows);
  return model;
}

/** Types rows of inputs into a sheet. */
export function type(
  sheet: SheetModel,
  row: number,
  column: number,
  rows: readonly (readonly CellInput[])[],
): void {
  const columnCount = rows[0]?.length ?? 0;
  if (columnCount === 0) return;
  sheet.cells.setInputs({ row, column, rowCount: rows.length, columnCount }, rows);
}

/** The same workbook as if its file had said so: structure protected, sheets or tables filtered. */
export function withFacts(
  model: WorkbookModel,
  facts: {
    readonly isStructureProtected?: boolean;
    readonly filteredSheet?: string;
    readonly filteredTable?: { readonly sheet: string; readonly table: string };
  },
): WorkbookModel {
  const { isStructureProtected = false, filteredSheet, filteredTable } = facts;
  const sheets = model.sheets.map(({ name }): [string, SheetFacts] => [
    name,
    {
      ...(name === filteredSheet ? { filterXml: '<autoFilter ref="A1:C2"/>' } : {}),
      filteredTables: name === filteredTable?.sheet ? [filteredTable.table] : [],
    },
  ]);
  const extras = { ...NO_EXTRAS, isStructureProtected };
  const met = new WorkbookModel(model.stored, model.fileName, extras, new Map(sheets));
  met.settings.replaceAll(model.settings.entries());
  return met;
}

export function sheetNamed(model: WorkbookModel, name: string): SheetModel {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** The value of a success; a failure fails the test. */
export function valueOf<T>(result: Result<T, HostFailure>): T {
  if (!result.ok) throw new Error(`The call failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of a failed call. */
export function failureOf(result: Result<unknown, HostFailure>): HostFailure {
  if (result.ok) throw new Error(`The call succeeded: ${JSON.stringify(result.value)}`);
  return result.failure;
}

/** A write that went through. */
export function writtenOf(result: Result<WriteOutcome, HostFailure>) {
  const outcome = valueOf(result);
  if (outcome.kind !== 'written') throw new Error(`Refused: ${JSON.stringify(outcome.problems)}`);
  return outcome;
}

/** The codes of a refused write. */
export function refusalOf(result: Result<WriteOutcome, HostFailure>): string[] {
  const outcome = valueOf(result);
  if (outcome.kind !== 'refused') throw new Error('The plan was written.');
  return outcome.problems.map(({ code }) => code);
}

/** A planned cell: a number, a text, `''` to clear, null to keep. */
export function planned(value: string | number | null): PlannedValue {
  if (value === null) return { kind: 'keep' };
  if (value === '') return { kind: 'clear' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

export function block(
  row: number,
  column: number,
  rows: readonly (readonly (string | number | null)[])[],
) {
  return { row, column, values: rows.map((cells) => cells.map(planned)) };
}

export function area(row: number, column: number, rowCount = 1, columnCount = 1) {
  return { row, column, rowCount, columnCount };
}

const EMPTY: Omit<SheetPlan, 'target'> = {
  clear: null,
  blocks: [],
  formats: [],
  columnWidths: [],
  frozenRows: null,
  page: null,
};

type PlanParts = Partial<Omit<SheetPlan, 'target'>>;

/** A plan for a sheet that a person made. */
export function sourcePlan(snapshot: Snapshot, name: string, parts: PlanParts): SheetPlan {
  const { id } = sheetOf(snapshot, name);
  return { ...EMPTY, ...parts, target: { kind: 'source', sheetId: id, sheetName: name } };
}

/** A plan for our ranking sheet; `sheetId` null adds it. */
export function rankingPlan(
  sheetId: string | null,
  parts: PlanParts,
  sheetName = '热线排名',
): SheetPlan {
  const output = 'ranking.hotline';
  const marker = 'HotlineGrading.ranking.hotline';
  return { ...EMPTY, ...parts, target: { kind: 'output', output, sheetId, sheetName, marker } };
}

export function planOf(
  sheets: readonly SheetPlan[],
  settings: Readonly<Record<string, string>> = {},
): WritePlan {
  return { sheets, settings, replacements: [], problems: [] };
}

export function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Everything a run could change, to compare before and after. */
export function contentsOf(model: WorkbookModel) {
  return {
    settings: model.settings.entries(),
    sheets: model.sheets.map((sheet) => {
      const used = sheet.cells.usedArea(false);
      const cells = used
        ? sheet.cells.map(used, (row, column) => sheet.cells.cell(row, column))
        : [];
      return { name: sheet.name, used, cells, page: pageOf(sheet) };
    }),
  };
}

/** How a sheet is printed. */
export function pageOf({ page }: SheetModel) {
  const { orientation, paper, zoom, isCenteredHorizontally, titleRows } = page;
  return { orientation, paper, zoom, isCenteredHorizontally, titleRows };
}
