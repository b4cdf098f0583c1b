import type { CellArea, SnapshotCell } from '../tables/snapshot';
import type { PlannedChart } from '../report/writePlan';
import type { Dress } from './cellDress';
import type { CellDifference } from './differences';
import type { SheetAnchors } from './sheetAnchors';

/** A cell with its fill; the fill says something only where the run decided it. */
export interface FilledCell extends SnapshotCell {
  readonly fill: string;
}

/** A cell as it was before a run; what the run left alone says nothing. */
export interface CellBefore extends FilledCell {
  /** The properties the run changed; null where it changed none. */
  readonly dress: Dress | null;
}

/** What a run put into a cell. */
export interface CellAfter {
  /** Fingerprint of the content. */
  readonly value: string;
  readonly numberFormat: string;
  readonly fill: string;
}

/** A cell that a run changed: what stood there, what the run put there, and which parts it changed. */
export interface TouchedCell {
  readonly row: number;
  readonly column: number;
  readonly before: CellBefore;
  readonly after: CellAfter;
  readonly touched: CellDifference;
}

/** A column that a run made wider or narrower; in points. */
export interface TouchedWidth {
  readonly column: number;
  readonly before: number;
  readonly after: number;
}

/** A chart that a run draws: as it was there before, null for one that was not. */
export interface TouchedChart {
  readonly name: string;
  readonly before: PlannedChart | null;
}

/** Fingerprints of a whole row before and after some of its cells were written. */
export interface RowChange {
  readonly row: number;
  readonly before: string;
  readonly after: string;
}

/** One sheet as it was before a run touched it; plain data. */
export interface PreviousSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** One of our own: the run emptied it before it filled it anew. */
  readonly isOwn: boolean;
  readonly cells: readonly TouchedCell[];
  readonly widths: readonly TouchedWidth[];
  readonly charts: readonly TouchedChart[];
  /** The rows of a sheet of which only a few cells are written; not kept in the workbook. */
  readonly rowChanges?: readonly RowChange[];
  /** What tells whether rows or columns were moved since. */
  readonly anchors: SheetAnchors;
}

/** A sheet that the run added and the name that marks it. */
export interface AddedSheet {
  readonly sheetName: string;
  readonly marker: string;
  /** Where the run wrote; null when it wrote nothing there. */
  readonly area: CellArea | null;
  /** Fingerprints of what each row of the area may hold beside nothing. */
  readonly rows: readonly (readonly string[])[];
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
