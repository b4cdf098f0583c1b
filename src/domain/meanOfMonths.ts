import { rankedChannel } from './assess';
import type { UngradedReason, UnitAssessment } from './assessment';
import { gradeOf } from './grading';
import { pooledCounts } from './pooledCounts';
import type { RolledUp } from './pooledMonths';
import type { Problem } from './problem';
import { rankingMinimum } from './ranking';
import { add, decimal, whole, type Rational } from './rational';
import type { GradedMonth } from './rollUp';
import { roundBy } from './rounding';
import type { ChannelRules, RuleSet } from './ruleSet';
import {
  unitsOverMonths,
  type MonthRow,
  type UnitKey,
  type UnitOverMonths,
} from './unitsOverMonths';

/**
 * The mean of each unit's monthly indexes as printed, exact until it is brought to the channel's
 * decimals, graded and ranked by `rules`; the volume is the sum. Months without an index (no orders,
 * exempt) are left out of the mean, a month that blocks the unit blocks it altogether. A mean has no
 * rates: red lines do not apply, which is told.
 * @param months each graded by its own rules, in any order
 */
export function meanOfMonths(
  months: readonly GradedMonth[],
  rules: RuleSet,
  unitKey: UnitKey,
): RolledUp {
  const problems: Problem[] = [];
  const channels = rules.channels.flatMap((channelRules) => {
    const units = unitsOverMonths(months, channelRules.channel, unitKey);
    if (units.length === 0) return [];
    if (channelRules.redLines.length > 0) problems.push(withoutRedLines(channelRules));
    return [
      rankedChannel(
        units.map((unit) => meanOf(unit, channelRules)),
        channelRules,
      ),
    ];
  });
  return { channels, problems };
}

function meanOf(unit: UnitOverMonths, rules: ChannelRules): UnitAssessment {
  const { counts } = pooledCounts(unit, rules).counts;
  const taken = unit.rows.filter((row) => row.counts.exemption === undefined);
  const base = ungraded(unit, counts, rules);
  if (taken.length === 0) return { ...base, ...reason('exempt'), ...exemptionOf(unit) };
  if (taken.some(isBlocked)) return { ...base, ...reason('blocked') };
  const indexes = taken.flatMap(({ assessed }) => assessed?.index ?? []);
  if (indexes.length === 0) return { ...base, ...reason('noOrders') };
  const exact = meanValue(indexes);
  const value = roundBy(rules.rounding, exact, rules.decimals);
  const grade = gradeOf({ value, exact }, unit.group, new Map(), rules);
  return {
    ...base,
    index: value,
    grade: grade.label,
    penalty: grade.penalty,
    flagged: grade.flagged,
    ungradedReason: null,
    unrankedReason: null,
  };
}

function ungraded(
  { unit, group, place, rows }: UnitOverMonths,
  counts: UnitAssessment['counts'],
  rules: ChannelRules,
): UnitAssessment {
  return {
    ...{ unit, group, place, counts, due: counts[rules.volume] ?? null, rates: {}, items: [] },
    ...{ index: null, grade: null, penalty: 0, flagged: false, rank: null, mostCostly: null },
    ...{ ...reason('blocked'), rankingMinimum: rankingMinimum(group, rules) },
    ...(rows.every((row) => row.counts.isWithoutRow === true) ? { isWithoutRow: true } : {}),
  };
}

function reason(of: UngradedReason): Pick<UnitAssessment, 'ungradedReason' | 'unrankedReason'> {
  return { ungradedReason: of, unrankedReason: of };
}

function exemptionOf({ rows }: UnitOverMonths): Pick<UnitAssessment, 'exemption'> {
  const exemption = rows.at(-1)?.counts.exemption;
  return exemption === undefined ? {} : { exemption };
}

function isBlocked({ counts, assessed }: MonthRow): boolean {
  return counts.blocked || assessed?.ungradedReason === 'blocked';
}

function meanValue(indexes: readonly number[]): Rational {
  const sum = indexes.map(decimal).reduce(add, whole(0));
  return { numerator: sum.numerator, denominator: sum.denominator * BigInt(indexes.length) };
}

function withoutRedLines({ channel, label }: ChannelRules): Problem {
  return {
    ...{ code: 'meanWithoutRedLines', severity: 'warning', where: null, channel, unit: null },
    details: { channel: label.zh },
  };
}
