import type { Assessment, UnitAssessment } from '../assessment';
import { gradeOrder } from '../grading';
import type { ChannelRules, RuleSet } from '../ruleSet';
import type { LedgerLine } from './ledgerLine';

/**
 * The grade penalties of all channels as lines: channel by channel, the mildest grade first as the
 * annex is printed, higher index first, then in source order. A grade without a penalty gives none.
 */
export function gradeLines({ channels }: Assessment, rules: RuleSet): LedgerLine[] {
  return channels.flatMap(({ channel, label, units }) => {
    const own = rules.channels.find((candidate) => candidate.channel === channel);
    if (!own) throw new Error(`Rule set ${rules.id} has no channel ${channel}`);
    return units
      .filter(({ grade, penalty }) => grade !== null && penalty !== 0)
      .map((unit) => ({ unit, order: gradeOrder(unit.grade, unit.group, own) }))
      .sort((a, b) => a.order - b.order || (b.unit.index ?? 0) - (a.unit.index ?? 0))
      .map(({ unit }) => gradeLine(unit, { channel, label }));
  });
}

/** The name a channel's grade penalties are printed under: `热线办理综合考评`. */
export function gradePenaltyKind({ label }: Pick<ChannelRules, 'label'>): string {
  return `${label.zh}办理综合考评`;
}

function gradeLine(
  { unit, grade, penalty, place }: UnitAssessment,
  { channel, label }: Pick<ChannelRules, 'channel' | 'label'>,
): LedgerLine {
  return {
    unit,
    points: penalty,
    kind: gradePenaltyKind({ label }),
    detail: `${label.zh}月度考评 ${grade ?? ''} 类`,
    source: 'grade',
    channel,
    items: 1,
    orderNumbers: [],
    place,
  };
}
