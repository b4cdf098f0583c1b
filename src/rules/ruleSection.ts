import type { Codec } from './ruleCell';

/** One column of a section: its header in the sheet and how its cells are read. */
export interface RuleColumn<T> {
  readonly header: string;
  readonly codec: Codec<T>;
}

/** The columns of a section, by field. */
export type RuleColumns = Readonly<Record<string, RuleColumn<unknown>>>;

/** A titled list of a rules sheet: a line with the title, one with the headers, then the entries. */
export interface RuleSection<C> {
  readonly title: string;
  readonly columns: C;
  /** True where a rule set cannot do without an entry. */
  readonly required: boolean;
}

/** The values of one entry. */
export type EntryOf<C> = {
  readonly [K in keyof C]: C[K] extends RuleColumn<infer T> ? T : never;
};

/** A column by its header. */
export function column<T>(header: string, codec: Codec<T>): RuleColumn<T> {
  return { header, codec };
}

/** A section by its title; in the sheet the title stands in `【】`. */
export function section<C>(title: string, columns: C, required = false): RuleSection<C> {
  return { title: `【${title}】`, columns, required };
}
