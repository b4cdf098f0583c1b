import { assess } from '../../src/domain/assess';
import type { GradeRule } from '../../src/domain/gradeRules';
import { PLAIN_RANKING } from '../../src/domain/rankingRules';
import type { ChannelRules, RateRule } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ScoringItem } from '../../src/domain/scoringRules';
import { unitCounts } from '../support/unitCounts';

const hotline = YUEYANG_2023.channels[0];
if (!hotline) throw new Error('no hotline rules');

const grade = (label: string, from: number | null, inclusive = true): GradeRule => ({
  label,
  from,
  inclusive,
  penalty: 0,
  flagged: from === null,
  inferred: false,
});

const weighted = (
  rate: string,
  weight: number,
  better: 'higher' | 'lower' = 'higher',
): ScoringItem => ({ method: 'weighted', rate, weight, better });

const rate = (name: string, more: Partial<RateRule>): RateRule => ({
  name,
  label: { zh: name, en: name },
  measure: 'fraction',
  headers: [name],
  numerator: [],
  denominator: [],
  emptyDenominator: 'ungraded',
  mayBeGiven: false,
  decimals: 2,
  ...more,
});

/** completion 95 %, onTime 90 %, rework 3 %, dissatisfaction 6 % */
const COUNTS = { due: 200, handled: 190, onTime: 180, rework: 6, followedUp: 50, dissatisfied: 3 };

const PLAIN: ChannelRules = {
  ...hotline,
  items: [weighted('completion', 100)],
  grades: [grade('A', 90), grade('B', null)],
  rankings: [],
  decimals: 1,
};

const namedUnit = (unit: string, counts: Readonly<Record<string, number>>) =>
  unitCounts({ unit, counts });

function graded(
  rules: ChannelRules,
  counts: Readonly<Record<string, number>> = COUNTS,
  more: { group?: string; given?: Readonly<Record<string, number>> } = {},
) {
  const unit = {
    ...unitCounts({ unit: 'Z', counts }),
    group: more.group ?? '',
    givenRates: more.given ?? {},
  };
  const set = { ...YUEYANG_2023, channels: [rules] };
  const { channels, problems } = assess([{ channel: 'hotline', units: [unit] }], set, null);
  const [own] = channels[0]?.units ?? [];
  return { index: own?.index, grade: own?.grade, problems: problems.map(({ code }) => code) };
}

