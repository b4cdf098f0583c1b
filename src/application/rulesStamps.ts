import type { RuleSet } from '../domain/ruleSet';
import { rulesStamp } from '../rules/rulesStamp';

/** Name and code of every rule set among these once, as a sheet made by several of them prints it. */
export function rulesStamps(rules: readonly RuleSet[]): string {
  return [...new Set(rules.map(rulesStamp))].join('、');
}
