import type { SheetPlan, WritePlan } from '../report/writePlan';
import type { CellArea, DefinedName, SheetSnapshot, Snapshot } from '../tables/snapshot';
import { readingCells, readingDress, readingFills, readingWidths } from './areaReading';
import { areaAround, cellCount } from './cellAreas';
import { readingCharts } from './charts';
import { emptySheet, type CurrentSheet } from './currentSheet';
import { jsonBytes } from './jsonBytes';
import { NO_OBSTACLES, readingObstacles } from './obstacles';
import type { OfficeCall } from './officeCall';
import { dressedAreas, filledArea, touchedArea } from './plannedCells';
import { readingAll, readingNothing, readingOf, type Reading } from './reading';
import { sendPieces } from './requestChunks';
import { queueSheetState, queueUsedArea } from './sheetState';
import { usedAreaOf } from './usedArea';
import { queueSettings } from './workbookSettings';

/** What of the workbook itself matters to writing. */
export interface CurrentWorkbook {
  readonly isProtected: boolean;
  /** Opened for reading only. */
  readonly isReadOnly: boolean;
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly DefinedName[];
  readonly settings: Readonly<Record<string, string>>;
}

/** The workbook right before writing, as far as the plan needs it. */
export interface Preflight extends CurrentWorkbook {
  /** In the order of the plan's sheets; null for a sheet that is gone. */
  readonly targets: readonly (CurrentSheet | null)[];
  /** The other sheets the plan may have been computed from. */
  readonly watched: readonly WatchedSheet[];
}

/** A sheet that is not written, as it was read and as it is; null when it is gone. */
export interface WatchedSheet {
  readonly before: SheetSnapshot;
  readonly now: CurrentSheet | null;
}

/** How much the preflight reads. */
export interface PreflightSettings {
  readonly bytesPerRead: number;
  /**
   * Up to so many cells the workbook is compared with what was read; of a larger one, only the
   * cells that are written.
   */
  readonly comparedCells: number;
  readonly settingPrefix: string;
  /** Whether to look for the charts a plan draws. */
  readonly charts: boolean;
}

const BYTES_PER_SHEET = 1000;

/** Reads what the plan touches, in one request for an ordinary month. Throws host failures. */
export async function readPreflight(
  call: OfficeCall,
  plan: WritePlan,
  basis: Snapshot,
  settings: PreflightSettings,
): Promise<Preflight> {
  const { bytesPerRead: bytesPerRequest, settingPrefix, comparedCells, charts } = settings;
  const comparing = isSmall(basis, comparedCells);
  const workbook = readingOf(BYTES_PER_SHEET + jsonBytes(basis.settings), () =>
    queueWorkbook(call, settingPrefix),
  );
  const targets = readingAll(
    plan.sheets.map((sheet) =>
      readingSheet(call, sheet.target, bytesPerRequest, {
        area: comparing ? comparedArea(sheet, basis) : touchedArea(sheet),
        fillArea: filledArea(sheet),
        dressedAreas: dressedAreas(sheet),
        columns: sheet.columnWidths.map(({ column }) => column),
        plan: sheet,
        charts: charts && (sheet.charts ?? []).length > 0,
      }),
    ),
  );
  const others = comparing ? sheetsBeside(plan, basis) : [];
  const watched = readingAll(
    others.map((sheet) =>
      readingSheet(call, { sheetId: sheet.id, sheetName: sheet.name }, bytesPerRequest, {
        area: usedAreaOf(sheet),
      }),
    ),
  );
  await sendPieces(call, [...workbook.pieces, ...targets.pieces, ...watched.pieces], {
    kind: 'read',
    bytesPerRequest,
  });
  const current = watched.take();
  return {
    ...workbook.take(),
    targets: targets.take(),
    watched: others.map((before, index) => ({ before, now: current[index] ?? null })),
  };
}

