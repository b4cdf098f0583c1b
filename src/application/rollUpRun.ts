import { flaggedUnits } from '../domain/flaggedUnits';
import { groupChanges } from '../domain/groupChanges';
import { meanOfMonths } from '../domain/meanOfMonths';
import { withMonthFigures } from '../domain/monthFigures';
import type { Period } from '../domain/period';
import { pooledMonths } from '../domain/pooledMonths';
import type { Problem } from '../domain/problem';
import type { GradedMonth } from '../domain/rollUp';
import type { RuleSet } from '../domain/ruleSet';
import { planRollUp } from '../report/planRollUp';
import type { WritePlan } from '../report/writePlan';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import { monthGrader, once, type RulesOfMonth } from './gradedMonths';
import type { GradingOutcome } from './gradingOutcome';
import type { RunRules } from './gradingRun';
import { keys, monthsOfSpan } from './monthsOfSpan';
import { replacedProblem } from './replacedProblem';
import type { RollUpOptions, RollUpResult } from './rollUpOutcome';
import { rulesStamps } from './rulesStamps';

/** A roll-up worked out in full, before anything is written. */
export interface PlannedRollUp {
  readonly kind: 'planned';
  readonly plan: WritePlan;
  readonly result: Omit<RollUpResult, 'written'>;
}

type NothingToGrade = Extract<GradingOutcome, { kind: 'nothingToGrade' }>;

/**
 * Reads the workbook, grades every month of the span that it has by that month's rules, rolls them up
 * and plans the span's sheets. Any faulty rules sheet stops it, and so does a month that no rules hold
 * for.
 */
export function planSpan(
  snapshot: Snapshot,
  options: RollUpOptions,
  { rules: builtIn, madeAt, version }: RunRules,
): PlannedRollUp | NothingToGrade {
  const grader = monthGrader(snapshot, builtIn, options);
  const general = grader.rulesOf(null);
  if (isFaulty(general)) return nothing(general);
  const first = grader.reading(general.rules);
  const chosen = first.recognition.tables.filter(({ id }) => !options.excludedTables.includes(id));
  const { months, missing, withoutMonth, problems } = monthsOfSpan(options.span, chosen, first);
  const decided = months.map((period) => ({ period, decided: grader.rulesOf(period) }));
  const faults = decided.flatMap((month) => (isFaulty(month.decided) ? month.decided : []));
  if (faults.length > 0) return nothing(once(faults));
  const ruled = decided.flatMap(({ period, decided: own }) =>
    isFaulty(own) ? [] : [{ period, ...own }],
  );
  const last = ruled.at(-1);
  if (!last) return nothing([...first.registers.problems, ...first.problems, ...problems]);
  const { rules, place: rulesPlace } = last;
  const unitKey = grader.unitKey(rules);
  const leftOut = [...options.excludedTables, ...withoutMonth.map(({ id }) => id)];
  const graded = grader.grade(ruled, leftOut);
  const isPooled = options.method === 'pooled';
  const byLast = isPooled && ruled.some((month) => rulesStamp(month.rules) !== rulesStamp(rules));
  const basis = byLast
    ? grader.grade(
        ruled.map(({ period }) => ({ period, rules })),
        leftOut,
      )
    : graded;
  const rolledUp = (isPooled ? pooledMonths : meanOfMonths)(basis.months, rules, unitKey);
  const channels = withMonthFigures(rolledUp, graded.months, unitKey);
  const found = once([
    ...problems,
    ...channelMonthsMissing(basis.months, rules),
    ...graded.problems,
    ...basis.problems,
    ...rules.channels.flatMap(({ channel }) => groupChanges(basis.months, channel, unitKey)),
    ...rolledUp.problems,
  ]);
  if (channels.every(({ units }) => units.length === 0)) return nothing(found);
  const ruleSets = isPooled ? [rules] : ruled.map((month) => month.rules);
  const plan = planRollUp({
    ...{ snapshot, channels, rules, madeAt, version },
    rollUp: { span: options.span, method: options.method, months },
    ruleSet: rulesStamps(ruleSets),
  });
  return {
    kind: 'planned',
    plan,
    result: {
      ...{ span: options.span, method: options.method, months, missing },
      ...{ rules, rulesPlace, channels },
      flagged: flaggedUnits(channels, rules),
      problems: [...found, ...plan.problems, ...plan.replacements.map(replacedProblem)],
      nameQuestions: first.nameQuestions,
    },
  };
}

function isFaulty(decided: RulesOfMonth | readonly Problem[]): decided is readonly Problem[] {
  return Array.isArray(decided);
}

function nothing(problems: readonly Problem[]): NothingToGrade {
  return { kind: 'nothingToGrade', problems };
}

/** Channels that have tables of some of the months only. */
function channelMonthsMissing(months: readonly GradedMonth[], rules: RuleSet): Problem[] {
  return rules.channels.flatMap(({ channel, label }): Problem[] => {
    const has = ({ channels }: GradedMonth) => channels.some((own) => own.channel === channel);
    const periods = (of: readonly GradedMonth[]): Period[] => of.map(({ period }) => period);
    const found = periods(months.filter(has));
    const absent = periods(months.filter((month) => !has(month)));
    if (found.length === 0 || absent.length === 0) return [];
    return [
      {
        ...{ code: 'channelMonthsMissing', severity: 'warning', where: null, channel, unit: null },
        details: { channel: label.zh, months: keys(absent), found: keys(found) },
      },
    ];
  });
}
