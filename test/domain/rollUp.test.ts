import { groupChanges } from '../../src/domain/groupChanges';
import { meanOfMonths } from '../../src/domain/meanOfMonths';
import { withMonthFigures } from '../../src/domain/monthFigures';
import { answeredNames } from '../../src/domain/nameAnswers';
import { nameKey } from '../../src/domain/nameKey';
import { pooledMonths, type RolledUp } from '../../src/domain/pooledMonths';
import type { GradedMonth } from '../../src/domain/rollUp';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { hotlineMonth, type HotlineFigures } from '../support/gradedMonths';

const A = '云溪区';
const B = '岳阳县';
const pooled = (months: readonly GradedMonth[], key = nameKey) =>
  pooledMonths(months, YUEYANG_2023, key);
const mean = (months: readonly GradedMonth[], key = nameKey, rules: RuleSet = YUEYANG_2023) =>
  meanOfMonths(months, rules, key);

function unitsOf({ channels }: RolledUp) {
  return channels.flatMap(({ units }) => units);
}

function unitOf(rolledUp: RolledUp, name: string) {
  const unit = unitsOf(rolledUp).find((candidate) => candidate.unit === name);
  if (!unit) throw new Error(`no unit ${name}`);
  return unit;
}

const indexOf = (rolledUp: RolledUp, name: string) => unitOf(rolledUp, name).index;
const codes = ({ problems }: RolledUp) => problems.map(({ code }) => code);

/** No rates lost but rework: 100 − 20 · rework / due. */
const withRework = (due: number, rework: number): HotlineFigures => [due, due, due, rework, due, 0];
const oneUnit = (...figures: readonly HotlineFigures[]) =>
  figures.map((own, at) => hotlineMonth(10 + at, [{ unit: A, figures: own }]));

/** Rules with other values for the hotline. */
function hotlineRules(own: Partial<ChannelRules>): RuleSet {
  const channels = YUEYANG_2023.channels.map((rules) =>
    rules.channel === 'hotline' ? { ...rules, ...own } : rules,
  );
  return { ...YUEYANG_2023, channels };
}

describe('a span with a row in every month', () => {
  // October 30 + 27 + 18 + 18 = 93.0; November 29.7 + 28.5 + 19.6 + 18 = 95.8.
  const months = oneUnit([100, 100, 90, 10, 50, 5], [300, 297, 285, 6, 150, 15]);

  it('is graded by the sums of its counts when pooled', () => {
    const unit = unitOf(pooled(months), A);
    expect(unit.counts).toEqual({
      ...{ due: 400, handled: 397, onTime: 375, rework: 16, followedUp: 200, dissatisfied: 20 },
    });
    expect(unit.rates.onTime).toMatchObject({ numerator: 375, denominator: 400, value: 0.9375 });
    // 29.775 + 28.125 + 19.2 + 18
    expect([unit.due, unit.index, unit.grade, unit.rank]).toEqual([400, 95.1, 'A', 1]);
  });

  it('is graded by the mean of its indexes otherwise, with the same volume and no rates', () => {
    const unit = unitOf(mean(months), A);
    expect([unit.due, unit.index, unit.grade, unit.rank]).toEqual([400, 94.4, 'A', 1]);
    expect([unit.rates, unit.mostCostly]).toEqual([{}, null]);
  });

  it('has the name, the group and the cell of the last month', () => {
    const unit = unitOf(pooled(months), A);
    expect(unit.place).toMatchObject({ sheetId: 's11', row: 2, column: 0 });
  });
});

