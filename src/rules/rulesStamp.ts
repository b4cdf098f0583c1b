import type { RuleSet } from '../domain/ruleSet';
import { textHash } from '../domain/textHash';
import { ruleLines } from './ruleLines';

/**
 * The name of a rule set with a short code of everything it says, as output sheets print it:
 * `岳阳市 2023 年考评规则〔1a2b3c4d〕`. Rules of one name that differ in anything have different codes.
 */
export function rulesStamp(rules: RuleSet): string {
  return `${rules.label.zh}〔${rulesCode(rules)}〕`;
}

/** A short code of everything a rule set says, eight hexadecimal digits. */
export function rulesCode(rules: RuleSet): string {
  const code = textHash(JSON.stringify(ruleLines(rules)));
  return code.toString(16).padStart(8, '0');
}