describe('scoring', () => {
  it('weighs: 40·0.95 + 60·0.9 = 92', () => {
    const items = [weighted('completion', 40), weighted('onTime', 60)];
    expect(graded({ ...PLAIN, items })).toMatchObject({ index: 92, grade: 'A' });
  });

  it('has a full mark of 10: 6·0.95 + 4·0.9 = 9.3', () => {
    const items = [weighted('completion', 6), weighted('onTime', 4)];
    const rules = { ...PLAIN, items, fullMark: 10, grades: [grade('A', 9), grade('B', null)] };
    expect(graded(rules)).toMatchObject({ index: 9.3, grade: 'A' });
  });

  it('slopes below a target: 90 % misses 95 % by 5 points, 20 − 5·2 = 10; with 80·0.95 that is 86', () => {
    const slope: ScoringItem = {
      ...{ method: 'slope', rate: 'onTime', weight: 20, better: 'higher' },
      ...{ target: 0.95, perPoint: 2, floor: 0 },
    };
    const rules = { ...PLAIN, items: [weighted('completion', 80), slope] };
    expect(graded(rules)).toMatchObject({ index: 86, grade: 'B' });
    expect(graded(rules, { ...COUNTS, handled: 200, onTime: 190 })).toMatchObject({ index: 100 });
  });

  it('stops a slope at its floor: 3 % exceeds 1 % by 2 points, 10 − 16 is cut at −5; with 90·0.95 that is 80.5', () => {
    const slope: ScoringItem = {
      ...{ method: 'slope', rate: 'rework', weight: 10, better: 'lower' },
      ...{ target: 0.01, perPoint: 8, floor: -5 },
    };
    expect(graded({ ...PLAIN, items: [weighted('completion', 90), slope] }).index).toBe(80.5);
  });

  it('takes steps, the edge on the side that is stated: 95 % of «≥ 95 %» gives 50, 90 % of «> 90 %» gives 40', () => {
    const step = (from: number | null, inclusive: boolean, points: number) => ({
      ...{ from, inclusive, points },
    });
    const items: ScoringItem[] = [
      {
        ...{ method: 'steps', rate: 'completion', weight: 50 },
        steps: [step(0.95, true, 50), step(null, true, 20)],
      },
      {
        ...{ method: 'steps', rate: 'onTime', weight: 50 },
        steps: [step(0.9, false, 50), step(0.8, false, 40), step(null, true, 0)],
      },
    ];
    expect(graded({ ...PLAIN, items }).index).toBe(90);
  });

  it('takes entered points as they are: 90·0.95 + 8.5 = 94', () => {
    const conduct = rate('conduct', { measure: 'points', mayBeGiven: true });
    const items: ScoringItem[] = [
      weighted('completion', 90),
      { method: 'entered', rate: 'conduct', weight: 10 },
    ];
    const rules = { ...PLAIN, rates: [...PLAIN.rates, conduct], items };
    expect(graded(rules, COUNTS, { given: { conduct: 8.5 } })).toMatchObject({ index: 94 });
    const above = graded(rules, COUNTS, { given: { conduct: 10.5 } });
    expect(above).toEqual({ index: null, grade: null, problems: ['pointsOutOfRange'] });
    expect(graded(rules)).toEqual({ index: null, grade: null, problems: ['rateMissing'] });
  });

  it('scores rates as they are shown where the rules say so: 2 of 3 is 66.67, not 66.667', () => {
    const rules = { ...PLAIN, decimals: 3 };
    const counts = { ...COUNTS, due: 3, handled: 2, onTime: 2, rework: 0 };
    expect(graded(rules, counts).index).toBe(66.667);
    expect(graded({ ...rules, ratesRounded: true }, counts).index).toBe(66.67);
  });

  it('takes counts off a denominator: 190 of 200 − 10 suspended is all of them', () => {
    const completion = rate('completion', {
      numerator: [{ count: 'handled', sign: 1 }],
      denominator: [
        { count: 'due', sign: 1 },
        { count: 'suspended', sign: -1 },
      ],
    });
    const rules = { ...PLAIN, rates: [completion] };
    expect(graded(rules, { ...COUNTS, suspended: 10 }).index).toBe(100);
    expect(graded(rules, { ...COUNTS, handled: 0, onTime: 0, rework: 0, suspended: 200 })).toEqual({
      ...{ index: null, grade: null, problems: [] },
    });
  });

  it('gives all points for an empty denominator where the rules say so, and only for an empty one', () => {
    const praise = rate('praise', {
      numerator: [{ count: 'dissatisfied', sign: 1 }],
      denominator: [{ count: 'followedUp', sign: 1 }],
      emptyDenominator: 'fullMarks',
    });
    const items = [weighted('completion', 80), weighted('praise', 20)];
    const rules = { ...PLAIN, rates: [...PLAIN.rates, praise], items };
    expect(graded(rules, { ...COUNTS, followedUp: 0, dissatisfied: 0 }).index).toBe(96);
    expect(graded(rules).index).toBe(77.2);
  });
});

describe('the index', () => {
  const counts = { ...COUNTS, due: 2500, handled: 2249, onTime: 2249, rework: 0 };

  it('is rounded half up or cut off: 89.96 is 90.0 or 89.9', () => {
    expect(graded(PLAIN, counts)).toMatchObject({ index: 90, grade: 'A' });
    const cut = graded({ ...PLAIN, rounding: 'truncate' }, counts);
    expect(cut).toMatchObject({ index: 89.9, grade: 'B' });
  });

  it('shows 90.0 and is graded by the exact or the cut off 89.96 where the rules say so', () => {
    for (const gradeBasis of ['exact', 'truncated'] as const) {
      expect(graded({ ...PLAIN, gradeBasis }, counts)).toMatchObject({ index: 90, grade: 'B' });
    }
  });

  it('does not reach a cut that is not inclusive', () => {
    const exactly90 = { ...COUNTS, handled: 180 };
    const grades = [grade('A', 90, false), grade('B', null)];
    expect(graded(PLAIN, exactly90)).toMatchObject({ index: 90, grade: 'A' });
    expect(graded({ ...PLAIN, grades }, exactly90)).toMatchObject({ index: 90, grade: 'B' });
  });
});

