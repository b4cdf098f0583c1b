import type { PlannedValue, SheetPlan, WritePlan } from '../../src/report/writePlan';
import {
  cellAt,
  type CellArea,
  type DefinedName,
  type SheetSnapshot,
  type Snapshot,
  type SnapshotCell,
} from '../../src/tables/snapshot';

const BLANK: SnapshotCell = { content: { kind: 'blank' }, formula: null, numberFormat: 'General' };

/** The workbook after a plan: values, formulas and number formats as Excel would hold them. */
export function applyPlan(snapshot: Snapshot, plan: WritePlan): Snapshot {
  const sheets = [...snapshot.sheets];
  const names = new Map(snapshot.names.map((name) => [name.name, name.formula]));
  for (const sheetPlan of plan.sheets) {
    const { target } = sheetPlan;
    let at = sheets.findIndex((sheet) => sheet.id === target.sheetId);
    if (at < 0) {
      if (target.kind === 'source' || target.sheetId !== null) {
        throw new Error(`The plan names a sheet that is not there: ${target.sheetName}`);
      }
      if (sheets.some((sheet) => sheet.name === target.sheetName)) {
        throw new Error(`A sheet has the name already: ${target.sheetName}`);
      }
      at = sheets.push(newSheet(sheets, target.sheetName)) - 1;
    }
    const sheet = sheets[at];
    if (!sheet) throw new Error('no sheet');
    sheets[at] = applied(sheet, sheetPlan);
    if (target.kind === 'output') {
      names.set(target.marker, `='${sheet.name.replace(/'/gu, "''")}'!$A$1`);
    }
  }
  return {
    ...snapshot,
    sheets,
    names: [...names].map(([name, formula]): DefinedName => ({ name, formula })),
    settings: { ...snapshot.settings, ...plan.settings },
  };
}

function newSheet(sheets: readonly SheetSnapshot[], name: string): SheetSnapshot {
  const used = new Set(sheets.map((sheet) => sheet.id));
  let number = sheets.length + 1;
  while (used.has(`added${number}`)) number += 1;
  return {
    id: `added${number}`,
    name,
    visible: true,
    isProtected: false,
    isFiltered: false,
    row: 0,
    column: 0,
    cells: [],
  };
}

function applied(sheet: SheetSnapshot, plan: SheetPlan): SheetSnapshot {
  const cells = new Map<string, SnapshotCell>();
  const change = (area: CellArea, next: (before: SnapshotCell) => SnapshotCell): void => {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        const key = `${row},${column}`;
        cells.set(key, next(cells.get(key) ?? BLANK));
      }
    }
  };
  sheet.cells.forEach((line, r) =>
    line.forEach((cell, c) => cells.set(`${sheet.row + r},${sheet.column + c}`, cell)),
  );
  if (plan.clear) change(plan.clear, () => BLANK);
  for (const { area, numberFormat } of plan.formats) {
    if (numberFormat !== undefined) change(area, (before) => ({ ...before, numberFormat }));
  }
  for (const block of plan.blocks) {
    block.values.forEach((line, r) =>
      line.forEach((value, c) => {
        const area = { row: block.row + r, column: block.column + c, rowCount: 1, columnCount: 1 };
        change(area, (before) => written(before, value));
      }),
    );
  }
  return { ...sheet, ...usedGrid(cells) };
}

function written(before: SnapshotCell, value: PlannedValue): SnapshotCell {
  switch (value.kind) {
    case 'keep':
      return before;
    case 'clear':
      return { ...before, content: { kind: 'blank' }, formula: null };
    case 'text':
      return { ...before, content: { kind: 'text', value: value.value }, formula: null };
    case 'number': {
      // Excel takes a number as text where the cell is formatted as text.
      const content =
        before.numberFormat === '@'
          ? { kind: 'text' as const, value: String(value.value) }
          : { kind: 'number' as const, value: value.value };
      return { ...before, content, formula: null };
    }
  }
}

function usedGrid(
  cells: ReadonlyMap<string, SnapshotCell>,
): Pick<SheetSnapshot, 'row' | 'column' | 'cells'> {
  const used = [...cells]
    .filter(([, cell]) => cell.content.kind !== 'blank' || cell.formula !== null)
    .map(([key]) => key.split(',').map(Number))
    .map(([row = 0, column = 0]) => ({ row, column }));
  if (used.length === 0) return { row: 0, column: 0, cells: [] };
  const [top, left] = [least(used, 'row'), least(used, 'column')];
  const height = greatest(used, 'row') - top + 1;
  const width = greatest(used, 'column') - left + 1;
  const grid = Array.from({ length: height }, (_, r) =>
    Array.from({ length: width }, (__, c) => cells.get(`${top + r},${left + c}`) ?? BLANK),
  );
  return { row: top, column: left, cells: grid };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function least(places: readonly Place[], by: keyof Place): number {
  return places.reduce((found, place) => Math.min(found, place[by]), Infinity);
}

function greatest(places: readonly Place[], by: keyof Place): number {
  return places.reduce((found, place) => Math.max(found, place[by]), 0);
}

/** What a cell shows: its number or text, null when blank. */
export function shownAt(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): string | number | boolean | null {
  const { content } = cellAt(sheet, row, column);
  return content.kind === 'blank' ? null : content.value;
}

/** A sheet by name; throws when there is none. */
export function sheetNamed(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** All rows of a sheet from its first cell on, as shown. */
export function shownRows(sheet: SheetSnapshot): (string | number | boolean | null)[][] {
  const rows = sheet.row + sheet.cells.length;
  const columns = sheet.column + (sheet.cells[0]?.length ?? 0);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => shownAt(sheet, row, column)),
  );
}
