import { BUILT_IN_RULE_SETS } from '../domain/ruleSets/builtIn';
import { periodKey, type Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { readRulesCells, rulesCells, type RulesCells } from '../rules/rulesCells';
import { rulesCode } from '../rules/rulesStamp';

/** The workbook setting that holds by which rules each month was last graded. */
export const GRADED_BY_SETTING = 'hotlineGrading.gradedBy';
const VERSION = 1;
/** Of a longer text the earliest months are dropped: settings are kept in every copy of the workbook. */
const LONGEST = 60_000;
/** Where the month was not named. */
const NO_MONTH = '';

/** Codes of rules by month, `2023-11`, and the cells of those rules that are not built in. */
interface GradedBy {
  readonly months: ReadonlyMap<string, string>;
  readonly rules: ReadonlyMap<string, RulesCells>;
}

/**
 * The setting once a month has been graded by these rules. Rules that no month goes by any more are
 * dropped; of built-in ones only the code is kept. Same rules, same text.
 */
export function gradedByText(
  stored: string | undefined,
  period: Period | null,
  rules: RuleSet,
): string {
  const before = parseGradedBy(stored);
  const code = rulesCode(rules);
  const month = monthOf(period);
  const own: readonly (readonly [string, RulesCells])[] = builtInOf(code)
    ? []
    : [[code, rulesCells(rules)]];
  const all = {
    months: new Map([...before.months, [month, code]]),
    rules: new Map([...before.rules, ...own]),
  };
  const kept = [...before.months.keys()].filter((other) => other !== month);
  for (kept.sort(); ; kept.shift()) {
    const text = textOf(all, [...kept, month]);
    if (text.length <= LONGEST || kept.length === 0) return text;
  }
}

/**
 * The rules a month was last graded by, as the setting says; null where it does not, where it cannot
 * be read, or where what it holds is not the rules it names.
 */
export function rulesGradedBy(stored: string | undefined, period: Period | null): RuleSet | null {
  const { months, rules } = parseGradedBy(stored);
  const code = months.get(monthOf(period));
  if (code === undefined) return null;
  const cells = rules.get(code);
  if (!cells) return builtInOf(code);
  const reading = readRulesCells(cells);
  return reading.kind === 'rules' && rulesCode(reading.rules) === code ? reading.rules : null;
}

function textOf({ months, rules }: GradedBy, kept: readonly string[]): string {
  const named = [...kept].sort().map((month) => [month, months.get(month) ?? ''] as const);
  const codes = [...new Set(named.map(([, code]) => code))].sort();
  const own = codes.flatMap((code) => {
    const cells = rules.get(code);
    return cells ? [[code, cells] as const] : [];
  });
  return JSON.stringify({
    v: VERSION,
    months: Object.fromEntries(named),
    rules: Object.fromEntries(own),
  });
}

function builtInOf(code: string): RuleSet | null {
  return BUILT_IN_RULE_SETS.find((rules) => rulesCode(rules) === code) ?? null;
}

function monthOf(period: Period | null): string {
  return period ? periodKey(period) : NO_MONTH;
}

/** Reads the setting. What is not as we write it is left out; other versions count as none. */
function parseGradedBy(text: string | undefined): GradedBy {
  const stored = parseJson(text ?? '');
  if (!isObject(stored) || stored.v !== VERSION) return { months: new Map(), rules: new Map() };
  return {
    months: entriesOf(stored.months, (code) => (typeof code === 'string' ? code : null)),
    rules: entriesOf(stored.rules, (cells) => (isCells(cells) ? cells : null)),
  };
}

function entriesOf<T>(value: unknown, parse: (entry: unknown) => T | null): Map<string, T> {
  if (!isObject(value)) return new Map();
  return new Map(
    Object.entries(value).flatMap(([key, entry]) => {
      const parsed = parse(entry);
      return parsed === null ? [] : [[key, parsed] as const];
    }),
  );
}

function isCells(value: unknown): value is RulesCells {
  return Array.isArray(value) && value.every((row) => Array.isArray(row) && row.every(isCell));
}

function isCell(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
