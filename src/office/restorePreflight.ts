import type { CellArea } from '../tables/snapshot';
import type { CurrentSheet } from './currentSheet';
import type { OfficeCall } from './officeCall';
import {
  queueWorkbook,
  readingSheet,
  type CurrentWorkbook,
  type PreflightSettings,
} from './preflight';
import type { PreviousValues, TouchedCell } from './previousValues';
import { readingAll, readingOf } from './reading';
import { sendPieces } from './requestChunks';
import { restoredArea } from './restoreWrite';

/** The workbook right before a run is taken back; null for a sheet that is gone. */
export interface RestorePreflight extends CurrentWorkbook {
  /** In the order of the sheets that stood there before the run. */
  readonly targets: readonly (CurrentSheet | null)[];
  /** In the order of the sheets the run added. */
  readonly addedSheets: readonly (CurrentSheet | null)[];
}

const BYTES_PER_WORKBOOK = 1000;

/** Reads every cell the run touched, in one request for an ordinary month. Throws host failures. */
export async function readRestorePreflight(
  call: OfficeCall,
  previous: PreviousValues,
  { bytesPerRead: bytesPerRequest, settingPrefix }: Omit<PreflightSettings, 'comparedCells'>,
): Promise<RestorePreflight> {
  const workbook = readingOf(BYTES_PER_WORKBOOK, () => queueWorkbook(call, settingPrefix));
  const targets = readingAll(
    previous.sheets.map((sheet) => readingSheet(call, sheet, bytesPerRequest, areasOf(sheet))),
  );
  const added = readingAll(
    previous.addedSheets.map(({ sheetName, cells }) =>
      // Its id was not known when the run began; Excel finds a sheet by name as well.
      readingSheet(call, { sheetId: sheetName, sheetName }, bytesPerRequest, {
        area: restoredArea(cells),
        fillArea: null,
      }),
    ),
  );
  await sendPieces(call, [...workbook.pieces, ...targets.pieces, ...added.pieces], {
    kind: 'read',
    bytesPerRequest,
  });
  return { ...workbook.take(), targets: targets.take(), addedSheets: added.take() };
}

function areasOf({ cells }: { readonly cells: readonly TouchedCell[] }): {
  readonly area: CellArea | null;
  readonly fillArea: CellArea | null;
} {
  return {
    area: restoredArea(cells),
    fillArea: restoredArea(cells.filter(({ touched }) => touched.fill)),
  };
}
