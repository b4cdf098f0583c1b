import { periodKey } from '../domain/period';
import {
  cellAt,
  endRow,
  type CellArea,
  type SheetSnapshot,
  type SnapshotCell,
} from '../tables/snapshot';
import { unionArea } from './cellRuns';
import { FINGERPRINT_LENGTH, fingerprint } from './fingerprint';
import {
  cellsOf,
  contentArea,
  contentAt,
  outputContent,
  plannedAt,
  shows,
  type OutputBody,
  type OutputContent,
} from './outputContent';
import { sheetStamp, STAMP_ROW } from './outputSheets';
import { contentAfter, holds, isBlank } from './plannedValue';
import type { Stamp } from './stamp';
import type { WrittenOutput } from './writtenRecord';
import type { PlanTarget, Replacement, SheetPlan } from './writePlan';

/** What planning one of our own sheets needs. */
export interface OutputSheetInput {
  readonly target: Extract<PlanTarget, { kind: 'output' }>;
  readonly body: OutputBody;
  readonly stamp: Stamp;
  /** The sheet of an earlier run; null when there is none. */
  readonly existing: SheetSnapshot | null;
  /** What that run wrote there; null when it is not known. */
  readonly before: WrittenOutput | null;
}

/** One of our own sheets as a change; `plan` is null when it says all of it already. */
export interface OutputSheetPlan {
  readonly plan: SheetPlan | null;
  readonly replacements: readonly Replacement[];
  readonly written: WrittenOutput;
}

/**
 * Plans an output sheet. Where nothing but the time or the add-in's version would change, the
 * sheet stays as it is, both included. Otherwise what an earlier run left is cleared and the whole sheet written anew; cells a
 * person typed beside it stay, those in its way are listed.
 */
export function planOutputSheet(input: OutputSheetInput): OutputSheetPlan {
  const { target, body, stamp, existing, before } = input;
  const area = existing && ownArea(existing, body.columnCount, before);
  const stamped = existing && sheetStamp(existing);
  if (existing && stamped) {
    const same = outputContent(body, {
      ...{ ...stamp, madeAt: stamped.madeAt, version: stamped.version },
    });
    if (shows(existing, same, area)) {
      return { plan: null, replacements: [], written: writtenOutput(input, same) };
    }
  }
  const content = outputContent(body, stamp);
  return {
    plan: {
      target,
      clear: area,
      blocks: [{ row: 0, column: 0, values: content.values }],
      formats: content.formats,
      columnWidths: content.columnWidths,
      frozenRows: content.frozenRows,
      page: content.page,
      ...(body.charts && { charts: body.charts }),
    },
    replacements: existing ? replacedCells(existing, content, area, before) : [],
    written: writtenOutput(input, content),
  };
}

/** Blank rows that end a table of ours: between its groups there is one. */
const CLOSING_ROWS = 2;

/**
 * The cells an earlier run wrote: as recorded, else the table's columns down to its first two blank
 * rows. What stands beside or below that is a person's.
 */
function ownArea(
  sheet: SheetSnapshot,
  columnCount: number,
  before: WrittenOutput | null,
): CellArea | null {
  if (before) {
    const width = before.columnCount;
    const rowCount = Math.floor(before.fingerprints.length / FINGERPRINT_LENGTH / width);
    return rowCount > 0 ? { row: 0, column: 0, rowCount, columnCount: width } : null;
  }
  let rowCount = 0;
  for (let row = 0; row < endRow(sheet) && row - rowCount < CLOSING_ROWS; row += 1) {
    if (!isBlankRow(sheet, row, columnCount)) rowCount = row + 1;
  }
  return rowCount > 0 ? { row: 0, column: 0, rowCount, columnCount } : null;
}

function isBlankRow(sheet: SheetSnapshot, row: number, columnCount: number): boolean {
  return Array.from({ length: columnCount }, (_, column) => cellAt(sheet, row, column)).every(
    ({ content, formula }) => isBlank(content) && formula === null,
  );
}

function replacedCells(
  sheet: SheetSnapshot,
  content: OutputContent,
  area: CellArea | null,
  before: WrittenOutput | null,
): Replacement[] {
  return cellsOf(unionArea(area, contentArea(content))).flatMap(({ row, column }) => {
    const cell = cellAt(sheet, row, column);
    const planned = plannedAt(content, row, column);
    const lost = cell.formula !== null || !(isBlank(cell.content) || holds(planned, cell.content));
    if (!lost || wroteThis(cell, row, column, before)) return [];
    return [
      {
        sheetId: sheet.id,
        sheetName: sheet.name,
        row,
        column,
        before: cell.content,
        formula: cell.formula,
        after: contentAfter(planned, cell.content),
        unit: null,
        channel: null,
        label: null,
        differs: true,
      },
    ];
  });
}

/** Without a record (another program dropped it) nobody can tell our cells from a person's notes. */
function wroteThis(
  cell: SnapshotCell,
  row: number,
  column: number,
  before: WrittenOutput | null,
): boolean {
  if (cell.formula !== null) return false;
  if (!before) return row === STAMP_ROW && column === 0;
  if (column >= before.columnCount) return false;
  const at = (row * before.columnCount + column) * FINGERPRINT_LENGTH;
  return before.fingerprints.slice(at, at + FINGERPRINT_LENGTH) === fingerprint(cell.content);
}

function writtenOutput(
  { target, stamp }: Pick<OutputSheetInput, 'target' | 'stamp'>,
  content: OutputContent,
): WrittenOutput {
  const fingerprints = cellsOf(contentArea(content))
    .map(({ row, column }) => fingerprint(contentAt(content, row, column)))
    .join('');
  return {
    marker: target.marker,
    output: target.output,
    month: stamp.period && periodKey(stamp.period),
    columnCount: content.values[0]?.length ?? 0,
    fingerprints,
  };
}
