import type { CellPlace, Problem } from '../domain/problem';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import type { HostFailure } from './hostFailure';
import type { Result } from './result';

/** What a write did: sheets with changed cells, and how many cells changed value or format. */
export interface WriteReport {
  readonly sheets: readonly string[];
  readonly cells: number;
}

/** How applying a plan ended. `refused`: the preflight found a reason and nothing was written. */
export type WriteOutcome =
  | {
      readonly kind: 'written';
      readonly report: WriteReport;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** The workbook, as the use cases need it. */
export interface WorkbookPort {
  /** Reads every sheet once; at most three requests whatever their number. */
  read(): Promise<Result<Snapshot, HostFailure>>;
  /** Applies a plan made from `basis`; one preflight, the write, one read-back. */
  apply(plan: WritePlan, basis: Snapshot): Promise<Result<WriteOutcome, HostFailure>>;
  /** Shows a cell: activates its sheet and selects it and `columnCount` cells to the right of it. */
  select(place: CellPlace, columnCount: number): Promise<Result<null, HostFailure>>;
}

/** The time printed on output sheets, as local text `2023-12-22 09:30`. */
export interface ClockPort {
  now(): string;
}
