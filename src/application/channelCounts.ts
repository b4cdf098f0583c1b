import type { ChannelCounts } from '../domain/assess';
import { blockDuplicates } from '../domain/duplicateUnits';
import { nameKey } from '../domain/nameKey';
import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { UnitTable } from '../tables/unitTable';

/** The units of the chosen tables, by channel in the rules' order. */
export interface ChosenCounts {
  readonly channels: readonly ChannelCounts[];
  readonly problems: readonly Problem[];
}

/**
 * Brings the chosen tables' rows together by channel, tables in sheet order and rows in source order.
 * Duplicates are judged among the chosen tables only, by `unitKey`.
 */
export function channelCounts(
  tables: readonly UnitTable[],
  rules: RuleSet,
  unitKey: (name: string) => string = nameKey,
): ChosenCounts {
  const problems: Problem[] = [];
  const channels = rules.channels.flatMap(({ channel }) => {
    const own = tables.filter((table) => table.channel === channel);
    const rows = own.flatMap((table) =>
      table.blocks.flatMap((block) => block.rows.map((row) => row.counts)),
    );
    const unique = blockDuplicates(rows, channel, unitKey);
    problems.push(...unique.problems);
    return own.length === 0 ? [] : [{ channel, units: unique.units }];
  });
  return { channels, problems };
}