describe('grades', () => {
  it('go by the table of the group where it has one, whatever brackets its name has', () => {
    const groupGrades = [
      { group: '县（市）区', grades: [grade('优', 96), grade('良', 94), grade('差', null)] },
    ];
    const rules = { ...PLAIN, groupGrades };
    expect(graded(rules, COUNTS, { group: '县(市)区' }).grade).toBe('良');
    expect(graded(rules, COUNTS, { group: '公共服务企业' }).grade).toBe('A');
  });

  it('stop at a red line: 95 points, but 3 % rework where 2 % is the limit', () => {
    const grades = [grade('A', 90), grade('B', 80), grade('C', null)];
    const line = {
      rate: 'rework',
      side: 'above',
      limit: 0.02,
      inclusive: false,
      grade: 'B',
    } as const;
    const rules = { ...PLAIN, grades, redLines: [line] };
    expect(graded(rules)).toMatchObject({ index: 95, grade: 'B' });
    expect(graded(rules, { ...COUNTS, rework: 4 }).grade).toBe('A');
    const strict = { ...rules, redLines: [{ ...line, inclusive: true }] };
    expect(graded(strict, { ...COUNTS, rework: 4 }).grade).toBe('B');
    const worse = graded(rules, { ...COUNTS, handled: 100, onTime: 100 });
    expect(worse.grade).toBe('C');
  });
});

describe('ranking', () => {
  const units = [
    namedUnit('small', { ...COUNTS, due: 20, handled: 19, onTime: 19, rework: 0 }),
    namedUnit('large', COUNTS),
    namedUnit('behind', { ...COUNTS, handled: 180 }),
  ];
  const ranks = (rules: ChannelRules) => {
    const set = { ...YUEYANG_2023, channels: [rules] };
    const { channels } = assess([{ channel: 'hotline', units }], set, null);
    return channels[0]?.units.map(({ rank }) => rank);
  };

  it('is dense, or leaves places out after shared ones', () => {
    expect(ranks(PLAIN)).toEqual([1, 1, 2]);
    const method = 'competition' as const;
    expect(ranks({ ...PLAIN, rankings: [{ ...PLAIN_RANKING, method }] })).toEqual([1, 1, 3]);
  });

  it('gives the larger volume the better place where ties are not shared', () => {
    const ties = 'volume' as const;
    expect(ranks({ ...PLAIN, rankings: [{ ...PLAIN_RANKING, ties }] })).toEqual([2, 1, 3]);
  });

  it('asks a least volume of every group without a rule of its own', () => {
    const rankings = [{ ...PLAIN_RANKING, minimum: 100 }];
    expect(ranks({ ...PLAIN, rankings })).toEqual([null, 1, 2]);
    const own = { ...PLAIN_RANKING, group: '县（市）区', minimum: 0 };
    const group = units[0]?.group ?? '';
    expect(ranks({ ...PLAIN, rankings: [...rankings, { ...own, group }] })).toEqual([1, 1, 2]);
  });
});

describe('a unit without orders', () => {
  const units = [
    namedUnit('none', {
      due: 0,
      handled: 0,
      onTime: 0,
      rework: 0,
      followedUp: 0,
      dissatisfied: 0,
    }),
    namedUnit('some', COUNTS),
  ];
  const listed = (zeroVolume: ChannelRules['zeroVolume']) => {
    const set = { ...YUEYANG_2023, channels: [{ ...PLAIN, zeroVolume }] };
    const { channels } = assess([{ channel: 'hotline', units }], set, null);
    return {
      units: channels[0]?.units.map(({ unit, index, grade: own, rank }) => [
        unit,
        index,
        own,
        rank,
      ]),
      zeroVolume: channels[0]?.zeroVolume,
    };
  };

  it('is listed without a grade, left out, or given the full mark', () => {
    const some = ['some', 95, 'A', 1];
    const none = ['none', null, null, null];
    expect(listed('listUngraded')).toEqual({ units: [none, some], zeroVolume: ['none'] });
    expect(listed('leaveOut')).toEqual({ units: [some], zeroVolume: ['none'] });
    expect(listed('fullMarks')).toEqual({
      units: [
        ['none', 100, 'A', 1],
        ['some', 95, 'A', 2],
      ],
      zeroVolume: ['none'],
    });
  });
});
