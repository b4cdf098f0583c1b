import { fingerprint } from '../report/fingerprint';
import { chartsBefore } from '../report/chartsBefore';
import { contentAfter } from '../report/plannedValue';
import type { CellArea, CellContent, SheetSnapshot } from '../tables/snapshot';
import { sharedArea } from './cellAreas';
import { dressParts, type Dress, type DressPart } from './cellDress';
import { columnWidthInPoints } from './columnWidth';
import { hasChart } from './charts';
import { currentCell, currentDress, currentFill, type CurrentSheet } from './currentSheet';
import { differs, type CellDifference, type SheetDifferences } from './differences';
import type { OutputWork } from './outputSheets';
import { dressPartsOf, type PlannedCell } from './plannedCells';
import type { CurrentWorkbook } from './preflight';
import type {
  AddedSheet,
  PreviousSheet,
  PreviousValues,
  TouchedCell,
  TouchedChart,
} from './previousValues';
import { rowChanges } from './rowChanges';
import { rowFingerprint } from './rowFingerprint';
import { anchorsOf } from './sheetAnchors';
import type { SheetWrite } from './sheetWrite';

/** A sheet's part of a run. */
export interface RunSheet {
  /** The sheet as the run was planned from; null for one that is added. */
  readonly basis: SheetSnapshot | null;
  readonly current: CurrentSheet;
  readonly found: SheetDifferences;
  readonly write: SheetWrite | null;
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
  for (const sheet of work) {
    const { target } = sheet.found.plan;
    const { sheetId } = target;
    if (sheetId !== null) sheets.push(previousSheet(sheet, sheetId));
    else if (target.kind === 'output') addedSheets.push(addedSheet(sheet.found, target));
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

function addedSheet(
  { area, planned, cells }: SheetDifferences,
  target: { readonly sheetName: string; readonly marker: string },
): AddedSheet {
  const rows = planned.map((row) => [
    rowFingerprint(row.map((cell) => fingerprint(writtenContent(cell)))),
  ]);
  return {
    sheetName: target.sheetName,
    marker: target.marker,
    area: cells > 0 ? area : null,
    rows: cells > 0 ? rows : [],
  };
}

function previousSheet(sheet: RunSheet, sheetId: string): PreviousSheet {
  const { basis, current, found, write } = sheet;
  const isOwn = found.plan.target.kind === 'output';
  const cells = write ? touchedCells(sheet, write) : [];
  const written = (row: number, column: number): CellContent | undefined => {
    const { value } = found.planned[row - found.area.row]?.[column - found.area.column] ?? {};
    return !value || value.kind === 'keep' ? undefined : writtenContent({ value });
  };
  return {
    sheetId,
    sheetName: found.plan.target.sheetName,
    isOwn,
    cells,
    widths: (write?.columnWidths ?? []).flatMap(({ column, characters }) => {
      const before = current.widths.get(column);
      const after = columnWidthInPoints(characters);
      return before === undefined ? [] : [{ column, before, after }];
    }),
    charts: basis && write ? touchedCharts(basis, sheet) : [],
    ...(basis && !isOwn && { rowChanges: rowChanges(basis, cells) }),
    anchors:
      basis && cells.length > 0
        ? anchorsOf({ before: basis, after: written, area: found.area, isEmptied: isOwn })
        : { rows: null, columns: null },
  };
}

function touchedCharts(basis: SheetSnapshot, { found, current }: RunSheet): TouchedChart[] {
  const charts = current.charts ? (found.plan.charts ?? []) : [];
  const before = chartsBefore(basis, charts);
  return charts.map(({ name }, at) => ({
    name,
    before: hasChart(current.charts, name) ? (before[at] ?? null) : null,
  }));
}

function touchedCells({ found, current }: RunSheet, write: SheetWrite): TouchedCell[] {
  const { plan, area, planned, differences } = found;
  const dressed = dressedParts(found, write);
  return planned.flatMap((line, r) =>
    line.flatMap((cell, c) => {
      // Our own sheets are emptied first, so that every planned cell is at stake.
      const touched = plan.target.kind === 'output' ? namedParts(cell) : differences[r]?.[c];
      const row = area.row + r;
      const column = area.column + c;
      const dress = dressBefore(current, row, column, dressed[r]?.[c]);
      if (!touched || (!differs(touched) && !dress)) return [];
      const now = currentCell(current, row, column);
      const before = { ...now, fill: currentFill(current, row, column), dress };
      const after = {
        value: fingerprint(contentAfter(cell.value, now.content)),
        numberFormat: cell.numberFormat ?? now.numberFormat,
        fill: cell.fill ?? before.fill,
      };
      return [{ row, column, before, after, touched }];
    }),
  );
}

type DressedParts = ReadonlySet<DressPart> | 'all' | undefined;

function dressBefore(
  current: CurrentSheet,
  row: number,
  column: number,
  parts: DressedParts,
): Dress | null {
  const dress = parts && currentDress(current, row, column);
  return dress ? dressParts(dress, parts) : null;
}

/** What of each planned cell's dress the write changes: all of it where the cell is cleared. */
function dressedParts(
  { area }: SheetDifferences,
  { clears, formats }: SheetWrite,
): DressedParts[][] {
  const parts = Array.from({ length: area.rowCount }, () =>
    new Array<DressedParts>(area.columnCount).fill(undefined),
  );
  const within = (of: CellArea, next: (before: DressedParts) => DressedParts) => {
    const shared = sharedArea(area, of);
    if (!shared) return;
    for (let row = shared.row; row < shared.row + shared.rowCount; row += 1) {
      const line = parts[row - area.row] ?? [];
      const left = shared.column - area.column;
      for (let c = left; c < left + shared.columnCount; c += 1) line[c] = next(line[c]);
    }
  };
  for (const of of clears) within(of, () => 'all');
  for (const format of formats) {
    const named = dressPartsOf(format);
    if (named.length === 0) continue;
    within(format.area, (before) =>
      before === 'all' ? before : new Set([...(before ?? []), ...named]),
    );
  }
  return parts;
}

function namedParts({ value, numberFormat, fill }: PlannedCell): CellDifference {
  return {
    value: value.kind !== 'keep',
    numberFormat: numberFormat !== null,
    fill: fill !== null,
  };
}

function writtenContent({ value }: Pick<PlannedCell, 'value'>): CellContent {
  return contentAfter(value, { kind: 'blank' });
}
