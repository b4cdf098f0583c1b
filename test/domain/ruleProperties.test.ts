import fc from 'fast-check';
import { assess } from '../../src/domain/assess';
import type { GradeRule } from '../../src/domain/gradeRules';
import { gradeOf } from '../../src/domain/grading';
import { decimal } from '../../src/domain/rational';
import type { ChannelRules } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ScoringItem } from '../../src/domain/scoringRules';
import { unitCounts } from '../support/unitCounts';

const hotline = YUEYANG_2023.channels[0];
if (!hotline) throw new Error('no hotline rules');

const weight = fc.integer({ min: 1, max: 400 }).map((tenths) => tenths / 10);
const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

/** An item scored by the completion rate that gives no fewer points for a higher rate. */
const item: fc.Arbitrary<ScoringItem> = fc.oneof(
  weight.map((own): ScoringItem => ({
    ...{ method: 'weighted', rate: 'completion', weight: own, better: 'higher' },
  })),
  // A floor over the weight would pay for missing the target: no rules sheet may have one.
  fc
    .record({ own: weight, target: fraction, perPoint: weight, floor: fc.integer({ max: 0 }) })
    .map(({ own, target, perPoint, floor }): ScoringItem => ({
      ...{ method: 'slope', rate: 'completion', weight: own, better: 'higher' },
      ...{ target, perPoint, floor },
    })),
  fc
    .record({
      own: weight,
      edges: fc.uniqueArray(fraction, { minLength: 1, maxLength: 5 }),
      inclusive: fc.boolean(),
    })
    .map(({ own, edges, inclusive }): ScoringItem => {
      const falling = [...edges].sort((a, b) => b - a);
      const steps = [...falling, null].map((from, at) => ({
        ...{ from, inclusive },
        points: (own * (falling.length - at)) / falling.length,
      }));
      return { method: 'steps', rate: 'completion', weight: own, steps };
    }),
);

const rules = fc
  .record({
    items: fc.array(item, { minLength: 1, maxLength: 4 }),
    decimals: fc.integer({ min: 0, max: 3 }),
    rounding: fc.constantFrom('halfUp' as const, 'truncate' as const),
    ratesRounded: fc.boolean(),
  })
  .map((own): ChannelRules => ({ ...hotline, ...own }));

function indexOf(channel: ChannelRules, due: number, handled: number): number {
  const counts = { due, handled, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0 };
  const set = { ...YUEYANG_2023, channels: [channel] };
  const units = [unitCounts({ counts })];
  const index = assess([{ channel: 'hotline', units }], set, null).channels[0]?.units[0]?.index;
  if (typeof index !== 'number') throw new Error('no index');
  return index;
}

const cuts = fc
  .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 0, maxLength: 6 })
  .chain((edges) =>
    fc.record({
      edges: fc.constant([...edges].sort((a, b) => b - a).map((tenths) => tenths / 10)),
      inclusive: fc.array(fc.boolean(), { minLength: edges.length, maxLength: edges.length }),
    }),
  )
  .map(({ edges, inclusive }): GradeRule[] =>
    [...edges, null].map((from, at) => ({
      ...{ label: `G${at}`, from, inclusive: inclusive[at] ?? true },
      ...{ penalty: 0, flagged: false, inferred: false },
    })),
  );

describe('whatever the rules', () => {
  it('never lower the index when a rate rises whose items give more for more', () => {
    fc.assert(
      fc.property(
        rules,
        fc.integer({ min: 1, max: 500 }),
        fc.nat(),
        fc.nat(),
        (channel, due, one, other) => {
          const [less, more] = [one % (due + 1), other % (due + 1)].sort((a, b) => a - b);
          const low = indexOf(channel, due, less ?? 0);
          expect(indexOf(channel, due, more ?? 0)).toBeGreaterThanOrEqual(low);
        },
      ),
    );
  });

  it('give every index exactly one grade: the best whose cut it reaches, and none better', () => {
    fc.assert(
      fc.property(cuts, fc.integer({ min: 0, max: 10_000 }), (grades, hundredths) => {
        const value = hundredths / 100;
        const own = { ...hotline, grades };
        const { label } = gradeOf({ value, exact: decimal(value) }, '', new Map(), own);
        const reached = grades.filter(
          ({ from, inclusive }) => from === null || (inclusive ? value >= from : value > from),
        );
        expect(label).toBe(reached[0]?.label);
        expect(grades.filter((grade) => grade.label === label)).toHaveLength(1);
      }),
    );
  });
});
