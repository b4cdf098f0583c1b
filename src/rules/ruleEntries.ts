import type { EntryOf } from './ruleSection';
import type { RuleSections, SectionName } from './ruleSections';

/** A cell of the rules sheet; zero-based, absolute. */
export interface RulePlace {
  readonly row: number;
  readonly column: number;
}

/** The values of one line of a section. */
export type RuleValues<K extends SectionName> = EntryOf<RuleSections[K]['columns']>;

/** One line of a section with its cells. */
export interface RuleEntry<K extends SectionName> {
  readonly values: RuleValues<K>;
  /** The cell of a field. */
  readonly at: Readonly<Record<keyof RuleValues<K>, RulePlace>>;
}

/** Every line of a rules sheet, by section. */
export type RuleEntries = { readonly [K in SectionName]: readonly RuleEntry<K>[] };

/** The same without places, as rules are written. */
export type RuleLines = { readonly [K in SectionName]: readonly RuleValues<K>[] };
