import { periodKey, type Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { differentMonths, monthIn } from './periodHint';
import { sheetTables } from './sheetTables';
import type { Snapshot } from './snapshot';
import type { Recognition } from './unitTable';

/**
 * Finds the unit tables of a workbook and reads their counts. Hidden sheets are left alone: a person
 * who sees only the other sheets must not get grades from them.
 * @param skipSheetIds sheets that are our own output
 */
export function recogniseTables(
  snapshot: Snapshot,
  rules: RuleSet,
  skipSheetIds: ReadonlySet<string>,
): Recognition {
  const sheets = snapshot.sheets.filter((sheet) => sheet.visible && !skipSheetIds.has(sheet.id));
  const found = sheets.map((sheet) => sheetTables(sheet, rules));
  const tables = found.flatMap((sheet) => sheet.tables);
  const problems = found.flatMap((sheet) => sheet.problems);
  if (tables.length === 0) {
    return {
      tables,
      periodHint: null,
      problems: [...problems, problem('noTableFound', 'blocking')],
    };
  }
  const inTables = differentMonths(tables.map((table) => table.periodHint));
  const inName = monthIn(snapshot.workbookName);
  const months = inTables.length > 0 ? inTables : differentMonths([inName]);
  return {
    tables,
    periodHint: months.length === 1 ? (months[0] ?? null) : null,
    problems: [...problems, ...periodProblems(months, inTables, inName)],
  };
}

function periodProblems(
  months: readonly Period[],
  inTables: readonly Period[],
  inName: Period | null,
): Problem[] {
  if (months.length === 0) return [problem('periodMissing', 'warning')];
  const all = differentMonths([...inTables, inName]);
  if (all.length === 1) return [];
  return [problem('periodConflict', 'warning', { periods: all.map(periodKey).join('、') })];
}

function problem(
  code: Problem['code'],
  severity: Problem['severity'],
  details: Problem['details'] = {},
): Problem {
  return { code, severity, where: null, channel: null, unit: null, details };
}
