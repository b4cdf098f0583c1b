import type { Codec } from '../rules/ruleCell';
import type { RuleGridCell } from '../rules/ruleGrid';
import type { EntryOf, RuleColumn, RuleColumns } from '../rules/ruleSection';
import type { Suggestions } from '../rules/suggestions';
import type { Register } from './register';

/** What cells of a column offer beside whatever else is typed, by field. */
export type RegisterSuggestions<C extends RuleColumns> = Readonly<
  Partial<Record<keyof C, Suggestions>>
>;

/** Lines over the first entry: the title, the note, and the header. */
export const REGISTER_LINES_ABOVE = 3;

/**
 * A register as the rows of a sheet: title, note, headers, the entries, and blank lines to fill in.
 * Reading it back gives the same entries.
 */
export function registerGrid<C extends RuleColumns>(
  { title, note, columns }: Register<C>,
  entries: readonly EntryOf<C>[],
  blankLines: number,
  suggestions?: RegisterSuggestions<C>,
): RuleGridCell[][] {
  const fields = Object.entries<RuleColumn<unknown>>(columns);
  const lineOf = (valueOf: (field: string, codec: Codec<unknown>) => RuleGridCell['value']) =>
    fields.map(([field, { codec }]): RuleGridCell => ({
      value: valueOf(field, codec),
      role: 'value',
      shows: codec.shows,
      choices: codec.choices,
      suggestions: suggestions?.[field] ?? null,
    }));
  return [
    [textCell(title, 'title')],
    [textCell(note, 'note')],
    fields.map(([, { header }]) => textCell(header, 'header')),
    ...entries.map((entry) => {
      const values: Readonly<Record<string, unknown>> = entry;
      return lineOf((field, codec) => codec.write(values[field]));
    }),
    ...Array.from({ length: blankLines }, () => lineOf(() => null)),
  ];
}

function textCell(value: string, role: RuleGridCell['role']): RuleGridCell {
  return { value, role, shows: 'text', choices: null, suggestions: null };
}
