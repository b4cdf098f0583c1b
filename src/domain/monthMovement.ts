import type { ChannelAssessment, UnitAssessment } from './assessment';
import { channelRulesOf } from './channelRulesOf';
import type { UnitStanding } from './exclusionEffect';
import { gradesOf } from './grading';
import { indexChange } from './lastMonth';
import type { Period } from './period';
import type { CellPlace } from './problem';
import type { ChannelId, ChannelRules, RuleSet } from './ruleSet';

/** One unit beside its month before. */
export interface UnitMove {
  readonly unit: string;
  readonly place: CellPlace;
  readonly before: UnitStanding;
  readonly after: UnitStanding;
  /** Points of the index, exact at its decimals. */
  readonly change: number;
}

/** What became of a channel's units since the month before. */
export interface ChannelMovement {
  readonly channel: ChannelId;
  /** The month compared with. */
  readonly lastMonth: Period;
  /** Units with a higher index, the largest rise first. */
  readonly rose: readonly UnitMove[];
  /** Units with a lower index, the largest fall first. */
  readonly fell: readonly UnitMove[];
  /** Flagged now and not in the month before, when they were graded; the largest change first. */
  readonly newlyFlagged: readonly UnitMove[];
  /** Flagged in both months; the largest change first. */
  readonly flaggedAgain: readonly UnitMove[];
}

/**
 * Who rose, who fell, and whose grade is a flagged one for the first time or again, for every channel
 * with figures of the month before; units graded in both months only. Ties in source order.
 */
export function monthMovement(
  channels: readonly ChannelAssessment[],
  rules: RuleSet,
): ChannelMovement[] {
  return channels.flatMap(({ channel, units, lastMonth }) => {
    if (!lastMonth) return [];
    const own = channelRulesOf(rules, channel);
    const moves = units.flatMap((unit) => {
      const move = moveOf(unit);
      return move
        ? [{ move, unit, wasFlagged: isFlagged(move.before.grade, unit.group, own) }]
        : [];
    });
    const all = moves.map(({ move }) => move);
    const flagged = moves.filter(({ unit }) => unit.flagged);
    return [
      {
        ...{ channel, lastMonth },
        rose: all.filter(({ change }) => change > 0).sort((a, b) => b.change - a.change),
        fell: all.filter(({ change }) => change < 0).sort((a, b) => a.change - b.change),
        newlyFlagged: bySize(flagged.filter(({ wasFlagged }) => !wasFlagged)),
        flaggedAgain: bySize(flagged.filter(({ wasFlagged }) => wasFlagged)),
      },
    ];
  });
}

function bySize(found: readonly { readonly move: UnitMove }[]): UnitMove[] {
  const moves = found.map(({ move }) => move);
  return moves.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
}

function moveOf({ unit, place, index, grade, rank, lastMonth }: UnitAssessment): UnitMove | null {
  const change = indexChange(index, lastMonth);
  if (change === null || !lastMonth) return null;
  return { unit, place, before: lastMonth, after: { index, grade, rank }, change };
}

/** By this month's rules; a grade they do not have was none of theirs to flag. */
function isFlagged(grade: string | null, group: string, rules: ChannelRules): boolean {
  return gradesOf(group, rules).some(({ label, flagged }) => flagged && label === grade);
}
