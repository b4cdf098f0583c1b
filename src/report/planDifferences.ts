import type { Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import type { Difference } from './differences';
import { differencesBody } from './differencesSheet';
import { keptMonths } from './keptMonths';
import { planOutputs } from './planOutputs';
import { DIFFERENCE_WORDS } from './workbookWords';
import { matchedToSheets } from './writtenRecord';
import { parseRecord, recordText, WRITTEN_SETTING } from './writtenRecordText';
import type { WritePlan } from './writePlan';

/** What the list of differences is made from. */
export interface DifferencesInput {
  /** The workbook as it is now; the differences may be of before they were replaced. */
  readonly snapshot: Snapshot;
  readonly differences: readonly Difference[];
  /** The month graded. */
  readonly period: Period | null;
  /** The tables graded, and the workbook's others: their months' lists are not touched. */
  readonly tables: readonly UnitTable[];
  readonly otherTables: readonly UnitTable[];
  readonly rules: RuleSet;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
  /** The add-in's version, `0.5.0`. */
  readonly version: string;
}

const NOTHING: WritePlan = { sheets: [], settings: {}, replacements: [], problems: [] };

/**
 * The list of differences as a sheet of ours for the month, and nothing else. No difference, no
 * sheet: the plan is empty, and so it is when the sheet already says all of them.
 */
export function planDifferences({
  snapshot,
  differences,
  period,
  tables,
  otherTables,
  rules,
  madeAt,
  version,
}: DifferencesInput): WritePlan {
  if (differences.length === 0) return NOTHING;
  const stored = snapshot.settings[WRITTEN_SETTING];
  const record = matchedToSheets(parseRecord(stored), snapshot);
  const {
    planned,
    problems,
    record: next,
  } = planOutputs({
    outputs: [
      {
        output: 'differences',
        channel: null,
        sheetName: DIFFERENCE_WORDS.sheetName,
        body: differencesBody(differences, rules),
      },
    ],
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
