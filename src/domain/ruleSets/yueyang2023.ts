import type { LedgerKind } from '../ledgerRules';
import { PLAIN_RANKING } from '../rankingRules';
import type { ChannelRules, CountRule, RateRule, RuleSet } from '../ruleSet';

const DUE: CountRule = {
  name: 'due',
  label: { zh: '应办理数', en: 'Due' },
  headers: ['应办理数', '应办数', '应办件数'],
};
const HANDLED: CountRule = {
  name: 'handled',
  label: { zh: '办理数', en: 'Handled' },
  headers: ['办理数', '办结数', '办结件数', '已办理数'],
};
const ON_TIME: CountRule = {
  name: 'onTime',
  label: { zh: '按期办理数', en: 'On time' },
  headers: ['按期办理数', '按期办结数', '按时办理数', '按时办结数'],
};
const REWORK: CountRule = {
  name: 'rework',
  label: { zh: '返工数', en: 'Rework' },
  headers: ['返工数', '返工件数', '重办数'],
};
const FOLLOWED_UP: CountRule = {
  name: 'followedUp',
  label: { zh: '回访数', en: 'Followed up' },
  headers: ['回访数', '回访件数', '回访总数'],
};
const DISSATISFIED: CountRule = {
  name: 'dissatisfied',
  label: { zh: '回访不满意数', en: 'Dissatisfied' },
  headers: ['回访不满意数', '不满意数', '群众不满意数', '回访不满意件数'],
};
const SATISFIED: CountRule = {
  name: 'satisfied',
  label: { zh: '回访满意数', en: 'Satisfied' },
  headers: ['回访满意数', '满意数', '群众满意数', '回访满意件数'],
};

const COMPLETION: RateRule = {
  name: 'completion',
  label: { zh: '办结率', en: 'Completion rate' },
  measure: 'fraction',
  headers: ['办结率', '办理率'],
  numerator: [{ count: 'handled', sign: 1 }],
  denominator: [{ count: 'due', sign: 1 }],
  emptyDenominator: 'ungraded',
  mayBeGiven: false,
  decimals: 2,
};
const ON_TIME_RATE: RateRule = {
  name: 'onTime',
  label: { zh: '按期办结率', en: 'On-time rate' },
  measure: 'fraction',
  headers: ['按期办结率', '按时办结率', '按期办理率'],
  numerator: [{ count: 'onTime', sign: 1 }],
  denominator: [{ count: 'due', sign: 1 }],
  emptyDenominator: 'ungraded',
  mayBeGiven: false,
  decimals: 2,
};
const REWORK_RATE: RateRule = {
  name: 'rework',
  label: { zh: '返工率', en: 'Rework rate' },
  measure: 'fraction',
  headers: ['返工率', '重办率'],
  numerator: [{ count: 'rework', sign: 1 }],
  denominator: [{ count: 'due', sign: 1 }],
  emptyDenominator: 'ungraded',
  mayBeGiven: false,
  decimals: 2,
};
const DISSATISFACTION: RateRule = {
  name: 'dissatisfaction',
  label: { zh: '群众不满意率', en: 'Dissatisfaction rate' },
  measure: 'fraction',
  headers: ['群众不满意率', '不满意率', '回访不满意率'],
  numerator: [{ count: 'dissatisfied', sign: 1 }],
  denominator: [{ count: 'followedUp', sign: 1 }],
  emptyDenominator: 'zeroRate',
  mayBeGiven: true,
  decimals: 2,
};
const SATISFACTION: RateRule = {
  name: 'satisfaction',
  label: { zh: '群众满意率', en: 'Satisfaction rate' },
  measure: 'fraction',
  headers: ['群众满意率', '满意率', '回访满意率'],
  numerator: [{ count: 'satisfied', sign: 1 }],
  denominator: [{ count: 'due', sign: 1 }],
  emptyDenominator: 'ungraded',
  mayBeGiven: false,
  decimals: 2,
};

