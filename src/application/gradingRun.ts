import { assess } from '../domain/assess';
import { flaggedUnits } from '../domain/flaggedUnits';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { findOutputSheets } from '../report/outputSheets';
import { planReport } from '../report/planReport';
import type { Replacement, WritePlan } from '../report/writePlan';
import { recogniseTables } from '../tables/recogniseTables';
import type { CellContent, Snapshot } from '../tables/snapshot';
import type { Recognition } from '../tables/unitTable';
import { channelCounts } from './channelCounts';
import type { GradingOptions, GradingOutcome, GradingResult } from './gradingSession';
import { tablesOfMonth } from './tablesOfMonth';

/** A run worked out in full, before anything is written; or why there is nothing to grade. */
export type PlannedRun =
  | {
      readonly kind: 'planned';
      readonly plan: WritePlan;
      readonly result: Omit<GradingResult, 'written'>;
    }
  | Extract<GradingOutcome, { kind: 'nothingToGrade' }>;

/** What a run is planned with, beside the workbook. */
export interface RunRules {
  readonly rules: RuleSet;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
}

/** Recognises, grades and plans the chosen tables of one month. */
export function planRun(
  snapshot: Snapshot,
  options: Pick<GradingOptions, 'period' | 'excludedTables'>,
  { rules, madeAt }: RunRules,
): PlannedRun {
  const recognition = recognise(snapshot, rules);
  const excluded = new Set(options.excludedTables);
  const chosen = recognition.tables.filter((table) => !excluded.has(table.id));
  const { tables, problems: months } = tablesOfMonth(chosen, options.period);
  if (months.length > 0) {
    return { kind: 'nothingToGrade', problems: [...recognition.problems, ...months] };
  }
  const { channels, problems: duplicates } = channelCounts(tables, rules);
  if (channels.every((channel) => channel.units.length === 0)) {
    return { kind: 'nothingToGrade', problems: recognition.problems };
  }
  const period = options.period ?? recognition.periodHint;
  const assessment = assess(channels, rules, period);
  const plan = planReport({ snapshot, tables, assessment, rules, madeAt });
  return {
    kind: 'planned',
    plan,
    result: {
      period,
      ruleSetId: rules.id,
      ruleSetLabel: rules.label,
      channels: assessment.channels,
      flagged: flaggedUnits(assessment.channels, rules),
      problems: [
        ...recognition.problems,
        ...duplicates,
        ...assessment.problems,
        ...plan.problems,
        ...plan.replacements.map(replacedProblem),
      ],
      replacements: plan.replacements,
    },
  };
}

/** The tables of the workbook; our own sheets are not looked at. */
export function recognise(snapshot: Snapshot, rules: RuleSet): Recognition {
  const ours = new Set(findOutputSheets(snapshot).map((sheet) => sheet.sheetId));
  return recogniseTables(snapshot, rules, ours);
}

function replacedProblem(replacement: Replacement): Problem {
  const { sheetId, sheetName, row, column, before, after } = replacement;
  return {
    code: 'typedValueReplaced',
    severity: 'warning',
    where: { sheetId, sheetName, row, column },
    channel: null,
    unit: null,
    details: { before: contentText(before), after: contentText(after) },
  };
}

function contentText(content: CellContent): string {
  return content.kind === 'blank' ? '' : String(content.value);
}
