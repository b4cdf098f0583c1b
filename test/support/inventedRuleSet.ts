import { PLAIN_RANKING } from '../../src/domain/rankingRules';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';

const [hotline, mailbox] = YUEYANG_2023.channels;
if (!hotline || !mailbox) throw new Error('two channels expected');

const CONDUCT: ChannelRules['rates'][number] = {
  name: 'conduct',
  label: { zh: '作风建设', en: '作风建设' },
  measure: 'points',
  headers: ['作风建设'],
  numerator: [],
  denominator: [],
  emptyDenominator: 'ungraded',
  mayBeGiven: true,
  decimals: 1,
};

const PLAIN_GRADE = { penalty: 0, flagged: false, inferred: false };

/** A rule set that uses every primitive at least once. */
export const INVENTED: RuleSet = {
  id: 'invented',
  label: { zh: '某市规则', en: 'Some city' },
  validFrom: { year: 2024, month: 1 },
  validTo: { year: 2024, month: 12 },
  groups: ['县（市）区', '市直部门'],
  channels: [
    {
      ...hotline,
      counts: [
        ...hotline.counts,
        { name: 'suspended', label: { zh: '缓办数', en: 'Suspended' }, headers: [] },
      ],
      rates: [
        ...hotline.rates.map((rate) =>
          rate.name === 'onTime'
            ? {
                ...rate,
                denominator: [...rate.denominator, { count: 'suspended', sign: -1 as const }],
                emptyDenominator: 'fullMarks' as const,
              }
            : rate,
        ),
        CONDUCT,
      ],
      items: [
        { method: 'weighted', rate: 'completion', weight: 12.5, better: 'higher' },
        {
          ...{ method: 'slope', rate: 'onTime', weight: 17.5, better: 'higher' },
          ...{ target: 0.985, perPoint: 0.5, floor: -2 },
        },
        {
          ...{ method: 'steps', rate: 'rework', weight: 60 },
          steps: [
            { from: 0.05, inclusive: false, points: 0 },
            { from: 0.013, inclusive: true, points: 40.5 },
            { from: null, inclusive: true, points: 60 },
          ],
        },
        { method: 'entered', rate: 'conduct', weight: 10 },
      ],
      rounding: 'truncate',
      ratesRounded: true,
      gradeBasis: 'exact',
      grades: [
        { ...PLAIN_GRADE, label: '优', from: 90, inclusive: false },
        { ...PLAIN_GRADE, label: '差', from: null, inclusive: true, penalty: -1.5, flagged: true },
      ],
      groupGrades: [
        {
          group: '县（市）区',
          grades: [
            { ...PLAIN_GRADE, label: '一档', from: 95, inclusive: true },
            { ...PLAIN_GRADE, label: '二档', from: 60.5, inclusive: true },
            { ...PLAIN_GRADE, label: '三档', from: null, inclusive: true },
          ],
        },
      ],
      redLines: [
        { rate: 'rework', side: 'above', limit: 0.1, inclusive: false, grade: '差' },
        { rate: 'conduct', side: 'below', limit: 6, inclusive: true, grade: '二档' },
      ],
      rankings: [
        {
          group: '市直部门',
          minimum: 50,
          method: 'competition',
          ties: 'volume',
          listLength: null,
          ends: 'both',
        },
        { ...PLAIN_RANKING, listLength: 5, ends: 'bottom' },
      ],
      zeroVolume: 'fullMarks',
    },
    { ...mailbox, rankings: [PLAIN_RANKING], zeroVolume: 'leaveOut', gradeBasis: 'truncated' },
  ],
  ledger: [
    {
      ...{ name: 'returned', label: { zh: '退单数量', en: 'Returned' }, side: 'incident' },
      ...{ points: null, cap: null, escalation: null, active: false },
    },
    {
      ...{ name: '通报', label: { zh: '通报', en: '通报' }, side: 'incident' },
      ...{ points: -1, cap: 5, escalation: { fromNth: 3, points: -2 }, active: true },
    },
    {
      ...{ name: 'praise', label: { zh: '表扬', en: 'Praise' }, side: 'bonus' },
      ...{ points: 0.5, cap: 3, escalation: null, active: true },
    },
  ],
};