const HOTLINE: ChannelRules = {
  channel: 'hotline',
  label: { zh: '热线', en: 'Hotline' },
  titleWords: ['热线', '12345'],
  counts: [DUE, HANDLED, ON_TIME, REWORK, FOLLOWED_UP, DISSATISFIED],
  volume: 'due',
  bounds: [
    ['handled', 'due'],
    ['onTime', 'handled'],
    ['rework', 'due'],
    ['dissatisfied', 'followedUp'],
  ],
  rates: [COMPLETION, ON_TIME_RATE, REWORK_RATE, DISSATISFACTION],
  items: [
    { method: 'weighted', rate: 'completion', weight: 30, better: 'higher' },
    { method: 'weighted', rate: 'onTime', weight: 30, better: 'higher' },
    { method: 'weighted', rate: 'rework', weight: 20, better: 'lower' },
    { method: 'weighted', rate: 'dissatisfaction', weight: 20, better: 'lower' },
  ],
  fullMark: 100,
  decimals: 1,
  rounding: 'halfUp',
  ratesRounded: false,
  // The month leaves open: A anywhere in (80, 91.1], C in (79.7, 80], D in (74.3, 79.7]; no B was seen.
  grades: [
    { label: 'A', from: 90, inclusive: true, penalty: 0, flagged: false, inferred: true },
    { label: 'B', from: 85, inclusive: true, penalty: -2, flagged: false, inferred: true },
    { label: 'C', from: 80, inclusive: true, penalty: -4, flagged: true, inferred: true },
    { label: 'D', from: 75, inclusive: true, penalty: -6, flagged: true, inferred: true },
    { label: 'E', from: null, inclusive: true, penalty: -6, flagged: true, inferred: false },
  ],
  groupGrades: [],
  gradeBasis: 'rounded',
  redLines: [],
  rankings: [{ ...PLAIN_RANKING, group: '行政事业单位', minimum: 100 }, PLAIN_RANKING],
  zeroVolume: 'listUngraded',
};

const MAILBOX: ChannelRules = {
  channel: 'mailbox',
  label: { zh: '信箱', en: 'Mailbox' },
  titleWords: ['信箱', '信件', '来信'],
  counts: [DUE, HANDLED, ON_TIME, REWORK, FOLLOWED_UP, SATISFIED],
  volume: 'due',
  bounds: [
    ['handled', 'due'],
    ['onTime', 'handled'],
    ['rework', 'due'],
    ['satisfied', 'due'],
  ],
  rates: [COMPLETION, ON_TIME_RATE, REWORK_RATE, SATISFACTION],
  items: [
    { method: 'weighted', rate: 'completion', weight: 50, better: 'higher' },
    { method: 'weighted', rate: 'onTime', weight: 30, better: 'higher' },
    { method: 'weighted', rate: 'satisfaction', weight: 20, better: 'higher' },
  ],
  fullMark: 100,
  decimals: 2,
  rounding: 'halfUp',
  ratesRounded: false,
  // The month leaves open: A anywhere in (86.67, 90], B in (70, 80]; no D or E was seen.
  grades: [
    { label: 'A', from: 90, inclusive: true, penalty: 0, flagged: false, inferred: true },
    { label: 'B', from: 80, inclusive: true, penalty: -2, flagged: false, inferred: true },
    { label: 'C', from: 70, inclusive: true, penalty: -4, flagged: true, inferred: true },
    { label: 'D', from: 60, inclusive: true, penalty: -6, flagged: true, inferred: true },
    { label: 'E', from: null, inclusive: true, penalty: -6, flagged: true, inferred: true },
  ],
  groupGrades: [],
  gradeBasis: 'rounded',
  redLines: [],
  rankings: [{ ...PLAIN_RANKING, group: '行政事业单位', minimum: 15 }, PLAIN_RANKING],
  zeroVolume: 'listUngraded',
};

/** The catalogue of 2023; one entry per case. */
const LEDGER: readonly LedgerKind[] = [
  incident('superiorReview', { zh: '上级考核', en: 'Review by superiors' }, -2),
  incident('handlingQuality', { zh: '热线办理质量', en: 'Handling quality' }, -1),
  incident('knowledgeBase', { zh: '知识库管理', en: 'Knowledge base' }, -1),
  bonus('publishedNews', { zh: '信息报送', en: 'Published cases' }, 0.5),
  bonus('innovation', { zh: '创新创优', en: 'Innovation' }, 2),
  bonus('praise', { zh: '信件办理质量（表扬信）', en: 'Letters of praise' }, 1),
];

function incident(name: string, label: LedgerKind['label'], points: number): LedgerKind {
  return { name, label, side: 'incident', points, cap: null, escalation: null, active: true };
}

function bonus(name: string, label: LedgerKind['label'], points: number): LedgerKind {
  return { ...incident(name, label, points), side: 'bonus' };
}

/**
 * The rules that reproduce the printed results of November 2023 in all 123 rows.
 * Figures marked `inferred` are our choice inside what that month leaves open.
 */
export const YUEYANG_2023: RuleSet = {
  id: 'yueyang-2023',
  label: { zh: '岳阳市 2023 年考评规则', en: 'Yueyang 2023' },
  validFrom: null,
  validTo: null,
  groups: ['县（市）区', '行政事业单位', '公共服务企业'],
  channels: [HOTLINE, MAILBOX],
  ledger: LEDGER,
};
