import { contentAfter } from '../report/plannedValue';
import type { SnapshotCell } from '../tables/snapshot';
import { currentCell, currentFill, type CurrentSheet } from './currentSheet';
import { differs, type CellDifference, type SheetDifferences } from './differences';
import type { OutputWork } from './outputSheets';
import type { PlannedCell } from './plannedCells';
import type { CurrentWorkbook } from './preflight';

/** A cell with its fill; the fill says something only where the run decided it. */
export interface FilledCell extends SnapshotCell {
  readonly fill: string;
}

/** A cell that a run changed: what stood there, what the run put there, and which parts it changed. */
export interface TouchedCell {
  readonly row: number;
  readonly column: number;
  readonly before: FilledCell;
  readonly after: FilledCell;
  readonly touched: CellDifference;
}

/** One sheet as it was before a run touched it; plain data. */
export interface PreviousSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** One of our own: the run emptied it before it filled it anew. */
  readonly isOwn: boolean;
  readonly cells: readonly TouchedCell[];
}

/** A sheet that the run added, with the cells it filled and the name that marks it. */
export interface AddedSheet {
  readonly sheetName: string;
  readonly marker: string;
  readonly cells: readonly TouchedCell[];
}

/** What a run needs to be taken back: what it touched as it was, and what it added. */
export interface PreviousValues {
  readonly sheets: readonly PreviousSheet[];
  readonly addedSheets: readonly AddedSheet[];
  /** Formulas of the markers the run made, as they were before; null for one that was not there. */
  readonly markers: Readonly<Record<string, string | null>>;
  /** Settings as they were, by key; null for one that was not there. */
  readonly settings: Readonly<Record<string, string | null>>;
}

/** A sheet's part of a run. */
export interface RunSheet {
  readonly current: CurrentSheet;
  readonly found: SheetDifferences;
  readonly output: OutputWork | null;
}

/** What a run is about to replace: every cell it touches, each marker, and the settings it stores. */
export function previousValuesOf(
  work: readonly RunSheet[],
  newSettings: readonly (readonly [string, string])[],
  workbook: CurrentWorkbook,
): PreviousValues {
  const sheets: PreviousSheet[] = [];
  const addedSheets: AddedSheet[] = [];
  for (const { found, current } of work) {
    const { target } = found.plan;
    const { sheetId, sheetName } = target;
    const cells = touchedCells(found, current);
    if (sheetId !== null) {
      sheets.push({ sheetId, sheetName, isOwn: target.kind === 'output', cells });
    } else if (target.kind === 'output') {
      addedSheets.push({ sheetName, marker: target.marker, cells });
    }
  }
  const markers = work.flatMap(({ output }) => (output ? [output] : []));
  return {
    sheets,
    addedSheets,
    markers: Object.fromEntries(
      markers.map(({ marker, replaced }) => [marker, replaced?.formula ?? null]),
    ),
    settings: Object.fromEntries(newSettings.map(([key]) => [key, workbook.settings[key] ?? null])),
  };
}

/**
 * The record of a run that followed one whose end is not known: what stood there before the first
 * of the two counts, or else half of its results would pass for a person's cells.
 */
export function withEarlier(earlier: PreviousValues, later: PreviousValues): PreviousValues {
  const added = new Map(earlier.addedSheets.map((sheet) => [sheet.sheetName, sheet]));
  const sheets = new Map(earlier.sheets.map((sheet) => [sheet.sheetId, sheet]));
  for (const sheet of later.sheets) {
    const addedBefore = added.get(sheet.sheetName);
    const { sheetName } = sheet;
    if (addedBefore) {
      added.set(sheetName, { ...addedBefore, cells: joined(addedBefore.cells, sheet.cells) });
    } else {
      const cells = joined(sheets.get(sheet.sheetId)?.cells ?? [], sheet.cells);
      sheets.set(sheet.sheetId, { ...sheet, cells });
    }
  }
  for (const sheet of later.addedSheets) added.set(sheet.sheetName, sheet);
  return {
    sheets: [...sheets.values()],
    addedSheets: [...added.values()],
    markers: { ...later.markers, ...earlier.markers },
    settings: { ...later.settings, ...earlier.settings },
  };
}

function joined(earlier: readonly TouchedCell[], later: readonly TouchedCell[]): TouchedCell[] {
  const cells = new Map(earlier.map((cell) => [placeKey(cell), cell]));
  for (const cell of later) {
    const first = cells.get(placeKey(cell));
    cells.set(placeKey(cell), first ? joinedCell(first, cell) : cell);
  }
  return [...cells.values()];
}

/** Each part as it was before the first run that changed it. */
function joinedCell(first: TouchedCell, then: TouchedCell): TouchedCell {
  const { content, formula } = first.touched.value ? first.before : then.before;
  return {
    ...then,
    before: {
      content,
      formula,
      numberFormat: (first.touched.numberFormat ? first : then).before.numberFormat,
      fill: (first.touched.fill ? first : then).before.fill,
    },
    touched: {
      value: first.touched.value || then.touched.value,
      numberFormat: first.touched.numberFormat || then.touched.numberFormat,
      fill: first.touched.fill || then.touched.fill,
    },
  };
}

function placeKey({ row, column }: TouchedCell): string {
  return `${row} ${column}`;
}

function touchedCells(found: SheetDifferences, current: CurrentSheet): TouchedCell[] {
  const { plan, area, planned, differences, cells } = found;
  if (cells === 0) return [];
  return planned.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      // Our own sheets are emptied first, so that every planned cell is at stake.
      const touched = plan.target.kind === 'output' ? namedParts(cell) : differences[r]?.[c];
      if (!touched || !differs(touched)) return [];
      const row = area.row + r;
      const column = area.column + c;
      const before = {
        ...currentCell(current, row, column),
        fill: currentFill(current, row, column),
      };
      return [{ row, column, before, after: filledAfter(cell, before), touched }];
    }),
  );
}

function namedParts({ value, numberFormat, fill }: PlannedCell): CellDifference {
  return {
    value: value.kind !== 'keep',
    numberFormat: numberFormat !== null,
    fill: fill !== null,
  };
}

function filledAfter({ value, numberFormat, fill }: PlannedCell, before: FilledCell): FilledCell {
  return {
    content: contentAfter(value, before.content),
    formula: value.kind === 'keep' ? before.formula : null,
    numberFormat: numberFormat ?? before.numberFormat,
    fill: fill ?? before.fill,
  };
}
