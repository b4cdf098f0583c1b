import type { Assessment } from '../domain/assessment';
import type { MonthLedger } from '../domain/ledger/monthLedger';
import type { RuleSet } from '../domain/ruleSet';
import { withoutRest, type Steps } from '../domain/steps';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { GRADED_BY_SETTING, gradedByText } from './gradedBy';
import { keptMonths } from './keptMonths';
import { notRenewed } from './notRenewed';
import { outputSteps } from './planOutputs';
import { runOutputs } from './runOutputs';
import { sourceSheetSteps } from './sourceSheets';
import { withTakenUp, type TakenUpReviews } from './typedReviews';
import { matchedToSheets } from './writtenRecord';
import { parseRecord, recordText, WRITTEN_SETTING } from './writtenRecordText';
import type { WritePlan } from './writePlan';

/** What a report is made from. */
export interface ReportInput {
  readonly snapshot: Snapshot;
  /** The tables whose results are written; others on the same sheets are left alone. */
  readonly tables: readonly UnitTable[];
  /**
   * The workbook's other tables: of other months, and those left out of the run. Their months' sheets
   * are not touched.
   */
  readonly otherTables: readonly UnitTable[];
  readonly assessment: Assessment;
  readonly ledger: MonthLedger;
  readonly rules: RuleSet;
  /** What people said of the month's units; absent is nothing. */
  readonly reviews?: Pick<TakenUpReviews, 'reviews' | 'cells'>;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
  /** The add-in's version, `0.5.0`. */
  readonly version: string;
}

const NO_REVIEWS = { reviews: [], cells: [] };

/**
 * Everything a run writes: results beside the counts, a ranking per channel, the flagged units, the
 * ledger and its summary, and the record that tells our cells from a person's. Sheets that already say all of it are left out.
 */
export function planReport(input: ReportInput): WritePlan {
  return withoutRest(reportSteps(input));
}

/** As `planReport`, sheet by sheet. */
export function* reportSteps({
  snapshot,
  tables,
  otherTables,
  assessment,
  ledger,
  rules,
  reviews = NO_REVIEWS,
  madeAt,
  version,
}: ReportInput): Steps<WritePlan> {
  const stored = snapshot.settings[WRITTEN_SETTING];
  const before = withTakenUp(matchedToSheets(parseRecord(stored), snapshot), reviews.cells);
  const { period } = assessment;
  const kept = keptMonths({ period, tables, otherTables, record: before });
  const outputs = yield* outputSteps({
    outputs: runOutputs(assessment, ledger, rules, reviews.reviews),
    snapshot,
    stamp: { period, ruleSet: rulesStamp(rules), madeAt, version },
    record: before,
    kept,
  });
  const rankedChannels = new Set(
    outputs.planned.flatMap(({ output, isRenewed }) =>
      isRenewed && output.channel !== null ? [output.channel] : [],
    ),
  );
  const sources = yield* sourceSheetSteps({
    snapshot,
    tables,
    otherTables,
    assessment,
    rules,
    record: outputs.record,
    rankedChannels,
  });
  yield;
  const text = recordText(sources.record);
  const gradedBy = gradedByText(snapshot.settings[GRADED_BY_SETTING], period, rules);
  const changed = (key: string, value: string) =>
    value === snapshot.settings[key] ? {} : { [key]: value };
  const ownSheets = outputs.planned.map(({ sheet }) => sheet);
  return {
    sheets: [...sources.sheets, ...ownSheets.flatMap(({ plan }) => plan ?? [])],
    settings:
      ownSheets.length === 0
        ? {}
        : { ...changed(WRITTEN_SETTING, text), ...changed(GRADED_BY_SETTING, gradedBy) },
    replacements: [
      ...sources.replacements,
      ...ownSheets.flatMap(({ replacements }) => replacements),
    ],
    problems: [
      ...sources.problems,
      ...outputs.problems,
      ...notRenewed(assessment, rules, { snapshot, record: before, kept }),
    ],
  };
}
