import { nameKey } from './nameKey';
import { periodKey } from './period';
import type { Problem } from './problem';
import type { GradedMonth } from './rollUp';
import type { ChannelId } from './ruleSet';
import { unitsOverMonths, type UnitKey } from './unitsOverMonths';

/** Units that an earlier month has in another group than the one they are ranked in: one problem each. */
export function groupChanges(
  months: readonly GradedMonth[],
  channel: ChannelId,
  unitKey: UnitKey,
): Problem[] {
  return unitsOverMonths(months, channel, unitKey).flatMap(({ unit, group, rows }): Problem[] => {
    const others = rows.filter(
      ({ counts }) => nameKey(counts.group) !== '' && nameKey(counts.group) !== nameKey(group),
    );
    const last = others.at(-1);
    if (!last) return [];
    const { period, counts } = last;
    return [
      {
        ...{ code: 'rollUpGroupDiffers', severity: 'warning', where: counts.place, channel, unit },
        details: { month: periodKey(period), before: counts.group, group },
      },
    ];
  });
}
