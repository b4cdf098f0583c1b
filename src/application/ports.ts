import type { CellPlace, Problem } from '../domain/problem';
import type { WritePlan } from '../report/writePlan';
import type { CellContent, Snapshot } from '../tables/snapshot';
import type { CallControl } from './callControl';
import type { HostFailure } from './hostFailure';
import type { Result } from './result';
import type { Unwatch, WorkbookEvent } from './workbookEvent';

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

/** How the last run is taken back. */
export interface RestoreOptions {
  /** True once the person agreed that what was changed since the run is put back, too. */
  readonly overChanged: boolean;
}

/** A cell that holds neither what the run wrote nor what stood there before. */
export interface ChangedCell extends CellPlace {
  /** `format`: only its number format or fill was changed. */
  readonly part: 'value' | 'format';
  readonly now: CellContent;
  readonly formulaNow: string | null;
  /** What restoring puts back. */
  readonly before: CellContent;
  readonly formulaBefore: string | null;
}

/** What a restore did. */
export interface RestoreReport {
  /** Sheets with cells that were put back. */
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Sheets the run had added and that are gone again. */
  readonly deletedSheets: readonly string[];
}

/**
 * How taking the last run back ended. Only `restored` has changed the workbook. `changed` asks:
 * somebody changed these cells since, or put something of their own on these added sheets.
 */
export type RestoreOutcome =
  | {
      readonly kind: 'restored';
      readonly report: RestoreReport;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'changed';
      readonly cells: readonly ChangedCell[];
      readonly sheets: readonly string[];
    }
  | { readonly kind: 'nothingToRestore' };

/** A run that can be taken back. */
export interface LastRun {
  /** Local time as text, `2023-12-22 09:30`; null when it is not known. */
  readonly madeAt: string | null;
  /** Sheets with cells it changed. */
  readonly sheets: readonly string[];
  readonly cells: number;
}

/** The workbook, as the use cases need it. */
export interface WorkbookPort {
  /** Reads every sheet once; at most three requests whatever their number. */
  read(control?: CallControl): Promise<Result<Snapshot, HostFailure>>;
  /**
   * Applies a plan made from `basis`; one preflight, the write, one read-back. Cancelled, it fails with
   * `cancelled` and the workbook is as before, what was written already being put back; where that does
   * not work, with `notPutBack`.
   */
  apply(
    plan: WritePlan,
    basis: Snapshot,
    control?: CallControl,
  ): Promise<Result<WriteOutcome, HostFailure>>;
  /**
   * Puts back what the last run of `apply` replaced, and deletes the sheets it added; one preflight,
   * the write, one read-back. The workbook itself keeps what it takes, so that it works in a file that
   * was closed, or on another computer; a run too large for that is known while the add-in stays open.
   */
  restore(options: RestoreOptions): Promise<Result<RestoreOutcome, HostFailure>>;
  /** Stores the add-in's settings in the workbook, null removes one; one request. */
  store(settings: Readonly<Record<string, string | null>>): Promise<Result<null, HostFailure>>;
  /** The run that can be taken back, as a fresh read of the workbook tells; null when there is none. */
  lastRun(snapshot: Snapshot): LastRun | null;
  /** Shows a cell: activates its sheet and selects it and `columnCount` cells to the right of it. */
  select(place: CellPlace, columnCount: number): Promise<Result<null, HostFailure>>;
  /**
   * Tells what happens in the workbook, our own writes left out, until the watch is ended; one request.
   * An Excel that does not know an event simply never tells it.
   */
  watch(listener: (event: WorkbookEvent) => void): Promise<Result<Unwatch, HostFailure>>;
}

/** The time printed on output sheets, as local text `2023-12-22 09:30`. */
export interface ClockPort {
  now(): string;
}
