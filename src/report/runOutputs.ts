import type { Assessment } from '../domain/assessment';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import { channelRulesOf } from '../domain/channelRulesOf';
import { flaggedBody } from './flaggedSheet';
import type { OutputBody } from './outputContent';
import { rankingBody } from './rankingSheet';
import { FLAGGED_WORDS, rankingSheetName } from './workbookWords';
import type { OutputId } from './writePlan';

/** One of our own sheets as it shall be filled. */
export interface RunOutput {
  readonly output: OutputId;
  /** The channel it ranks; null when it is of all channels. */
  readonly channel: ChannelId | null;
  /** The name it gets where it is the first of its kind. */
  readonly sheetName: string;
  readonly body: OutputBody;
}

/** The sheets of a run, in the order they are added; none when no unit was assessed. */
export function runOutputs(assessment: Assessment, rules: RuleSet): RunOutput[] {
  const channels = assessment.channels.filter((channel) => channel.units.length > 0);
  if (channels.length === 0) return [];
  return [
    ...channels.map((channel): RunOutput => {
      const channelRules = channelRulesOf(rules, channel.channel);
      return {
        output: `ranking.${channel.channel}`,
        channel: channel.channel,
        sheetName: rankingSheetName(channel.label.zh),
        body: rankingBody(channel, channelRules, rules.groups),
      };
    }),
    {
      output: 'flagged',
      channel: null,
      sheetName: FLAGGED_WORDS.sheetName,
      body: flaggedBody(channels, rules),
    },
  ];
}
