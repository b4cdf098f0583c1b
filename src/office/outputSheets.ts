import { referencedSheet } from '../report/referencedSheet';
import type { SheetPlan } from '../report/writePlan';
import type { DefinedName } from '../tables/snapshot';
import { rangeOf } from './areaReading';
import type { CurrentWorkbook } from './preflight';
import { sameName } from './preflightChecks';
import type { RequestPiece } from './requestChunks';

/** Work on one of our own sheets before its cells: it is added, or its marker set right. */
export interface OutputWork {
  readonly sheetName: string;
  readonly isNew: boolean;
  /** The defined name that marks cell A1. */
  readonly marker: string;
  /** A name of that spelling points elsewhere, or to a sheet that is gone. */
  readonly replaced: DefinedName | null;
}

const BYTES_PER_SHEET = 1500;
const FIRST_CELL = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

/** What has to be done about the sheet itself; null for a person's sheet and for one in order. */
export function outputWork({ target }: SheetPlan, workbook: CurrentWorkbook): OutputWork | null {
  if (target.kind === 'source') return null;
  const { sheetName, marker } = target;
  const found = workbook.names.find(({ name }) => sameName(name, marker)) ?? null;
  const isNew = target.sheetId === null;
  const marked = found === null ? null : referencedSheet(found.formula);
  const inOrder = marked !== null && sameName(marked, sheetName);
  return !isNew && inOrder ? null : { sheetName, isNew, marker, replaced: found };
}

/**
 * Adds the sheet, after all others, and marks it. An existing sheet is never deleted or recreated:
 * references and charts of people who built on it would break.
 */
export function outputPiece(context: Excel.RequestContext, work: OutputWork): RequestPiece {
  return {
    bytes: BYTES_PER_SHEET,
    queue: () => {
      const { worksheets, names } = context.workbook;
      const sheet = work.isNew
        ? worksheets.add(work.sheetName)
        : worksheets.getItem(work.sheetName);
      if (work.replaced) names.getItem(work.replaced.name).delete();
      const firstCell = rangeOf(sheet, FIRST_CELL);
      const marker = names.add(work.marker, firstCell);
      marker.visible = false;
      firstCell.untrack();
    },
  };
}
