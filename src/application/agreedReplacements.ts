import type { Replacement } from '../report/writePlan';
import type { CellContent } from '../tables/snapshot';

/**
 * What a person agreed may be replaced: nothing, exactly the replacements they were shown, or `all`
 * (the command line, which leaves the workbook it reads as it is).
 */
export type Agreed = 'none' | 'all' | readonly Replacement[];

/**
 * True when every replacement was agreed to. One that was not shown, or that was shown with another
 * present content or another result to come, was not: the workbook has changed since, and the person
 * is asked again.
 */
export function agreesTo(agreed: Agreed, replacements: readonly Replacement[]): boolean {
  if (agreed === 'all') return true;
  const shown = new Set((agreed === 'none' ? [] : agreed).map(replacementKey));
  return replacements.every((replacement) => shown.has(replacementKey(replacement)));
}

function replacementKey(replacement: Replacement): string {
  const { sheetId, row, column, before, formula, after, unit } = replacement;
  // Our own sheets are written anew as a whole, with the time: what they get is not what was agreed to.
  const result = unit === null ? [] : contentKey(after);
  return JSON.stringify([sheetId, row, column, contentKey(before), formula, result]);
}

function contentKey(content: CellContent): readonly unknown[] {
  return content.kind === 'blank' ? [content.kind] : [content.kind, content.value];
}
