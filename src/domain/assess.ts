import type { Assessment, ChannelAssessment, UnitAssessment, UnitCounts } from './assessment';
import { assessUnit } from './assessUnit';
import type { Period } from './period';
import type { Problem } from './problem';
import { ranksOf } from './ranking';
import type { ChannelId, ChannelRules, RuleSet } from './ruleSet';

/** The units of one channel, in source order, from whatever tables they stood in. */
export interface ChannelCounts {
  readonly channel: ChannelId;
  readonly units: readonly UnitCounts[];
}

/**
 * Grades and ranks every unit of every channel given. Same counts, rules and period give the same
 * assessment. Channels the rules do not know throw: recognition must not produce them.
 */
export function assess(
  channels: readonly ChannelCounts[],
  rules: RuleSet,
  period: Period | null,
): Assessment {
  const problems: Problem[] = [];
  const assessed = channels.map(({ channel, units }) => {
    const channelRules = rules.channels.find((candidate) => candidate.channel === channel);
    if (!channelRules) throw new Error(`Rule set ${rules.id} has no channel ${channel}`);
    const outcomes = units.map((unit) => assessUnit(unit, channelRules));
    problems.push(...outcomes.flatMap((outcome) => outcome.problems));
    return rankedChannel(
      outcomes.map((outcome) => outcome.unit),
      channelRules,
    );
  });
  return { period, ruleSetId: rules.id, channels: assessed, problems };
}

/** A channel of units that have been assessed one by one, ranked and counted. */
export function rankedChannel(
  units: readonly UnitAssessment[],
  rules: ChannelRules,
): ChannelAssessment {
  const without = units.filter((unit) => unit.due === 0 && !isSetAside(unit));
  const leftOut = rules.zeroVolume === 'leaveOut' ? without : [];
  const listed = units.filter((unit) => !leftOut.includes(unit));
  const ranks = ranksOf(listed, rules);
  const ranked = listed.map((unit, position) => withRank(unit, ranks[position] ?? null));
  const gradeCounts: Record<string, number> = {};
  const tables = [rules.grades, ...rules.groupGrades.map(({ grades }) => grades)];
  for (const { label } of tables.flat()) gradeCounts[label] = 0;
  for (const { grade } of ranked) {
    if (grade !== null) gradeCounts[grade] = (gradeCounts[grade] ?? 0) + 1;
  }
  return {
    channel: rules.channel,
    label: rules.label,
    units: ranked,
    gradeCounts,
    zeroVolume: without.map((unit) => unit.unit),
    ...(leftOut.length > 0 ? { leftOut } : {}),
  };
}

function withRank(unit: UnitAssessment, rank: number | null): UnitAssessment {
  if (rank !== null) return { ...unit, rank, unrankedReason: null };
  return { ...unit, rank: null, unrankedReason: unit.ungradedReason ?? 'belowMinimum' };
}

/** Its figures, whatever they are, say nothing of orders. */
function isSetAside({ ungradedReason }: UnitAssessment): boolean {
  return ungradedReason === 'blocked' || ungradedReason === 'exempt';
}
