import fc from 'fast-check';
import { cutLimits, weightLimits, withCut, withWeight } from '../../src/domain/ruleChanges';
import { isSame } from '../../src/domain/sameRules';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ScoringItem } from '../../src/domain/scoringRules';
import { readRulesCells, rulesCells } from '../../src/rules/rulesCells';
import { INVENTED } from '../support/inventedRuleSet';

function channelOf(rules: RuleSet, channel = 'hotline'): ChannelRules {
  const own = rules.channels.find((candidate) => candidate.channel === channel);
  if (!own) throw new Error(`no channel ${channel}`);
  return own;
}

function cutsOf(rules: RuleSet, channel = 'hotline'): (number | null)[] {
  return channelOf(rules, channel).grades.map(({ from }) => from);
}

function weightsOf(rules: RuleSet, channel = 'hotline'): number[] {
  return channelOf(rules, channel).items.map(({ weight }) => weight);
}

function withItems(items: readonly ScoringItem[], fullMark: number): RuleSet {
  return {
    ...YUEYANG_2023,
    channels: YUEYANG_2023.channels.map((own) =>
      own.channel === 'hotline' ? { ...own, items, fullMark } : own,
    ),
  };
}

describe('moving a cut', () => {
  it('changes that figure and takes its mark as inferred away, and nothing else', () => {
    const moved = withCut(YUEYANG_2023, 'hotline', null, 'B', 86.5);
    const { grades, ...others } = channelOf(moved);
    expect(cutsOf(moved)).toEqual([90, 86.5, 80, 75, null]);
    expect(grades[1]).toEqual({
      ...channelOf(YUEYANG_2023).grades[1],
      from: 86.5,
      inferred: false,
    });
    expect({ ...others, grades: channelOf(YUEYANG_2023).grades }).toEqual(channelOf(YUEYANG_2023));
    expect(moved.channels[1]).toBe(YUEYANG_2023.channels[1]);
  });

  it.each([
    ['A', 200, 100],
    ['A', 20, 85.1],
    ['B', 99, 89.9],
    ['D', -5, 0],
    ['C', 79.96, 80],
    ['C', 79.94, 79.9],
  ])(
    'keeps %s asked for from %d between its neighbours, at one decimal: %d',
    (grade, asked, is) => {
      const { grades } = channelOf(withCut(YUEYANG_2023, 'hotline', null, grade, asked));
      expect(grades.find(({ label }) => label === grade)?.from).toBe(is);
    },
  );

  it('takes two decimals where the index has them', () => {
    expect(cutsOf(withCut(YUEYANG_2023, 'mailbox', null, 'A', 20), 'mailbox')[0]).toBe(80.01);
  });

  it('leaves what a group has of its own to that group, and the other way round', () => {
    const own = withCut(INVENTED, 'hotline', '县（市）区', '一档', 96);
    expect(channelOf(own).groupGrades[0]?.grades.map(({ from }) => from)).toEqual([96, 60.5, null]);
    expect(cutsOf(own)).toEqual(cutsOf(INVENTED));
    const all = withCut(INVENTED, 'hotline', null, '优', 91);
    expect(cutsOf(all)).toEqual([91, null]);
    expect(channelOf(all).groupGrades).toEqual(channelOf(INVENTED).groupGrades);
  });

  it.each([
    ['a grade without a cut', withCut(YUEYANG_2023, 'hotline', null, 'E', 10)],
    ['a grade that is not there', withCut(YUEYANG_2023, 'hotline', null, 'F', 10)],
    ['a channel that is not there', withCut(YUEYANG_2023, 'letters', null, 'A', 91)],
    ['a group without a table', withCut(YUEYANG_2023, 'hotline', '县（市）区', 'A', 91)],
    ['no number', withCut(YUEYANG_2023, 'hotline', null, 'A', NaN)],
  ])('changes nothing for %s', (_, rules) => {
    expect(rules).toBe(YUEYANG_2023);
  });

  it('has no room between neighbours that are one step apart', () => {
    const tight = withCut(
      withCut(YUEYANG_2023, 'hotline', null, 'B', 89.9),
      'hotline',
      null,
      'C',
      89.8,
    );
    expect(cutLimits(tight, { channel: 'hotline', group: null, grade: 'B' })).toEqual({
      least: 89.9,
      most: 89.9,
    });
    expect(cutsOf(withCut(tight, 'hotline', null, 'B', 50))).toEqual(cutsOf(tight));
  });

  it('never makes rules that a rules sheet would be blamed for', () => {
    const moves = fc.array(
      fc.record({
        channel: fc.constantFrom('hotline', 'mailbox'),
        grade: fc.constantFrom('A', 'B', 'C', 'D', 'E'),
        from: fc.double({ min: -20, max: 120, noNaN: true }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(moves, (all) => {
        const moved = all.reduce(
          (rules, { channel, grade, from }) => withCut(rules, channel, null, grade, from),
          YUEYANG_2023,
        );
        expect(readRulesCells(rulesCells(moved))).toEqual({ kind: 'rules', rules: moved });
      }),
      { numRuns: 60 },
    );
  });
});

describe('moving a weight', () => {
  it('takes from the others in proportion, what rounding leaves to those that lost most', () => {
    // 50 leaves 50 for weights of 30, 20, 20: 21.43, 14.29, 14.29.
    const moved = withWeight(YUEYANG_2023, 'hotline', 'onTime', 50);
    expect(weightsOf(moved)).toEqual([21.4, 50, 14.3, 14.3]);
    expect(moved.channels[1]).toBe(YUEYANG_2023.channels[1]);
  });

  it('gives to the others when it falls, and leaves nothing but itself at the full mark', () => {
    expect(weightsOf(withWeight(YUEYANG_2023, 'mailbox', 'onTime', 9), 'mailbox')).toEqual([
      65, 9, 26,
    ]);
    const all = withWeight(YUEYANG_2023, 'hotline', 'rework', 130);
    expect(weightsOf(all)).toEqual([0, 0, 100, 0]);
    // Nothing tells how weights of 0 share what comes back: evenly.
    expect(weightsOf(withWeight(all, 'hotline', 'rework', 40))).toEqual([20, 20, 40, 20]);
  });

  it('moves only among items scored by weight alone', () => {
    const [first] = channelOf(INVENTED).items;
    expect(first).toMatchObject({ method: 'weighted', rate: 'completion' });
    expect(withWeight(INVENTED, 'hotline', 'completion', 5)).toBe(INVENTED);
    expect(withWeight(INVENTED, 'hotline', 'onTime', 5)).toBe(INVENTED);
    expect(weightLimits(INVENTED, 'hotline', 'completion')).toBeNull();
    const bound = withItems(
      [
        { method: 'weighted', rate: 'completion', weight: 30, better: 'higher' },
        { method: 'weighted', rate: 'onTime', weight: 20, better: 'higher' },
        {
          ...{ method: 'slope', rate: 'rework', weight: 50, better: 'lower' },
          ...{ target: 0.1, perPoint: 1, floor: 0 },
        },
      ],
      100,
    );
    expect(weightLimits(bound, 'hotline', 'onTime')).toEqual({ least: 0, most: 50 });
    expect(weightsOf(withWeight(bound, 'hotline', 'onTime', 90))).toEqual([0, 50, 50]);
  });

  const weight = fc.oneof(
    fc.integer({ min: 0, max: 600 }).map((tenths) => tenths / 10),
    fc.integer({ min: 0, max: 6000 }).map((hundredths) => hundredths / 100),
  );
  const weights = fc.array(weight, { minLength: 2, maxLength: 4 });
  const RATES = ['completion', 'onTime', 'rework', 'dissatisfaction'];
  const methods = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });

  it('keeps the sum at the full mark for any weights, and none below 0', () => {
    fc.assert(
      fc.property(
        ...([weights, methods, fc.nat(3), fc.double({ min: -50, max: 300, noNaN: true })] as const),
        (own, bound, at, asked) => {
          const items = own.map((value, position): ScoringItem => {
            const rate = RATES[position] ?? '';
            return bound[position]
              ? {
                  method: 'steps',
                  rate,
                  weight: value,
                  steps: [{ from: null, inclusive: true, points: value }],
                }
              : { method: 'weighted', rate, weight: value, better: 'higher' };
          });
          const fullMark = Number(own.reduce((sum, value) => sum + value, 0).toPrecision(12));
          const moved = withWeight(withItems(items, fullMark), 'hotline', RATES[at] ?? '', asked);
          const after = weightsOf(moved);
          expect(Number(after.reduce((sum, value) => sum + value, 0).toPrecision(12))).toBe(
            fullMark,
          );
          expect(after.filter((value) => value < 0)).toEqual([]);
          after.forEach((value, position) => {
            if (bound[position]) expect(value).toBe(own[position]);
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('takes the weight as asked, at one decimal, as far as it goes', () => {
    fc.assert(
      fc.property(fc.double({ min: -20, max: 140, noNaN: true }), (asked) => {
        const after = weightsOf(withWeight(YUEYANG_2023, 'hotline', 'rework', asked))[2];
        expect(after).toBeCloseTo(Math.min(100, Math.max(0, asked)), 0);
        expect(Number(after?.toFixed(1))).toBe(after);
        if (after !== undefined)
          expect(Math.abs(after - Math.min(100, Math.max(0, asked)))).toBeLessThan(0.0501);
      }),
    );
  });
});

describe('two rule sets', () => {
  it('are the same whichever of their figures are marked as inferred', () => {
    const there = withCut(YUEYANG_2023, 'hotline', null, 'A', 91);
    const back = withCut(there, 'hotline', null, 'A', 90);
    expect(back).not.toEqual(YUEYANG_2023);
    expect(isSame(back, YUEYANG_2023)).toBe(true);
    expect(isSame(there, YUEYANG_2023)).toBe(false);
  });

  it.each([YUEYANG_2023, INVENTED])(
    'are the same once read from their sheet: $label.zh',
    (rules) => {
      const reading = readRulesCells(rulesCells(rules));
      expect(reading.kind === 'rules' && isSame(reading.rules, rules)).toBe(true);
    },
  );

  it('are not the same where only the label of a grade differs', () => {
    const renamed = JSON.parse(
      JSON.stringify(YUEYANG_2023).replace('"label":"A"', '"label":"优"'),
    ) as RuleSet;
    expect(isSame(renamed, YUEYANG_2023)).toBe(false);
  });
});
