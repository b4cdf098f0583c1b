import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { keptMonths } from './keptMonths';
import { planOutputs } from './planOutputs';
import type { RunOutput } from './runOutputs';
import { matchedToSheets } from './writtenRecord';
import { parseRecord, recordText, WRITTEN_SETTING } from './writtenRecordText';
import type { WritePlan } from './writePlan';

/** What sheets of ours beside a run are planned with. */
export interface OwnSheetsInput {
  /** The workbook as it is now. */
  readonly snapshot: Snapshot;
  /** The month graded. */
  readonly period: Period | null;
  /** The tables graded, and the workbook's others: their months' sheets are not touched. */
  readonly tables: readonly UnitTable[];
  readonly otherTables: readonly UnitTable[];
  readonly rules: RuleSet;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
  /** The add-in's version, `0.5.0`. */
  readonly version: string;
}

/** Sheets of ours for the month, and nothing else; empty where they already say all of it. */
export function planOwnSheets(
  outputs: readonly RunOutput[],
  { snapshot, period, tables, otherTables, rules, madeAt, version }: OwnSheetsInput,
): WritePlan {
  const stored = snapshot.settings[WRITTEN_SETTING];
  const record = matchedToSheets(parseRecord(stored), snapshot);
  const {
    planned,
    problems,
    record: next,
  } = planOutputs({
    outputs,
    snapshot,
    stamp: { period, ruleSet: rulesStamp(rules), madeAt, version },
    record,
    kept: keptMonths({ period, tables, otherTables, record }),
  });
  const text = recordText(next);
  return {
    sheets: planned.flatMap(({ sheet }) => sheet.plan ?? []),
    settings: text === stored ? {} : { [WRITTEN_SETTING]: text },
    replacements: planned.flatMap(({ sheet }) => sheet.replacements),
    problems,
  };
}
