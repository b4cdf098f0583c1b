import type { CellPlace, Problem } from '../domain/problem';
import type { RulePlace } from '../rules/ruleEntries';
import type { EntryOf, RuleColumns } from '../rules/ruleSection';
import type { SheetSnapshot } from '../tables/snapshot';
import type { RegisterKind } from './registerKind';

/** A register: a title, a line saying how it is filled in, one header row, and lines below it. */
export interface Register<C extends RuleColumns> {
  readonly kind: RegisterKind;
  readonly title: string;
  readonly note: string;
  readonly columns: C;
}

/** One line of a register. */
export interface RegisterEntry<C extends RuleColumns> {
  readonly values: EntryOf<C>;
  /** The cell of each field. */
  readonly at: Readonly<Record<keyof C, RulePlace>>;
  /** The first cell of the line. */
  readonly place: CellPlace;
}

/** A register as read: the lines without a fault, and every fault at its cell. */
export interface RegisterReading<C extends RuleColumns> {
  readonly sheet: SheetSnapshot;
  readonly entries: readonly RegisterEntry<C>[];
  /** All of them block: a register with a fault is never half used. */
  readonly problems: readonly Problem[];
}
