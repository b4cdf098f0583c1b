import { cellAt, type SheetSnapshot, type Snapshot } from '../tables/snapshot';
import { shownContent } from './ruleCell';
import { RULES_TITLE } from './ruleGrid';
import { RULE_SECTIONS } from './ruleSections';

/** Section titles that make a sheet without our title a rules sheet; a text about rules may have fewer. */
const LEAST_SECTIONS = 3;

/**
 * The rules sheets of a workbook, told by title and sections: neither a changed title nor a changed
 * name may make rules disappear. A hidden rules sheet counts, too.
 */
export function findRulesSheets(snapshot: Snapshot): SheetSnapshot[] {
  return snapshot.sheets.filter(
    (sheet) => sectionsOf(sheet) >= (isTitled(sheet) ? 1 : LEAST_SECTIONS),
  );
}

function isTitled(sheet: SheetSnapshot): boolean {
  return shownContent(cellAt(sheet, sheet.row, sheet.column).content) === RULES_TITLE;
}

function sectionsOf(sheet: SheetSnapshot): number {
  const titles = new Set<string>(Object.values(RULE_SECTIONS).map(({ title }) => title));
  const found = sheet.cells.flatMap((row) =>
    row.map(({ content }) => shownContent(content)).filter((text) => titles.has(text)),
  );
  return new Set(found).size;
}
