import { periodKey, type Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { readRuleSet, type RulesReading } from '../rules/readRuleSet';
import { findRulesSheets } from '../rules/rulesSheets';
import type { SheetSnapshot, Snapshot } from '../tables/snapshot';

/** The rules a workbook is graded by. */
export type WorkbookRules =
  | {
      readonly kind: 'rules';
      readonly rules: RuleSet;
      /** First cell of the sheet they stand in; null for the built-in ones. */
      readonly place: CellPlace | null;
    }
  /** A rules sheet has faults: nothing is graded, the built-in rules never stand in. */
  | { readonly kind: 'faulty'; readonly problems: readonly Problem[] };

interface ReadSheet {
  readonly sheet: SheetSnapshot;
  readonly reading: RulesReading;
}

/**
 * The rules in force for a month: those of the workbook's rules sheet that holds for it, the built-in
 * ones where it has no rules sheet. Every fault of every rules sheet is told.
 * @param period null while the month is not known: the only or first rules sheet counts
 */
export function workbookRules(
  snapshot: Snapshot,
  builtIn: RuleSet,
  period: Period | null,
): WorkbookRules {
  const sheets = findRulesSheets(snapshot).map((sheet) => ({
    ...{ sheet, reading: readRuleSet(sheet) },
  }));
  const [first] = sheets;
  if (!first) return decided(builtIn, null, period);
  const faults = sheets.flatMap(faultsOf);
  const problems = faults.length > 0 ? faults : overlaps(sheets);
  if (problems.length > 0) return { kind: 'faulty', problems };
  const fitting = sheets.find(({ reading }) => reading.kind === 'rules' && holds(reading, period));
  const { sheet, reading } = fitting ?? first;
  if (reading.kind === 'faulty') return { kind: 'faulty', problems: faults };
  return decided(reading.rules, sheet, period);
}

function decided(
  rules: RuleSet,
  sheet: SheetSnapshot | null,
  period: Period | null,
): WorkbookRules {
  const where = sheet && firstCell(sheet);
  if (holds({ rules }, period)) return { kind: 'rules', rules, place: where };
  const details = { period: period ? periodKey(period) : '', rules: rules.label.zh };
  const problem = { ...blocking('periodOutsideRules', details), where };
  return { kind: 'faulty', problems: [problem] };
}

function holds({ rules }: { readonly rules: RuleSet }, period: Period | null): boolean {
  if (!period) return true;
  const { validFrom, validTo } = rules;
  const month = periodKey(period);
  return (!validFrom || periodKey(validFrom) <= month) && (!validTo || month <= periodKey(validTo));
}

function faultsOf({ sheet, reading }: ReadSheet): Problem[] {
  if (reading.kind === 'rules') return [];
  return reading.faults.map(({ code, details, at }) => ({
    ...blocking(code, details),
    where: { sheetId: sheet.id, sheetName: sheet.name, row: at.row, column: at.column },
  }));
}

/** Two rule sets valid in one month: nobody can tell which one counts. */
function overlaps(sheets: readonly ReadSheet[]): Problem[] {
  return sheets.flatMap((later, at) =>
    sheets.slice(0, at).flatMap((earlier) => {
      if (later.reading.kind !== 'rules' || earlier.reading.kind !== 'rules') return [];
      const period = commonMonth(earlier.reading.rules, later.reading.rules);
      if (period === null) return [];
      const names = { sheet: later.sheet.name, other: earlier.sheet.name };
      const problem = blocking('ruleSetsOverlap', { ...names, period });
      return [{ ...problem, where: firstCell(later.sheet) }];
    }),
  );
}

/** A month both hold for, as text; null when there is none. */
function commonMonth(a: RuleSet, b: RuleSet): string | null {
  const from = [a.validFrom, b.validFrom].flatMap((period) => (period ? [periodKey(period)] : []));
  const to = [a.validTo, b.validTo].flatMap((period) => (period ? [periodKey(period)] : []));
  const start = from.sort().at(-1);
  const [end] = to.sort();
  if (start === undefined) return end ?? '';
  return end === undefined || start <= end ? start : null;
}

function firstCell(sheet: SheetSnapshot): CellPlace {
  return { sheetId: sheet.id, sheetName: sheet.name, row: sheet.row, column: sheet.column };
}

function blocking(code: Problem['code'], details: Problem['details']): Omit<Problem, 'where'> {
  return { code, severity: 'blocking', channel: null, unit: null, details };
}
