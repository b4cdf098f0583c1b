import type { LedgerEntry } from '../domain/ledger/ledgerEntry';
import type { OrderExclusion } from '../domain/orderExclusion';
import type { Problem } from '../domain/problem';
import type { Roster } from '../domain/roster';
import type { RuleSet } from '../domain/ruleSet';
import { EXCLUSIONS_REGISTER } from '../registers/exclusionsRegister';
import { findRegisters, registersTwice } from '../registers/findRegisters';
import { ledgerEntries, LEDGER_REGISTER } from '../registers/ledgerRegister';
import { readExclusions } from '../registers/readExclusions';
import { readRegister } from '../registers/readRegister';
import { readRoster } from '../registers/readRoster';
import { ROSTER_REGISTER } from '../registers/rosterRegister';
import type { Snapshot } from '../tables/snapshot';

/** What the registers of a workbook say of its units, their orders, and their points. */
export interface WorkbookRegisters {
  /** Null where there is none, or none with a unit on it. */
  readonly roster: Roster | null;
  readonly exclusions: readonly OrderExclusion[];
  /** The incidents and bonuses of all months. */
  readonly ledger: readonly LedgerEntry[];
  /** Every fault; with one nothing is graded. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the roster, the exclusions and the ledger of a workbook.
 * @param instead a roster from elsewhere; the workbook's own is then not looked at
 */
export function workbookRegisters(
  snapshot: Snapshot,
  rules: RuleSet,
  instead: Roster | null,
): WorkbookRegisters {
  const own = instead ? { roster: instead, problems: [] } : ownRoster(snapshot, rules);
  const { exclusions, problems } = ownExclusions(snapshot, rules);
  const ledger = ownLedger(snapshot);
  return {
    roster: own.roster && own.roster.units.length > 0 ? own.roster : null,
    exclusions,
    ledger: ledger.entries,
    problems: [...own.problems, ...problems, ...ledger.problems],
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

function ownLedger(snapshot: Snapshot) {
  const sheets = findRegisters(snapshot, LEDGER_REGISTER);
  const readings = sheets.map((sheet) => readRegister(LEDGER_REGISTER, sheet));
  return {
    entries: readings.slice(0, 1).flatMap(ledgerEntries),
    problems: [
      ...readings.flatMap(({ problems }) => problems),
      ...registersTwice(sheets, LEDGER_REGISTER),
    ],
  };
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
