import type { ChannelCounts } from '../domain/assess';
import type { OrderExclusion } from '../domain/orderExclusion';
import type { Problem } from '../domain/problem';
import type { WorkbookReading } from './workbookReading';

/**
 * Exclusions that name no month hold for whatever month is graded. Of several months at once nobody can
 * tell which one they belong to: taken out of each, the same orders would count several times.
 */
export interface UndatedExclusions {
  readonly undated: readonly OrderExclusion[];
  /** The reading without them. */
  readonly reading: WorkbookReading;
}

export function undatedExclusions(reading: WorkbookReading): UndatedExclusions {
  const { registers } = reading;
  const undated = registers.exclusions.filter(({ period }) => period === null);
  const exclusions = registers.exclusions.filter(({ period }) => period !== null);
  return { undated, reading: { ...reading, registers: { ...registers, exclusions } } };
}

/** A month's counts with the units blocked that such exclusions name. */
export function withoutUndated(
  channels: readonly ChannelCounts[],
  undated: readonly OrderExclusion[],
  unitKey: (name: string) => string,
): ChannelCounts[] {
  const named = new Set(undated.map(({ channel, unit }) => `${channel} ${unitKey(unit)}`));
  return channels.map(({ channel, units }) => ({
    channel,
    units: units.map((unit) =>
      named.has(`${channel} ${unitKey(unit.unit)}`) ? { ...unit, blocked: true } : unit,
    ),
  }));
}

/** One problem for each such exclusion, at its cell. */
export function undatedProblems(undated: readonly OrderExclusion[]): Problem[] {
  return undated.map(({ unit, channel, place, orders }) => ({
    ...{ code: 'exclusionWithoutMonth', severity: 'blocking', where: place, channel, unit },
    details: { orders },
  }));
}
