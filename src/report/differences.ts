import type { ChannelId } from '../domain/ruleSet';
import type { CellContent } from '../tables/snapshot';
import type { Replacement } from './writePlan';

/**
 * A rate, an index or a grade that stands in a person's sheet by another hand and says something
 * else than the computed one at the decimals shown.
 */
export interface Difference {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly unit: string;
  readonly channel: ChannelId;
  /** The column's label in the workbook's language. */
  readonly label: string;
  readonly typed: CellContent;
  /** The formula that gave the value, with its leading `=`; null for a typed one. */
  readonly formula: string | null;
  readonly computed: CellContent;
}

/**
 * The differences among the cells a plan replaces, or a run has replaced: the same list before and
 * after, sheet by sheet from top to bottom. Cells of our own sheets, and cells that only show fewer
 * decimals, are none.
 */
export function differencesIn(replacements: readonly Replacement[]): Difference[] {
  const found = replacements.flatMap(
    ({ unit, channel, label, differs, before, after, ...cell }): Difference[] => {
      if (unit === null || channel === null || label === null || !differs) return [];
      const { sheetId, sheetName, row, column, formula } = cell;
      const place = { sheetId, sheetName, row, column };
      return [{ ...place, unit, channel, label, typed: before, formula, computed: after }];
    },
  );
  const sheets = [...new Set(found.map(({ sheetId }) => sheetId))];
  return found.sort(
    (a, b) =>
      sheets.indexOf(a.sheetId) - sheets.indexOf(b.sheetId) || a.row - b.row || a.column - b.column,
  );
}
