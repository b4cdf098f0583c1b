/** How the units of a group are ranked. */
export interface RankingRule {
  /** Null for all groups that have no rule of their own. */
  readonly group: string | null;
  /** Least volume a unit needs to be ranked. */
  readonly minimum: number;
  /** After two units sharing a place, `dense` goes on with the next place, `competition` leaves one out. */
  readonly method: 'dense' | 'competition';
  /** Equal indexes share a place, or the larger volume takes the better one. */
  readonly ties: 'shared' | 'volume';
  /** Places that reports name; null for all. */
  readonly listLength: number | null;
  /** Which end of the ranking reports name. */
  readonly ends: 'top' | 'bottom' | 'both';
}

/** What holds for a group that the rules say nothing of. */
export const PLAIN_RANKING: RankingRule = {
  group: null,
  minimum: 0,
  method: 'dense',
  ties: 'shared',
  listLength: 3,
  ends: 'top',
};
