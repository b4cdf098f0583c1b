import type { ChannelCounts } from './assess';
import type { UnitCounts } from './assessment';
import { impossibleCounts } from './countChecks';
import { countLabel } from './countLabel';
import type { OrderExclusion } from './orderExclusion';
import { periodKey, samePeriod, type Period } from './period';
import type { CellPlace, Problem } from './problem';
import { rateOf } from './rates';
import type { ChannelId, ChannelRules, CountName, RuleSet } from './ruleSet';

/** The lines that took orders out of one unit's counts. */
export interface AppliedExclusions {
  readonly channel: ChannelId;
  /** The cell of the unit's row. */
  readonly row: CellPlace;
  readonly lines: readonly OrderExclusion[];
}

/** A month's counts without the orders that are excluded. */
export interface ExcludedOrders {
  readonly channels: readonly ChannelCounts[];
  readonly applied: readonly AppliedExclusions[];
  /** Each at the line that cannot be followed; its unit is then blocked, with its counts as they were. */
  readonly problems: readonly Problem[];
}

/**
 * Takes the excluded orders of a month out of its counts. Lines of other months are left alone, and
 * those of any month where the month graded is not known, which is told; lines of one unit add up.
 * @param unitKey which names are one unit
 */
export function withoutExcludedOrders(
  channels: readonly ChannelCounts[],
  exclusions: readonly OrderExclusion[],
  period: Period | null,
  rules: RuleSet,
  unitKey: (name: string) => string,
): ExcludedOrders {
  const problems: Problem[] = [];
  const applied: AppliedExclusions[] = [];
  const inMonth = exclusions.filter((line) => !line.period || samePeriod(line.period, period));
  for (const line of inMonth.filter(
    ({ channel }) => !channels.some((c) => c.channel === channel),
  )) {
    problems.push(problemAt(line, rules, 'exclusionChannelWithoutTable', 'warning'));
  }
  if (!period) problems.push(...exclusions.flatMap((line) => monthUnknown(line, rules)));
  const lowered = channels.map(({ channel, units }) => {
    const byUnit = linesByUnit(
      inMonth.filter((line) => line.channel === channel),
      unitKey,
    );
    const next = units.map((unit) => {
      const key = unitKey(unit.unit);
      const lines = byUnit.get(key);
      if (!lines) return unit;
      byUnit.delete(key);
      const left = { ...unit, counts: { ...unit.counts, ...countsLeft(unit, lines) } };
      const overdrawn = lines.flatMap((_, at) => faultsOf(unit, lines.slice(0, at + 1), rules));
      const faults = overdrawn.length > 0 ? overdrawn : unbalanced(unit, left, lines, rules);
      problems.push(...faults);
      if (faults.length > 0) return { ...unit, blocked: true };
      problems.push(...keptGivenRates(unit, lines, rules));
      applied.push({ channel, row: unit.place, lines });
      return left;
    });
    for (const line of [...byUnit.values()].flat()) {
      problems.push(problemAt(line, rules, 'exclusionUnitUnknown', 'blocking'));
    }
    return { channel, units: next };
  });
  return { channels: lowered, applied, problems };
}

function linesByUnit(lines: readonly OrderExclusion[], unitKey: (name: string) => string) {
  const byUnit = new Map<string, OrderExclusion[]>();
  for (const line of lines) {
    const key = unitKey(line.unit);
    byUnit.set(key, [...(byUnit.get(key) ?? []), line]);
  }
  return byUnit;
}

function countsLeft(
  { counts }: UnitCounts,
  lines: readonly OrderExclusion[],
): Record<CountName, number> {
  const left: Record<CountName, number> = {};
  for (const { counts: named, orders } of lines) {
    for (const count of named) left[count] = (left[count] ?? counts[count] ?? 0) - orders;
  }
  return left;
}

