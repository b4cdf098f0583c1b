import type { Assessment, UnitAssessment } from './assessment';
import type { AppliedExclusions } from './excludedOrders';
import type { ExclusionEffect, UnitStanding } from './exclusionEffect';
import type { CellPlace } from './problem';

/**
 * What taking orders out did: each unit's standing without and with it, in source order.
 * @param before the month as if no orders had been taken out of any unit
 */
export function exclusionEffects(
  applied: readonly AppliedExclusions[],
  before: Assessment,
  after: Assessment,
): ExclusionEffect[] {
  return applied.flatMap(({ channel, row, lines }) => {
    const unit = unitAt(after, channel, row);
    const earlier = unitAt(before, channel, row);
    const name = (unit ?? earlier)?.unit;
    const [first] = lines;
    if (name === undefined || !first) return [];
    return [
      {
        ...{ channel, unit: name, place: first.place },
        orders: ordersOut(lines, (earlier?.due ?? 0) - (unit?.due ?? 0)),
        reasons: [...new Set(lines.map(({ reason }) => reason))],
        before: standingOf(earlier),
        after: standingOf(unit),
      },
    ];
  });
}

/** The assessment with each unit's exclusion beside it. */
export function withExclusions(
  assessment: Assessment,
  effects: readonly ExclusionEffect[],
): Assessment {
  if (effects.length === 0) return assessment;
  return {
    ...assessment,
    channels: assessment.channels.map((channel) => ({
      ...channel,
      units: channel.units.map((unit) => {
        const exclusion = effects.find(
          (effect) => effect.channel === channel.channel && effect.unit === unit.unit,
        );
        return exclusion ? { ...unit, exclusion } : unit;
      }),
    })),
  };
}

/**
 * How many orders are out: as many as the volume is lower, where it is; lines for other counts are then
 * of the same orders. Else what the lines add up to.
 */
function ordersOut(lines: AppliedExclusions['lines'], fewerDue: number): number {
  return fewerDue > 0 ? fewerDue : lines.reduce((sum, { orders }) => sum + orders, 0);
}

function unitAt(
  { channels }: Assessment,
  channel: string,
  { sheetId, row, column }: CellPlace,
): UnitAssessment | null {
  const own = channels.find((candidate) => candidate.channel === channel);
  const isHere = ({ place }: UnitAssessment) =>
    place.sheetId === sheetId && place.row === row && place.column === column;
  return [...(own?.units ?? []), ...(own?.leftOut ?? [])].find(isHere) ?? null;
}

function standingOf(unit: UnitAssessment | null): UnitStanding {
  return {
    index: unit?.index ?? null,
    grade: unit?.grade ?? null,
    rank: unit?.rank ?? null,
  };
}
