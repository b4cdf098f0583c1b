import type { ChannelId, ChannelRules, RuleSet } from '../domain/ruleSet';
import type { SheetSnapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';
import { assessedRows, type UnitAt } from './blockResults';
import { channelRulesOf } from '../domain/channelRulesOf';
import { fingerprint } from './fingerprint';
import { monthOf } from './keptMonths';
import { writtenSource, type WrittenRecord, type WrittenSource } from './writtenRecord';

/** The tables of one channel that are graded on a sheet. */
export interface SourceChannel {
  readonly rules: ChannelRules;
  readonly tables: readonly UnitTable[];
  /** What an earlier run wrote there. */
  readonly before: WrittenSource | null;
  /** A short code of which unit stands in which row. */
  readonly places: string;
  /**
   * Units stand in other rows than when they were last graded, or it is not known where they stood
   * then: fills of ours may have stayed behind.
   */
  readonly moved: boolean;
}

/** What telling a sheet's channels apart needs. */
export interface SourceChannelsInput {
  readonly rules: RuleSet;
  readonly record: WrittenRecord;
  /** Channels that the workbook has a ranking sheet of an earlier run of. */
  readonly rankedChannels: ReadonlySet<ChannelId>;
  /** The month graded, `2023-11`. */
  readonly month: string | null;
  /** Tables of the sheet that are not graded. */
  readonly others: readonly UnitTable[];
  readonly unitAt: UnitAt;
}

/** The channels of a sheet's graded tables with what is remembered of each. */
export function sourceChannels(
  sheet: SheetSnapshot,
  tables: readonly UnitTable[],
  { rules, record, rankedChannels, month, others, unitAt }: SourceChannelsInput,
): SourceChannel[] {
  return [...new Set(tables.map((table) => table.channel))].map((channel) => {
    const own = tables.filter((table) => table.channel === channel);
    const held = new Set(others.filter((table) => table.channel === channel).flatMap(monthOf));
    const before = writtenSource(record, { sheetId: sheet.id, channel, month }, held);
    const places = placesOf(own, unitAt);
    // A sheet new to the record may be a copy of one that is not; and a record may have been lost.
    const isFirst = !isGraded(record, channel) && !rankedChannels.has(channel);
    const isKnown = before ? before.places === places : isFirst;
    return {
      rules: channelRulesOf(rules, channel),
      tables: own,
      before,
      places,
      moved: !isKnown,
    };
  });
}

function isGraded({ sources }: WrittenRecord, channel: string): boolean {
  return sources.some((source) => source.channel === channel);
}

function placesOf(tables: readonly UnitTable[], unitAt: SourceChannelsInput['unitAt']): string {
  const units = tables.flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      assessedRows(block, { unitAt }).map(({ row, unit }) => [row, unit.unit]),
    ),
  );
  return fingerprint({ kind: 'text', value: JSON.stringify(units) });
}
