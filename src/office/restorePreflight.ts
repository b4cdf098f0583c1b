import type { CellArea, SnapshotCell } from '../tables/snapshot';
import { readingCells } from './areaReading';
import { areaOfCells } from './cellAreas';
import { runsOf } from './cellRectangles';
import type { CurrentSheet } from './currentSheet';
import type { OfficeCall } from './officeCall';
import {
  queueWorkbook,
  readingSheet,
  type CurrentWorkbook,
  type PreflightSettings,
} from './preflight';
import type { AddedSheet, PreviousSheet, PreviousValues, TouchedCell } from './previousValues';
import { readingAll, readingNothing, readingOf, type Reading } from './reading';
import { sendPieces } from './requestChunks';
import { anchorArea, type AnchorLine } from './sheetAnchors';

/** A sheet that stood there before the run, as it is now. */
export interface FoundSheet {
  readonly current: CurrentSheet;
  /** Cells along the sheet's anchors; empty where it has none. */
  readonly anchors: {
    readonly rows: readonly SnapshotCell[];
    readonly columns: readonly SnapshotCell[];
  };
}

/** The workbook right before a run is taken back; null for a sheet that is gone. */
export interface RestorePreflight extends CurrentWorkbook {
  /** In the order of the sheets that stood there before the run. */
  readonly targets: readonly (FoundSheet | null)[];
  /** In the order of the sheets the run added. */
  readonly addedSheets: readonly (CurrentSheet | null)[];
}

type ReadSettings = Omit<PreflightSettings, 'comparedCells'>;

const BYTES_PER_WORKBOOK = 1000;

/** What the workbook says of itself and of the last run, in one request. Throws host failures. */
export async function readWorkbook(
  call: OfficeCall,
  { settingPrefix }: Pick<ReadSettings, 'settingPrefix'>,
): Promise<CurrentWorkbook> {
  const take = queueWorkbook(call, settingPrefix);
  await call.sync('read');
  return take();
}

/**
 * Reads every cell the run touched, in one request for an ordinary month. `sheetIds` are the ids the
 * run's sheets have now, null for one that is gone. Throws host failures.
 */
export async function readRestorePreflight(
  call: OfficeCall,
  previous: PreviousValues,
  sheetIds: readonly (string | null)[],
  settings: ReadSettings,
): Promise<RestorePreflight> {
  const { bytesPerRead: bytesPerRequest, settingPrefix } = settings;
  const workbook = readingOf(BYTES_PER_WORKBOOK, () => queueWorkbook(call, settingPrefix));
  const targets = readingAll(
    previous.sheets.map((sheet, index) =>
      readingTarget(call, sheet, sheetIds[index] ?? null, settings),
    ),
  );
  const added = readingAll(
    previous.addedSheets.map(({ sheetName, area }: AddedSheet) =>
      // Its id was not known when the run began; Excel finds a sheet by name as well.
      readingSheet(call, { sheetId: sheetName, sheetName }, bytesPerRequest, { area }),
    ),
  );
  await sendPieces(call, [...workbook.pieces, ...targets.pieces, ...added.pieces], {
    kind: 'read',
    bytesPerRequest,
  });
  return { ...workbook.take(), targets: targets.take(), addedSheets: added.take() };
}

function readingTarget(
  call: OfficeCall,
  { sheetName, cells, widths, charts, anchors }: PreviousSheet,
  sheetId: string | null,
  { bytesPerRead: bytesPerRequest, charts: isAsked }: ReadSettings,
): Reading<FoundSheet | null> {
  if (sheetId === null) return readingNothing(null);
  const sheet = readingSheet(call, { sheetId, sheetName }, bytesPerRequest, {
    area: areaOfCells(cells),
    fillArea: areaOfCells(cells.filter(({ touched }) => touched.fill)),
    dressedAreas: dressedAreas(cells),
    columns: widths.map(({ column }) => column),
    charts: isAsked && charts.length > 0,
  });
  const lineOf = (line: AnchorLine | null, along: 'rows' | 'columns') =>
    readingCells(
      { sheet: call.context.workbook.worksheets.getItemOrNullObject(sheetId), name: sheetName },
      line && anchorArea(line, along),
      bytesPerRequest,
    );
  const rows = lineOf(anchors.rows, 'rows');
  const columns = lineOf(anchors.columns, 'columns');
  return {
    pieces: [...sheet.pieces, ...rows.pieces, ...columns.pieces],
    take: () => {
      const current = sheet.take();
      return (
        current && {
          current,
          anchors: { rows: rows.take().flat(), columns: columns.take().flat() },
        }
      );
    },
  };
}

/** The cells whose dress the run changed, as few rectangles. */
function dressedAreas(cells: readonly TouchedCell[]): CellArea[] {
  const dressed = cells.filter(({ before }) => before.dress);
  const area = areaOfCells(dressed);
  if (!area) return [];
  const places = new Set(dressed.map(({ row, column }) => `${row} ${column}`));
  return runsOf(area, (r, c) =>
    places.has(`${area.row + r} ${area.column + c}`) ? 'dressed' : null,
  ).map((run) => run.area);
}
