import type { RateResult, UngradedReason, UnitAssessment, UnitCounts } from './assessment';
import { compositeIndex } from './compositeIndex';
import { impossibleCounts } from './countChecks';
import { gradeOf } from './grading';
import type { Problem } from './problem';
import { rankingMinimum } from './ranking';
import { decimal } from './rational';
import { rateOf, type ExactRate } from './rates';
import type { ChannelRules, RateName } from './ruleSet';

/** One unit's assessment, not yet ranked, and what stood in its way. */
export interface UnitOutcome {
  readonly unit: UnitAssessment;
  readonly problems: readonly Problem[];
}

/**
 * Rates, index, grade and penalty of one unit. A unit without orders has no grade, or the full mark
 * where the rules say so; a unit whose figures are unusable is left ungraded with the reason, and
 * never gets a guessed number; a unit that is exempt is not graded whatever its figures are.
 */
export function assessUnit(counts: UnitCounts, rules: ChannelRules): UnitOutcome {
  if (counts.exemption !== undefined) {
    return { unit: ungraded(counts, rules, 'exempt', {}), problems: [] };
  }
  if (counts.blocked) return { unit: ungraded(counts, rules, 'blocked', {}), problems: [] };
  const impossible = impossibleCounts(counts, rules);
  if (impossible.length > 0) {
    return { unit: ungraded(counts, rules, 'blocked', {}), problems: impossible };
  }
  if (counts.counts[rules.volume] === 0) {
    const withoutOrders = ungraded(counts, rules, 'noOrders', {});
    const isFull = rules.zeroVolume === 'fullMarks';
    return { unit: isFull ? withFullMark(withoutOrders, rules) : withoutOrders, problems: [] };
  }
  const exact = new Map<RateName, ExactRate>();
  const problems = new Map<string, Problem>();
  let isWithoutBase = false;
  const scored = new Set(rules.items.map((item) => item.rate));
  for (const rule of rules.rates) {
    const outcome = rateOf(counts, rule, rules);
    if (outcome.kind === 'rate') exact.set(rule.name, outcome.rate);
    else if (!scored.has(rule.name)) continue;
    else if (outcome.kind === 'emptyDenominator') isWithoutBase = true;
    else {
      // One empty cell stands in the way of several rates; it is told once.
      const { code, details } = outcome.problem;
      const key = `${code} ${details.count ?? rule.name}`;
      if (!problems.has(key)) problems.set(key, outcome.problem);
    }
  }
  const rates = Object.fromEntries([...exact].map(([name, rate]) => [name, rate.result]));
  if (problems.size > 0) {
    return { unit: ungraded(counts, rules, 'blocked', rates), problems: [...problems.values()] };
  }
  if (isWithoutBase) return { unit: ungraded(counts, rules, 'noOrders', rates), problems: [] };
  return { unit: graded(counts, rules, exact, rates), problems: [] };
}

function withFullMark(unit: UnitAssessment, rules: ChannelRules): UnitAssessment {
  const index = { value: rules.fullMark, exact: decimal(rules.fullMark) };
  const grade = gradeOf(index, unit.group, new Map(), rules);
  return {
    ...unit,
    items: rules.items.map(({ rate, weight }) => ({ rate, weight, points: weight, lost: 0 })),
    index: index.value,
    grade: grade.label,
    ungradedReason: null,
    penalty: grade.penalty,
    flagged: grade.flagged,
    unrankedReason: null,
  };
}

function graded(
  counts: UnitCounts,
  rules: ChannelRules,
  exact: ReadonlyMap<RateName, ExactRate>,
  rates: Readonly<Record<RateName, RateResult>>,
): UnitAssessment {
  const index = compositeIndex(exact, rules);
  const grade = gradeOf(index, counts.group, exact, rules);
  return {
    ...ungraded(counts, rules, 'blocked', rates),
    items: index.items,
    index: index.value,
    grade: grade.label,
    ungradedReason: null,
    penalty: grade.penalty,
    flagged: grade.flagged,
    unrankedReason: null,
    mostCostly: index.mostCostly,
  };
}

function ungraded(
  counts: UnitCounts,
  rules: ChannelRules,
  reason: UngradedReason,
  rates: Readonly<Record<RateName, RateResult>>,
): UnitAssessment {
  return {
    unit: counts.unit,
    group: counts.group,
    place: counts.place,
    counts: counts.counts,
    due: counts.counts[rules.volume] ?? null,
    rates,
    items: [],
    index: null,
    grade: null,
    ungradedReason: reason,
    penalty: 0,
    flagged: false,
    rank: null,
    unrankedReason: reason,
    rankingMinimum: rankingMinimum(counts.group, rules),
    mostCostly: null,
    ...(counts.exemption === undefined ? {} : { exemption: counts.exemption }),
    ...(counts.isWithoutRow ? { isWithoutRow: true } : {}),
  };
}
