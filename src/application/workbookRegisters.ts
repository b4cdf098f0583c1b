import type { OrderExclusion } from '../domain/orderExclusion';
import type { Problem } from '../domain/problem';
import type { Roster } from '../domain/roster';
import type { RuleSet } from '../domain/ruleSet';
import { EXCLUSIONS_REGISTER } from '../registers/exclusionsRegister';
import { findRegisters, registersTwice } from '../registers/findRegisters';
import { readExclusions } from '../registers/readExclusions';
import { readRoster } from '../registers/readRoster';
import { ROSTER_REGISTER } from '../registers/rosterRegister';
import type { Snapshot } from '../tables/snapshot';

/** What the registers of a workbook say of its units and orders. */
export interface WorkbookRegisters {
  /** Null where there is none, or none with a unit on it. */
  readonly roster: Roster | null;
  readonly exclusions: readonly OrderExclusion[];
  /** Every fault; with one nothing is graded. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the roster and the exclusions of a workbook.
 * @param instead a roster from elsewhere; the workbook's own is then not looked at
 */
export function workbookRegisters(
  snapshot: Snapshot,
  rules: RuleSet,
  instead: Roster | null,
): WorkbookRegisters {
  const own = instead ? { roster: instead, problems: [] } : ownRoster(snapshot, rules);
  const { exclusions, problems } = ownExclusions(snapshot, rules);
  return {
    roster: own.roster && own.roster.units.length > 0 ? own.roster : null,
    exclusions,
    problems: [...own.problems, ...problems],
  };
}

/** The roster of a workbook, null where it has none, with every fault at its cell. */
export function ownRoster(
  snapshot: Snapshot,
  rules: RuleSet,
): { readonly roster: Roster | null; readonly problems: readonly Problem[] } {
  const sheets = findRegisters(snapshot, ROSTER_REGISTER);
  const [first] = sheets;
  if (!first) return { roster: null, problems: [] };
  const { roster, problems } = readRoster(first, rules);
  return { roster, problems: [...problems, ...registersTwice(sheets, ROSTER_REGISTER)] };
}

function ownExclusions(snapshot: Snapshot, rules: RuleSet) {
  const sheets = findRegisters(snapshot, EXCLUSIONS_REGISTER);
  const readings = sheets.map((sheet) => readExclusions(sheet, rules));
  return {
    exclusions: readings[0]?.exclusions ?? [],
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...registersTwice(sheets, EXCLUSIONS_REGISTER),
    ],
  };
}
