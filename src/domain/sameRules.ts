import type { RuleSet } from './ruleSet';

/** True when two rule sets say the same, whichever of their figures are marked as inferred. */
export function isSame(a: RuleSet, b: RuleSet): boolean {
  return a === b || said(a) === said(b);
}

/** Everything a rule set says as one text, whatever order its parts were named in. */
function said(rules: RuleSet): string {
  return JSON.stringify(rules, (key, value: unknown) => {
    if (key === 'inferred') return undefined;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
