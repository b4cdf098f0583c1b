import type { GradingResult } from '../../application/gradingSession';
import type { UnitStanding } from '../../domain/exclusionEffect';
import type { ChannelMovement, UnitMove } from '../../domain/monthMovement';
import type { CellPlace } from '../../domain/problem';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { MovementWording } from '../movementWording';
import { indexDecimals, rulesOf } from './channelRules';
import { rowWidth } from './flaggedView';
import { gradeRole, type GradeRole } from './gradeRole';
import { unitKey } from './unitKey';

/** A grade in the month before or now; empty text for none. */
export interface GradeThen {
  readonly grade: string;
  readonly role: GradeRole;
}

/** One unit in the month before and now. */
export interface MoveLine {
  readonly id: string;
  readonly unit: string;
  readonly selectLabel: string;
  readonly place: CellPlace;
  /** How many cells of the row belong to the unit. */
  readonly columnCount: number;
  /** `94.0 → 85.0`. */
  readonly indexes: string;
  /** `−9.0`, `+1.5`. */
  readonly change: string;
  readonly before: GradeThen;
  readonly after: GradeThen;
  /** `名次 3 → 12`; empty text where it was ranked in neither month. */
  readonly ranks: string;
}

/** What is told of units, what needs a look first. */
const NEWS = ['newlyFlagged', 'flaggedAgain', 'fell', 'rose'] as const;

/** Units with the same news. */
export interface MoveList {
  readonly news: (typeof NEWS)[number];
  readonly title: string;
  /** The title with the channel, for those who hear the list alone. */
  readonly label: string;
  readonly lines: readonly MoveLine[];
}

/** A channel's units beside the month before. */
export interface ChannelMoves {
  readonly channel: string;
  /** `热线：升 14、降 9、新预警 1`. */
  readonly title: string;
  /** Lists without a unit are left out. */
  readonly lists: readonly MoveList[];
}

const ARROW = ' → ';

/** Who rose, who fell and who is flagged, channel by channel; empty where no month before is known. */
export function movementView(
  { movement, channels }: Pick<GradingResult, 'movement' | 'channels'>,
  rules: RuleSet,
  wording: MovementWording,
): ChannelMoves[] {
  return movement.map((moved) => {
    const own = channels.find(({ channel }) => channel === moved.channel);
    const name = own ? wording.label(own.label) : moved.channel;
    const widths = new Map(
      own?.units.map((unit) => [unitKey(moved.channel, unit.place), rowWidth(unit)]),
    );
    const lists = NEWS.filter((news) => moved[news].length > 0).map((news): MoveList => {
      const title = wording.own(news, { count: moved[news].length });
      const lines = moved[news].map((move) => {
        const id = unitKey(moved.channel, move.place);
        const line = moveLine(move, rulesOf(moved.channel, rules), name, wording);
        return { ...line, id, columnCount: widths.get(id) ?? 1 };
      });
      return { news, title, label: wording.own('listOf', { list: title, channel: name }), lines };
    });
    return { channel: moved.channel, title: channelTitle(moved, name, wording), lists };
  });
}

/** Zero units flagged are no news; zero that rose or fell are. */
function channelTitle(
  { rose, fell, newlyFlagged, flaggedAgain }: ChannelMovement,
  channel: string,
  wording: MovementWording,
): string {
  const counts = [
    wording.own('countRose', { count: rose.length }),
    wording.own('countFell', { count: fell.length }),
    newlyFlagged.length > 0 && wording.own('countNewlyFlagged', { count: newlyFlagged.length }),
    flaggedAgain.length > 0 && wording.own('countFlaggedAgain', { count: flaggedAgain.length }),
  ].filter((part) => part !== false);
  return wording.own('channelTitle', {
    channel,
    counts: counts.join(wording.text('listSeparator')),
  });
}

function moveLine(
  { unit, place, before, after, change }: UnitMove,
  rules: ChannelRules | undefined,
  channel: string,
  wording: MovementWording,
): Omit<MoveLine, 'id' | 'columnCount'> {
  const decimals = indexDecimals(rules);
  const none = wording.own('none');
  const index = (standing: UnitStanding) =>
    standing.index === null ? none : wording.decimal(standing.index, decimals);
  const rank = (standing: UnitStanding) =>
    standing.rank === null ? wording.own('unranked') : wording.count(standing.rank);
  const grade = (standing: UnitStanding): GradeThen => ({
    grade: standing.grade ?? '',
    role: gradeRole(standing.grade, rules),
  });
  return {
    ...{ unit, place, selectLabel: wording.own('selectUnit', { unit, channel }) },
    indexes: index(before) + ARROW + index(after),
    change: (change > 0 ? '+' : '') + wording.points(change, decimals),
    ...{ before: grade(before), after: grade(after) },
    ranks:
      before.rank === null && after.rank === null
        ? ''
        : wording.own('ranks', { before: rank(before), after: rank(after) }),
  };
}
