import type { RateName } from '../domain/ruleSet';
import type { FoundBlock } from './foundBlock';
import type { RowCounts } from './unitFigures';

/** A unit's row read so far: everything but the rates that are given. */
export interface UnitDraft extends RowCounts {
  readonly block: FoundBlock;
  readonly row: number;
  readonly name: string;
  readonly group: string;
  readonly rateColumns: Readonly<Record<RateName, number>>;
  /** Columns whose header says `%`. */
  readonly percentColumns: ReadonlySet<number>;
}