describe('an exact tie', () => {
  it.each([
    ['99.85', [withRework(200, 1), withRework(200, 2)], 99.9],
    ['99.65', [withRework(200, 3), withRework(200, 4)], 99.7],
    ['just below 99.85', [withRework(2000, 10), withRework(2000, 21)], 99.8],
  ] as const)('of the pooled index (%s) goes up', (_, figures, index) => {
    expect(indexOf(pooled(oneUnit(...figures)), A)).toBe(index);
  });

  it.each([
    ['99.9 and 99.8: 99.85', [1, 2], 99.9],
    ['99.7 and 99.6: 99.65', [3, 4], 99.7],
    ['99.9, 99.8 and 99.8: 99.8333…', [1, 2, 2], 99.8],
    ['99.9, 99.9 and 99.8: 99.8666…', [1, 1, 2], 99.9],
  ] as const)('of the mean of %s', (_, reworks, index) => {
    const months = oneUnit(...reworks.map((rework) => withRework(200, rework)));
    expect(indexOf(mean(months), A)).toBe(index);
  });

  it('of the mean is between the indexes as printed, not as they were before rounding', () => {
    // Exactly 99.85 and 99.8, printed 99.9 and 99.8: their mean is 99.85, not 99.825.
    expect(indexOf(mean(oneUnit(withRework(400, 3), withRework(200, 2))), A)).toBe(99.9);
  });

  it('of the mean is cut off where the rules cut indexes off', () => {
    const months = oneUnit(withRework(200, 1), withRework(200, 2));
    const rules = hotlineRules({ rounding: 'truncate' });
    expect(indexOf(mean(months, nameKey, rules), A)).toBe(99.8);
  });
});

describe('a unit that one month does not have', () => {
  const months = [
    hotlineMonth(10, [
      { unit: A, figures: withRework(100, 10) },
      { unit: B, figures: withRework(100, 50) },
    ]),
    hotlineMonth(11, [{ unit: A, figures: withRework(300, 0) }]),
  ];

  it('has the counts of the other ones when pooled', () => {
    expect([indexOf(pooled(months), A), indexOf(pooled(months), B)]).toEqual([99.5, 90]);
    expect(unitOf(pooled(months), B)).toMatchObject({ due: 100, place: { sheetId: 's10' } });
  });

  it('has the mean of the other ones', () => {
    expect([indexOf(mean(months), A), indexOf(mean(months), B)]).toEqual([99, 90]);
  });

  it('stands after those of the last month, and its figures say which month it lacks', () => {
    const [channel] = withMonthFigures(pooled(months), months, nameKey);
    expect(channel?.units.map(({ unit }) => unit)).toEqual([A, B]);
    expect(
      channel?.units.map((unit) => unit.months.map(({ state, index }) => [state, index])),
    ).toEqual([
      [
        ['graded', 98],
        ['graded', 100],
      ],
      [
        ['graded', 90],
        ['absent', null],
      ],
    ]);
  });
});

describe('a unit under two names', () => {
  const answers = [{ first: '市公安局交警支队', second: '市公安交警支队', same: true }];
  const months = [
    hotlineMonth(10, [{ unit: '市公安局交警支队', figures: withRework(100, 10) }]),
    hotlineMonth(11, [{ unit: '市公安交警支队', figures: withRework(300, 0) }]),
  ];
  const { unitKey } = answeredNames(answers);

  it('is one once a person said so, by its last name', () => {
    expect(unitsOf(pooled(months, unitKey)).map(({ unit }) => unit)).toEqual(['市公安交警支队']);
    expect(indexOf(pooled(months, unitKey), '市公安交警支队')).toBe(99.5);
    expect(indexOf(mean(months, unitKey), '市公安交警支队')).toBe(99);
    const [channel] = withMonthFigures(mean(months, unitKey), months, unitKey);
    expect(channel?.units[0]?.months.map(({ index }) => index)).toEqual([98, 100]);
  });

  it('is two until then', () => {
    expect(unitsOf(pooled(months))).toHaveLength(2);
  });
});

