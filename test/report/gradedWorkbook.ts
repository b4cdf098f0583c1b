import { assess } from '../../src/domain/assess';
import type { LedgerEntry } from '../../src/domain/ledger/ledgerEntry';
import { monthLedger } from '../../src/domain/ledger/monthLedger';
import { nameKey } from '../../src/domain/nameKey';
import type { Period } from '../../src/domain/period';
import type { RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { planReport } from '../../src/report/planReport';
import type { WritePlan } from '../../src/report/writePlan';
import type { Snapshot } from '../../src/tables/snapshot';
import { applyPlan } from '../support/applyPlan';
import { plainTables } from './plainTables';

export const NOVEMBER: Period = { year: 2023, month: 11 };
export const FIRST_TIME = '2023-12-22 09:30';
export const LATER = '2023-12-23 16:05';
export const VERSION = '0.5.0';

interface PlanOptions {
  readonly period?: Period | null;
  readonly rules?: RuleSet;
  readonly tablesOf?: typeof plainTables;
  readonly version?: string;
  readonly entries?: readonly LedgerEntry[];
}

/** Everything between a plain workbook and its plan: tables, assessment, report. */
export function planFor(
  snapshot: Snapshot,
  madeAt: string = FIRST_TIME,
  {
    period = NOVEMBER,
    rules = YUEYANG_2023,
    tablesOf = plainTables,
    version = VERSION,
    entries = [],
  }: PlanOptions = {},
): WritePlan {
  const tables = tablesOf(snapshot, rules);
  const channels = rules.channels
    .map(({ channel }) => ({
      channel,
      units: tables
        .filter((table) => table.channel === channel)
        .flatMap((table) => table.blocks.flatMap((block) => block.rows.map((row) => row.counts))),
    }))
    .filter(({ units }) => units.length > 0);
  const assessment = assess(channels, rules, period);
  return planReport({
    ...{ snapshot, tables, otherTables: [], assessment, rules },
    ledger: monthLedger(entries, assessment, rules, { unitKey: nameKey, roster: null }),
    ...{ madeAt, version },
  });
}

/** The workbook after a run. */
export function graded(snapshot: Snapshot, madeAt: string = FIRST_TIME): Snapshot {
  return applyPlan(snapshot, planFor(snapshot, madeAt));
}
