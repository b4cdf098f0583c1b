import type { CellPlace } from '../domain/problem';
import type { ChannelId, CountName, RateName } from '../domain/ruleSet';

/** What a column is taken for, by the recogniser or by a person who corrects it. */
export type ColumnUse =
  | { readonly kind: 'unit' | 'group' | 'sequence' | 'index' | 'grade' | 'unused' }
  | { readonly kind: 'count'; readonly name: CountName }
  | { readonly kind: 'rate'; readonly name: RateName };

/**
 * Why a column is taken for that: `word`, its own text is a word of the rules; `wordWithParent`, its
 * text together with the text over it is; `channelWord`, the word follows one that names the channel;
 * `values`, no header word, its cells say so; `correction`, a person said so; `noWord`, no word of the
 * rules, so it is not used.
 */
export type ReadingRule =
  'word' | 'wordWithParent' | 'channelWord' | 'values' | 'correction' | 'noWord';

/**
 * How sure a reading is. `certain`: a word of the rules or a person's correction, and nothing speaks
 * against it; also a column that is not used and holds no numbers. `likely`: taken, but a text over the
 * column that the rules do not know may change its meaning, or another column is taken for the same
 * thing, or most cells under it do not fit (no counts, or parts larger than their wholes), or only the
 * cells say what it is. `unknown`: not used, though it holds numbers.
 */
export type Certainty = 'certain' | 'likely' | 'unknown';

/** What one column of a header is taken for, and why. */
export interface ColumnReading {
  /** Zero-based, absolute. */
  readonly column: number;
  /** Row of its own text. */
  readonly row: number;
  /** Its text as shown, parents first, joined by ` / `. */
  readonly header: string;
  readonly use: ColumnUse;
  readonly rule: ReadingRule;
  readonly certainty: Certainty;
  /** Position (0, 1, …) among the columns of its header row with this same header: with `header` it names the column. */
  readonly occurrence: number;
}

/** One header that is, or could be made, that of a unit table. */
export interface TableReading {
  /** The table it belongs to; null when it could not be taken. */
  readonly tableId: string | null;
  /** First header cell. */
  readonly place: CellPlace;
  readonly channel: ChannelId | null;
  readonly columns: readonly ColumnReading[];
  /** Counts that grading needs and no column holds. */
  readonly missing: readonly CountName[];
}

/**
 * A person's word on what a column is. It holds for every header of the sheet with that text, repeated
 * headers included; where no header has it any more it does nothing.
 */
export interface ColumnCorrection {
  readonly sheetName: string;
  /** As `ColumnReading.header`; compared without blanks, width and marks. */
  readonly header: string;
  readonly occurrence: number;
  readonly use: ColumnUse;
}