describe('a unit whose group changed', () => {
  const figures = withRework(100, 0);
  const months = [
    hotlineMonth(10, [{ unit: A, figures, group: '行政事业单位' }]),
    hotlineMonth(11, [{ unit: A, figures, group: '县（市） 区' }]),
    hotlineMonth(12, [{ unit: A, figures, group: '' }]),
  ];

  it('is ranked in the last group named, which is told with the cell of the other one', () => {
    expect(unitOf(pooled(months), A).group).toBe('县（市） 区');
    expect(groupChanges(months, 'hotline', nameKey)).toEqual([
      expect.objectContaining({
        code: 'rollUpGroupDiffers',
        unit: A,
        where: expect.objectContaining({ sheetId: 's10' }) as object,
        details: { month: '2023-10', before: '行政事业单位', group: '县（市） 区' },
      }),
    ]);
  });

  it('is not told of blanks in the group’s name', () => {
    const blanks = [
      hotlineMonth(10, [{ unit: A, figures, group: '县（市） 区' }]),
      hotlineMonth(11, [{ unit: A, figures, group: '县(市)区' }]),
    ];
    expect(groupChanges(blanks, 'hotline', nameKey)).toEqual([]);
  });
});

describe('a rate that months give without its counts', () => {
  const given = (rate: number, dissatisfied: number, followedUp: number | null = null) => ({
    unit: A,
    figures: [100, 100, 100, 0, followedUp, dissatisfied] as const,
    given: rate,
  });

  it('cannot be pooled: the unit is left ungraded, and the first such cell is named', () => {
    const months = [
      hotlineMonth(10, [given(0.1, 5, 50)]),
      hotlineMonth(11, [given(0.2, 10)]),
      hotlineMonth(12, [given(0.3, 15)]),
    ];
    const rolledUp = pooled(months);
    expect(unitOf(rolledUp, A)).toMatchObject({ index: null, ungradedReason: 'blocked' });
    expect(rolledUp.problems).toEqual([
      expect.objectContaining({
        ...{ code: 'givenRateNotPooled', severity: 'blocking', unit: A },
        where: expect.objectContaining({ sheetId: 's11' }) as object,
        details: { rate: '群众不满意率', month: '2023-11' },
      }),
    ]);
    // 98, 96 and 94
    expect(indexOf(mean(months), A)).toBe(96);
  });

  it('is 0 where nobody was dissatisfied in any month', () => {
    const months = [hotlineMonth(10, [given(0, 0)]), hotlineMonth(11, [given(0, 0)])];
    expect(indexOf(pooled(months), A)).toBe(100);
    expect(codes(pooled(months))).toEqual([]);
  });

  it('is not 0 because one month has none', () => {
    const months = [hotlineMonth(10, [given(0, 0)]), hotlineMonth(11, [given(0.2, 10)])];
    expect(codes(pooled(months))).toEqual(['givenRateNotPooled']);
  });

  it('stands where it is the only month with orders', () => {
    const months = [
      hotlineMonth(10, [{ unit: A, figures: [0, 0, 0, 0, 0, 0] }]),
      hotlineMonth(11, [given(0.2, 10)]),
    ];
    expect(indexOf(pooled(months), A)).toBe(96);
  });

  it('does not stand alone beside answers that came in a month without orders', () => {
    const months = [
      hotlineMonth(10, [{ unit: A, figures: [0, 0, 0, 0, 4, 2] }]),
      hotlineMonth(11, [given(0.2, 10)]),
    ];
    expect(codes(pooled(months))).toEqual(['givenRateNotPooled']);
  });
});

describe('a month that blocks a unit', () => {
  const months = [
    hotlineMonth(10, [
      { unit: A, figures: withRework(100, 0) },
      { unit: B, figures: withRework(100, 10) },
    ]),
    hotlineMonth(11, [
      { unit: A, figures: [100, 101, 100, 0, 100, 0] },
      { unit: B, figures: withRework(300, 0), blocked: true },
    ]),
  ];

  it.each([
    ['pooled', pooled],
    ['mean', mean],
  ] as const)('blocks it over the span (%s), without a second problem', (_, roll) => {
    const rolledUp = roll(months);
    expect(unitsOf(rolledUp).map(({ index, ungradedReason }) => [index, ungradedReason])).toEqual([
      [null, 'blocked'],
      [null, 'blocked'],
    ]);
    expect(codes(rolledUp)).toEqual([]);
  });
});

