import type { UnitAssessment } from '../domain/assessment';
import type { ChannelRules, RateRule } from '../domain/ruleSet';
import type { ColumnMap, TableBlock, UnitTable } from '../tables/unitTable';
import { decimalFormat, rateFormat } from './numberFormats';
import { CLEAR, numberOrClear, textValue } from './plannedValue';
import { RESULT_HEADERS, UNGRADED_WORDS } from './workbookWords';
import type { PlannedValue } from './writePlan';

/** One result a table gets a column for. */
export type ResultRole =
  | { readonly kind: 'rate'; readonly rule: RateRule }
  | { readonly kind: 'index'; readonly decimals: number }
  | { readonly kind: 'grade' };

/** Stable name of a role: `rate.completion`, `index`, `grade`. */
export function roleKey(role: ResultRole): string {
  return role.kind === 'rate' ? `rate.${role.rule.name}` : role.kind;
}

/** The results of a channel as tables print them: rates, index, grade. */
export function resultRoles(rules: ChannelRules): ResultRole[] {
  return [
    ...rules.rates.map((rule): ResultRole => ({ kind: 'rate', rule })),
    { kind: 'index', decimals: rules.decimals },
    { kind: 'grade' },
  ];
}

/**
 * True when the result is ours to write in this block. A rate that is given, or whose counts the
 * block does not state, stays as the person has it.
 */
export function isWritten(role: ResultRole, block: TableBlock, table: UnitTable): boolean {
  if (role.kind !== 'rate') return true;
  const { name, numerator, denominator } = role.rule;
  if (table.givenRates.includes(name)) return false;
  return [...numerator, ...denominator].every(({ count }) => count in block.columns.counts);
}

/** The role's own column; null when the header has none. */
export function columnOf(role: ResultRole, columns: ColumnMap): number | null {
  switch (role.kind) {
    case 'rate':
      return columns.rates[role.rule.name] ?? null;
    case 'index':
      return columns.index;
    case 'grade':
      return columns.grade;
  }
}

/** The header written over an added column. */
export function headerOf(role: ResultRole): string {
  if (role.kind !== 'rate') return RESULT_HEADERS[role.kind];
  return role.rule.headers[0] ?? role.rule.label.zh;
}

/** What the role is called in a list of results. */
export function labelOf(role: ResultRole): string {
  return role.kind === 'rate' ? role.rule.label.zh : RESULT_HEADERS[role.kind];
}

/** The result of a channel that a label names; null when none does. */
export function roleLabelled(rules: ChannelRules, label: string): ResultRole | null {
  return resultRoles(rules).find((role) => labelOf(role) === label) ?? null;
}

/** The number format of the role's cells; null for text. */
export function formatOf(role: ResultRole): string | null {
  switch (role.kind) {
    case 'rate':
      return rateFormat(role.rule);
    case 'index':
      return decimalFormat(role.decimals);
    case 'grade':
      return null;
  }
}

/** What the role's cell of a unit shall hold. An ungraded unit keeps no number of an earlier run. */
export function resultValue(role: ResultRole, unit: UnitAssessment): PlannedValue {
  if (role.kind === 'grade') {
    if (unit.grade !== null) return textValue(unit.grade);
    return textValue(UNGRADED_WORDS[unit.ungradedReason ?? 'blocked']);
  }
  if (unit.grade === null) return CLEAR;
  return numberOrClear(role.kind === 'index' ? unit.index : unit.rates[role.rule.name]?.value);
}
