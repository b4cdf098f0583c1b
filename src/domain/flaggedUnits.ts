import type { ChannelAssessment, UnitAssessment } from './assessment';
import { gradeOrder } from './grading';
import type { LocalizedText } from './localizedText';
import type { ChannelId, RuleSet } from './ruleSet';

/** A unit whose grade is flagged in one channel. */
export interface FlaggedUnit {
  readonly channel: ChannelId;
  readonly channelLabel: LocalizedText;
  readonly unit: UnitAssessment;
}

/**
 * The flagged units of all channels: worst grade first, then the larger penalty, then the lower
 * index, then in source order.
 */
export function flaggedUnits(
  channels: readonly ChannelAssessment[],
  rules: RuleSet,
): FlaggedUnit[] {
  const listed = channels.flatMap((channel) =>
    channel.units
      .filter((unit) => unit.flagged)
      .map((unit) => ({
        flagged: { channel: channel.channel, channelLabel: channel.label, unit },
        order: severity(channel.channel, unit, rules),
      })),
  );
  return listed
    .sort(
      (a, b) =>
        b.order - a.order ||
        a.flagged.unit.penalty - b.flagged.unit.penalty ||
        (a.flagged.unit.index ?? 0) - (b.flagged.unit.index ?? 0),
    )
    .map(({ flagged }) => flagged);
}

function severity(channel: ChannelId, { grade, group }: UnitAssessment, rules: RuleSet): number {
  const channelRules = rules.channels.find((candidate) => candidate.channel === channel);
  return channelRules ? gradeOrder(grade, group, channelRules) : 0;
}
