import type { ChannelAssessment } from '../domain/assessment';
import type { Problem } from '../domain/problem';

/**
 * Says that faults in the data left no unit of a month with a grade. Null where a unit has one, and
 * where none is owed one: a month without orders is a result.
 */
export function noUnitGraded(channels: readonly ChannelAssessment[]): Problem | null {
  const units = channels.flatMap((channel) => channel.units);
  const blocked = units.filter(({ ungradedReason }) => ungradedReason === 'blocked');
  if (blocked.length === 0 || units.some(({ grade }) => grade !== null)) return null;
  return {
    code: 'noUnitGraded',
    severity: 'blocking',
    where: null,
    channel: null,
    unit: null,
    details: { count: blocked.length },
  };
}
