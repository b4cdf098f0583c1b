import type { SheetSnapshot, Snapshot } from '../tables/snapshot';
import { shownContent } from './ruleCell';
import { RULE_SECTIONS } from './ruleSections';

/** Section titles that make a sheet a rules sheet; one alone may stand in a text about rules. */
const LEAST_SECTIONS = 2;

/**
 * The rules sheets of a workbook, told by their section titles: neither a changed title nor a changed
 * name may make rules disappear. A hidden rules sheet counts, too.
 */
export function findRulesSheets(snapshot: Snapshot): SheetSnapshot[] {
  return snapshot.sheets.filter((sheet) => sectionsOf(sheet) >= LEAST_SECTIONS);
}

function sectionsOf(sheet: SheetSnapshot): number {
  const titles = new Set<string>(Object.values(RULE_SECTIONS).map(({ title }) => title));
  const found = sheet.cells.flatMap((row) =>
    row.map(({ content }) => shownContent(content)).filter((text) => titles.has(text)),
  );
  return new Set(found).size;
}
