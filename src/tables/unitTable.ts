import type { UnitCounts } from '../domain/assessment';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { ChannelId, CountName, RateName } from '../domain/ruleSet';
import type { TableReading } from './headerReading';

/** Which column holds what; zero-based, absolute. Roles a table does not have are absent. */
export interface ColumnMap {
  readonly unit: number;
  readonly group: number | null;
  readonly sequence: number | null;
  readonly counts: Readonly<Record<CountName, number>>;
  readonly rates: Readonly<Record<RateName, number>>;
  readonly index: number | null;
  readonly grade: number | null;
}

/** One header with the rows under it, up to the next header, group line or end. */
export interface TableBlock {
  /** First and last row of the header (the same row when it has one). */
  readonly headerRow: number;
  readonly lastHeaderRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap;
  /** Group named above the header; empty text when none is. */
  readonly group: string;
  /** The unit rows, in source order. */
  readonly rows: readonly UnitRow[];
}

/** A unit's row, with what was read from it. */
export interface UnitRow {
  readonly row: number;
  readonly counts: UnitCounts;
}

/** All blocks of one channel on one sheet. */
export interface UnitTable {
  /** Stable for one layout: sheet id and first header cell. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly channel: ChannelId;
  /** The month named in the table's title or sheet name; a hint only. */
  readonly periodHint: Period | null;
  readonly blocks: readonly TableBlock[];
  /** Rates whose own column is input here because their counts are absent: never overwritten. */
  readonly givenRates: readonly RateName[];
}

/** What reading a workbook found. */
export interface Recognition {
  readonly tables: readonly UnitTable[];
  /** The month the workbook's name, titles and sheet names agree on; null when none or several. */
  readonly periodHint: Period | null;
  readonly problems: readonly Problem[];
  /** How every header was read, in sheet order: graded ones, and those that could not be taken. */
  readonly readings: readonly TableReading[];
  /**
   * `rateContradictsCounts` of every printed rate that its own counts do not give. Kept apart from
   * `problems`, because a result of our own earlier run may rightly differ from counts edited since.
   */
  readonly rateContradictions: readonly Problem[];
}