/** What is wrong with the last of these lines, once those before it are followed. */
function faultsOf(unit: UnitCounts, lines: readonly OrderExclusion[], rules: RuleSet): Problem[] {
  const line = lines.at(-1);
  if (!line) return [];
  const left = countsLeft(unit, lines);
  return line.counts.flatMap((count) => {
    const value = unit.counts[count];
    const { orders } = line;
    const details = { count: labelOf(count, line, rules), orders };
    if (typeof value !== 'number') {
      return [problemAt(line, rules, 'exclusionCountMissing', 'blocking', details)];
    }
    const remaining = left[count] ?? 0;
    if (remaining >= 0) return fromGivenRates(unit, line, count, rules);
    const over = { ...details, value: remaining + orders };
    return [problemAt(line, rules, 'exclusionExceedsCount', 'blocking', over)];
  });
}

/** The scored rates that a count belongs to and that the table gives, so that the count says nothing. */
function fromGivenRates(
  unit: UnitCounts,
  line: OrderExclusion,
  count: CountName,
  rules: RuleSet,
): Problem[] {
  const own = channelOf(rules, line.channel);
  if (!own || unit.blocked || unit.exemption !== undefined) return [];
  return own.rates.flatMap((rate) => {
    const terms = [...rate.numerator, ...rate.denominator].map((term) => term.count);
    const isScored = own.items.some((item) => item.rate === rate.name);
    if (!isScored || !terms.includes(count)) return [];
    const outcome = rateOf(unit, rate, own);
    if (outcome.kind !== 'rate' || !outcome.rate.result.given) return [];
    const absent = terms.filter((term) => typeof unit.counts[term] !== 'number');
    const details = {
      ...{ rate: rate.label.zh, count: countLabel(count, own), orders: line.orders },
      missing: absent.map((term) => countLabel(term, own)).join('、'),
    };
    return [problemAt(line, rules, 'exclusionFromGivenRate', 'blocking', details)];
  });
}

/** Said of whole orders taken out where the unit has a scored rate that stays as it was given. */
function keptGivenRates(
  unit: UnitCounts,
  lines: readonly OrderExclusion[],
  rules: RuleSet,
): Problem[] {
  const own = lines[0] && channelOf(rules, lines[0].channel);
  const line = lines.find(({ counts }) => own && counts.includes(own.volume));
  if (!own || !line || unit.blocked || unit.exemption !== undefined) return [];
  const given = own.rates.filter((rate) => {
    const isScored = own.items.some((item) => item.rate === rate.name);
    const outcome = rateOf(unit, rate, own);
    return (
      isScored && rate.measure !== 'points' && outcome.kind === 'rate' && outcome.rate.result.given
    );
  });
  return given.map((rate) =>
    problemAt(line, rules, 'exclusionKeepsGivenRate', 'info', { rate: rate.label.zh }),
  );
}

/** Counts that were right, and of which a part is larger than its whole only without these orders. */
function unbalanced(
  unit: UnitCounts,
  left: UnitCounts,
  lines: readonly OrderExclusion[],
  rules: RuleSet,
): Problem[] {
  const line = lines.at(-1);
  const own = line && channelOf(rules, line.channel);
  if (!line || !own || unit.blocked || unit.exemption !== undefined) return [];
  if (impossibleCounts(unit, own).length > 0) return [];
  return impossibleCounts(left, own).map(({ details }) => {
    const lowering = [...lines]
      .reverse()
      .find(({ counts }) => counts.some((count) => labelOf(count, line, rules) === details.whole));
    return problemAt(lowering ?? line, rules, 'exclusionUnbalancesCounts', 'blocking', details);
  });
}

function monthUnknown(line: OrderExclusion, rules: RuleSet): Problem[] {
  if (!line.period) return [];
  const details = { month: periodKey(line.period), orders: line.orders };
  return [problemAt(line, rules, 'exclusionMonthUnknown', 'warning', details)];
}

function channelOf(rules: RuleSet, channel: ChannelId): ChannelRules | null {
  return rules.channels.find((candidate) => candidate.channel === channel) ?? null;
}

function labelOf(count: CountName, { channel }: OrderExclusion, rules: RuleSet): string {
  const own = channelOf(rules, channel);
  return own ? countLabel(count, own) : count;
}

function problemAt(
  { place, channel, unit }: OrderExclusion,
  rules: RuleSet,
  code: Problem['code'],
  severity: Problem['severity'],
  details: Problem['details'] = {},
): Problem {
  const label = channelOf(rules, channel)?.label.zh ?? channel;
  return { code, severity, where: place, channel, unit, details: { channel: label, ...details } };
}
