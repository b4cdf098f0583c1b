import type { ChannelAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { flaggedUnits } from '../domain/flaggedUnits';
import type { RuleSet } from '../domain/ruleSet';
import { isWorst, worstName } from './gradeNames';
import type { BulletinBlock } from './bulletinBlock';

import { unitLine } from './unitLine';

/** The units with the worst grades, channel by channel, the worst first; none, no blocks. */
export function worstUnitBlocks(
  channels: readonly ChannelAssessment[],
  rules: RuleSet,
): BulletinBlock[] {
  return channels.flatMap((channel): BulletinBlock[] => {
    const channelRules = channelRulesOf(rules, channel.channel);
    const lines = flaggedUnits([channel], rules)
      .filter(({ unit }) => isWorst(unit.grade, unit.group, channelRules))
      .map(({ unit }) => unitLine(unit, channelRules));
    if (lines.length === 0) return [];
    const name = worstName(channelRules);
    const subject = name === null ? '等级较低' : `等级为${name}`;
    return [
      { kind: 'heading', level: 2, text: `${channel.label.zh}${subject}的承办单位` },
      ...lines.map((text): BulletinBlock => ({ kind: 'paragraph', text })),
    ];
  });
}