function isSmall({ sheets }: Snapshot, comparedCells: number): boolean {
  const cells = sheets.map(usedAreaOf).map((area) => (area ? cellCount(area) : 0));
  return cells.reduce((sum, count) => sum + count, 0) <= comparedCells;
}

function sheetsBeside(plan: WritePlan, basis: Snapshot): SheetSnapshot[] {
  const targets = new Set(plan.sheets.map(({ target }) => target.sheetId));
  return basis.sheets.filter(({ id }) => !targets.has(id));
}

/** What a person's sheet is compared by: all of its used cells. */
function comparedArea(plan: SheetPlan, basis: Snapshot): CellArea | null {
  const touched = touchedArea(plan);
  const sheet = basis.sheets.find(({ id }) => id === plan.target.sheetId);
  if (!sheet || plan.target.kind === 'output') return touched;
  return areaAround([touched, usedAreaOf(sheet)].filter((area) => area !== null));
}

/** Queues reading what of the workbook itself matters to writing. */
export function queueWorkbook(
  { context }: OfficeCall,
  settingPrefix: string,
): () => CurrentWorkbook {
  const { workbook } = context;
  const { worksheets, names, protection } = workbook;
  workbook.load('readOnly');
  protection.load('protected');
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  const takeSettings = queueSettings(workbook, settingPrefix);
  return () => ({
    isProtected: protection.protected,
    isReadOnly: workbook.readOnly,
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    settings: takeSettings(),
  });
}

/** What is read of a sheet. */
export interface SheetParts {
  readonly area: CellArea | null;
  readonly fillArea?: CellArea | null;
  readonly dressedAreas?: readonly CellArea[];
  /** Columns whose widths are read. */
  readonly columns?: readonly number[];
  /** The plan whose obstacles are looked for. */
  readonly plan?: SheetPlan;
  /** Whether the names of its charts are read. */
  readonly charts?: boolean;
}

/** Reads a sheet by id or name as far as writing needs it; null when it is gone. */
export function readingSheet(
  call: OfficeCall,
  { sheetId, sheetName: name }: { readonly sheetId: string | null; readonly sheetName: string },
  bytesPerRequest: number,
  {
    area,
    fillArea = null,
    dressedAreas: areas = [],
    columns = [],
    plan,
    charts: isAsked = false,
  }: SheetParts,
): Reading<CurrentSheet | null> {
  if (sheetId === null) return readingNothing(emptySheet(name));
  const sheet = worksheetOrNull(call, sheetId);
  const state = readingOf(BYTES_PER_SHEET, () => queueState(sheet));
  const cells = readingCells({ sheet, name }, area, bytesPerRequest);
  const fills = readingFills({ sheet, name }, fillArea, bytesPerRequest);
  const dress = readingDress({ sheet, name }, areas, bytesPerRequest);
  const widths = readingWidths({ sheet, name }, columns);
  const obstacles = plan ? readingObstacles({ sheet, name }, plan) : readingNothing(NO_OBSTACLES);
  const charts = readingCharts({ sheet, name }, isAsked);
  return {
    pieces: [state, cells, fills, dress, widths, obstacles, charts].flatMap(({ pieces }) => pieces),
    take: () => {
      const current = state.take();
      return (
        current && {
          ...current,
          area,
          fillArea,
          cells: cells.take(),
          fills: fills.take(),
          dressed: dress.take(),
          widths: widths.take(),
          obstacles: obstacles.take(),
          charts: charts.take(),
        }
      );
    },
  };
}

/** A person may have deleted the sheet since it was read. */
function worksheetOrNull({ context }: OfficeCall, id: string): Excel.Worksheet {
  return context.workbook.worksheets.getItemOrNullObject(id);
}

function queueState(sheet: Excel.Worksheet) {
  sheet.load('name');
  const takeState = queueSheetState(sheet);
  const takeUsedArea = queueUsedArea(sheet);
  return () =>
    sheet.isNullObject ? null : { ...takeState(), name: sheet.name, usedArea: takeUsedArea() };
}
