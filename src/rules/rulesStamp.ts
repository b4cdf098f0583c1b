import type { RuleSet } from '../domain/ruleSet';
import { ruleLines } from './ruleLines';

/**
 * The name of a rule set with a short code of everything it says, as output sheets print it:
 * `岳阳市 2023 年考评规则〔1a2b3c4d〕`. Rules of one name that differ in anything have different codes.
 */
export function rulesStamp(rules: RuleSet): string {
  const code = fnv1a(JSON.stringify(ruleLines(rules)));
  return `${rules.label.zh}〔${code.toString(16).padStart(8, '0')}〕`;
}

/** FNV-1a, 32 bits, over UTF-16 code units. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
