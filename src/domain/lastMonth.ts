import type { Assessment } from './assessment';
import type { UnitStanding } from './exclusionEffect';
import { sumOfPoints } from './ledger/points';
import type { Period } from './period';
import type { ChannelId } from './ruleNames';

/** One unit as it stood in the month before. */
export interface EarlierUnit extends UnitStanding {
  readonly unit: string;
}

/** The month before, as far as the workbook has it: only channels with figures. */
export interface EarlierMonth {
  readonly period: Period;
  readonly channels: readonly {
    readonly channel: ChannelId;
    readonly units: readonly EarlierUnit[];
  }[];
}

/** The month before a month. */
export function previousPeriod({ year, month }: Period): Period {
  return month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
}

/**
 * The assessment with each unit's standing of the month before beside it. A unit that had no row then
 * has none; a channel without figures stays as it is. Nothing that was assessed changes.
 * @param unitKey one key for all names of a unit in the month assessed
 * @param earlierKey the same for the names of the month before
 */
export function withLastMonth(
  assessment: Assessment,
  earlier: EarlierMonth | null,
  unitKey: (name: string) => string,
  earlierKey: (name: string) => string,
): Assessment {
  if (!earlier) return assessment;
  return {
    ...assessment,
    channels: assessment.channels.map((channel) => {
      const own = earlier.channels.find((candidate) => candidate.channel === channel.channel);
      if (!own) return channel;
      const standings = new Map<string, UnitStanding>();
      for (const { unit, index, grade, rank } of own.units) {
        const key = earlierKey(unit);
        if (!standings.has(key)) standings.set(key, { index, grade, rank });
      }
      return {
        ...channel,
        lastMonth: earlier.period,
        units: channel.units.map((unit) => {
          const lastMonth = standings.get(unitKey(unit.unit));
          return lastMonth ? { ...unit, lastMonth } : unit;
        }),
      };
    }),
  };
}

/** How far an index rose (or fell, below 0) since the month before; null where one of them is missing. */
export function indexChange(
  index: number | null,
  lastMonth: Pick<UnitStanding, 'index'> | undefined,
): number | null {
  const before = lastMonth?.index ?? null;
  return index === null || before === null ? null : sumOfPoints([index, -before]);
}
