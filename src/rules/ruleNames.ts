import type { RuleFaultCode } from '../domain/problem';
import { nameKey } from '../domain/nameKey';
import type { RuleFault } from './readEntries';

import type { RulePlace } from './ruleEntries';

/** What one name of the sheet stands for. */
interface Named<T> {
  readonly name: string;
  readonly value: T;
  readonly at: RulePlace;
}

/** The names of one list, looked up as names are compared everywhere: width and blanks do not count. */
export interface RuleNames<T> {
  /** The value of a name; null and a fault at its cell when the list does not have it. */
  find(name: string, at: RulePlace): T | null;
}

/** Collects faults of the sheet's meaning, each once. */
export interface FaultList {
  add(code: RuleFaultCode, at: RulePlace, details: RuleFault['details']): void;
}

/** A line that may give its entry a code of its own. */
interface CodedLine {
  readonly values: { readonly name: string; readonly code: string | null };
  readonly at: { readonly code: RulePlace };
}

/**
 * Codes stand once in their list: two entries of one code would be taken for one another.
 * An entry without a code goes by its name.
 */
export function checkCodes(lines: readonly CodedLine[], faults: FaultList): void {
  const seen = new Set<string>();
  for (const { values, at } of lines) {
    const code = values.code ?? values.name;
    if (seen.has(code)) faults.add('ruleNameTwice', at.code, { name: code, kind: '代号' });
    seen.add(code);
  }
}

/**
 * The names of a list. A name that stands twice is a fault at its second cell.
 * @param kind what the names are, for the message
 * @param isWhole false where lines of the list could not be read: what it lacks is then not told
 */
export function ruleNames<T>(
  kind: string,
  named: readonly Named<T>[],
  isWhole: boolean,
  faults: FaultList,
): RuleNames<T> {
  const values = new Map<string, T>();
  for (const { name, value, at } of named) {
    const key = nameKey(name);
    if (values.has(key)) faults.add('ruleNameTwice', at, { name, kind });
    else values.set(key, value);
  }
  return {
    find: (name, at) => {
      const value = values.get(nameKey(name));
      if (value !== undefined) return value;
      if (isWhole) faults.add('ruleNameUnknown', at, { name, kind });
      return null;
    },
  };
}