describe('a month without orders', () => {
  const months = [
    hotlineMonth(10, [{ unit: A, figures: withRework(100, 10) }]),
    hotlineMonth(11, [{ unit: A, figures: [0, 0, 0, 0, 10, 2] }]),
    hotlineMonth(12, [{ unit: A, figures: withRework(100, 20) }]),
  ];

  it('adds only the answers that came late when pooled', () => {
    // 30 + 30 + 20 · 170/200 + 20 · 208/210 = 96.8095…
    expect(unitOf(pooled(months), A)).toMatchObject({ due: 200, index: 96.8 });
  });

  it('is left out of the mean', () => {
    expect(unitOf(mean(months), A)).toMatchObject({ due: 200, index: 97 });
    const [channel] = withMonthFigures(mean(months), months, nameKey);
    expect(channel?.units[0]?.months.map(({ state }) => state)).toEqual([
      'graded',
      'noOrders',
      'graded',
    ]);
  });

  it('in every month leaves the unit without orders', () => {
    const none = oneUnit([0, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]);
    for (const rolledUp of [pooled(none), mean(none)]) {
      expect(unitOf(rolledUp, A)).toMatchObject({ due: 0, ungradedReason: 'noOrders' });
      expect(rolledUp.channels[0]?.zeroVolume).toEqual([A]);
    }
  });

  it('leaves the unit out where the rules leave out units without orders', () => {
    const rules = hotlineRules({ zeroVolume: 'leaveOut' });
    const none = [
      hotlineMonth(10, [{ unit: A, figures: [0, 0, 0, 0, 0, 0] }], rules),
      hotlineMonth(11, [{ unit: A, figures: withRework(100, 10) }], rules),
    ];
    expect(indexOf(mean(none, nameKey, rules), A)).toBe(98);
    const [channel] = withMonthFigures(mean(none, nameKey, rules), none, nameKey);
    expect(channel?.units[0]?.months.map(({ state }) => state)).toEqual(['noOrders', 'graded']);
  });
});

describe('a month in which the unit is exempt', () => {
  const months = [
    hotlineMonth(10, [{ unit: A, figures: withRework(100, 50), exemption: '机构改革' }]),
    hotlineMonth(11, [{ unit: A, figures: withRework(100, 10) }]),
  ];

  it('adds nothing, by either method', () => {
    expect(unitOf(pooled(months), A)).toMatchObject({ due: 100, index: 98 });
    expect(unitOf(mean(months), A)).toMatchObject({ due: 100, index: 98 });
  });
});

describe('grading and ranking a span', () => {
  it('is by the volume of all months and the grades of the rules', () => {
    const group = '行政事业单位';
    const months = [10, 11].map((month) =>
      hotlineMonth(month, [
        { unit: '甲', figures: withRework(49, 0), group },
        { unit: '乙', figures: withRework(50, 25), group },
        { unit: '丙', figures: [60, 0, 0, 0, 60, 0], group },
      ]),
    );
    for (const rolledUp of [pooled(months), mean(months)]) {
      expect(unitsOf(rolledUp).map(({ due, grade, rank }) => [due, grade, rank])).toEqual([
        [98, 'A', null],
        [100, 'A', 1],
        [120, 'E', 2],
      ]);
      expect(rolledUp.channels[0]?.gradeCounts).toEqual({ A: 2, B: 0, C: 0, D: 0, E: 1 });
    }
  });

  it('knows no red lines by the mean, and says so', () => {
    const redLines = [
      { rate: 'rework', side: 'above', limit: 0.05, inclusive: false, grade: 'C' } as const,
    ];
    const rules = hotlineRules({ redLines });
    const months = [
      hotlineMonth(10, [{ unit: A, figures: withRework(100, 10) }], rules),
      hotlineMonth(11, [{ unit: A, figures: withRework(100, 10) }], rules),
    ];
    expect(unitOf(pooledMonths(months, rules, nameKey), A).grade).toBe('C');
    const rolledUp = mean(months, nameKey, rules);
    expect([unitOf(rolledUp, A).grade, codes(rolledUp)]).toEqual(['A', ['meanWithoutRedLines']]);
  });
});
