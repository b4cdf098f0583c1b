import fc from 'fast-check';
import type { UnitCounts } from '../../src/domain/assessment';
import type { ChannelRules, RateRule } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ScoringItem } from '../../src/domain/scoringRules';
import { INVENTED } from './inventedRuleSet';

const [hotline] = YUEYANG_2023.channels;
const conduct = INVENTED.channels[0]?.rates.find(({ name }) => name === 'conduct');
if (!hotline || !conduct) throw new Error('the rules of the hotline expected');

const FRACTIONS = ['completion', 'onTime', 'rework', 'dissatisfaction'];
const better = fc.constantFrom('higher' as const, 'lower' as const);
const fraction = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const tenths = (max: number) => fc.integer({ min: 0, max }).map((value) => value / 10);

function scored(rate: string, weight: number): fc.Arbitrary<ScoringItem> {
  if (rate === 'conduct') return fc.constant({ method: 'entered', rate, weight });
  return fc.oneof(
    better.map((side): ScoringItem => ({ method: 'weighted', rate, weight, better: side })),
    fc
      .record({ side: better, target: fraction, perPoint: tenths(50), floor: tenths(100) })
      .map(({ side, target, perPoint, floor }): ScoringItem => ({
        ...{ method: 'slope', rate, weight, better: side, target },
        ...{ perPoint: perPoint + 0.1, floor: -floor },
      })),
    fc
      .record({
        edges: fc.uniqueArray(fraction, { minLength: 1, maxLength: 4 }),
        inclusive: fc.boolean(),
      })
      .map(({ edges, inclusive }): ScoringItem => {
        const falling = [...edges].sort((a, b) => b - a);
        const steps = [...falling, null].map((from, at) => ({
          ...{ from, inclusive },
          points: (weight * (falling.length - at)) / falling.length,
        }));
        return { method: 'steps', rate, weight, steps };
      }),
  );
}

/** The on-time rate leaves suspended orders out, and gives all points when nothing else is left. */
function withSuspended(rate: RateRule): RateRule {
  if (rate.name !== 'onTime') return rate;
  return {
    ...rate,
    denominator: [...rate.denominator, { count: 'suspended', sign: -1 }],
    emptyDenominator: 'fullMarks',
  };
}

/** Rules of a channel with any kind of items; their weights make up the full mark of 100. */
export const randomRules: fc.Arbitrary<ChannelRules> = fc
  .record({
    rates: fc.subarray([...FRACTIONS, 'conduct'], { minLength: 1 }),
    shares: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 5, maxLength: 5 }),
    suspended: fc.boolean(),
    rules: fc.record({
      decimals: fc.integer({ min: 0, max: 3 }),
      rounding: fc.constantFrom('halfUp' as const, 'truncate' as const),
      ratesRounded: fc.boolean(),
      gradeBasis: fc.constantFrom('rounded' as const, 'truncated' as const, 'exact' as const),
      zeroVolume: fc.constantFrom('listUngraded' as const, 'fullMarks' as const),
    }),
  })
  .chain(({ rates, shares, suspended, rules }) => {
    const whole = rates.reduce((sum, _, at) => sum + (shares[at] ?? 0), 0);
    const tenthsOf = rates.map((_, at) => Math.floor((1000 * (shares[at] ?? 0)) / whole));
    const rest = 1000 - tenthsOf.reduce((sum, each) => sum + each, 0);
    const items = rates.map((rate, at) =>
      scored(rate, ((tenthsOf[at] ?? 0) + (at === 0 ? rest : 0)) / 10),
    );
    const counts = [
      ...hotline.counts,
      { name: 'suspended', label: { zh: '缓办数', en: 'Suspended' }, headers: [] },
    ];
    const own = [...(suspended ? hotline.rates.map(withSuspended) : hotline.rates), conduct];
    return fc
      .tuple(...items)
      .map((each): ChannelRules => ({ ...hotline, ...rules, counts, rates: own, items: each }));
  });

/** A unit whose figures those rules can take: rates given instead of counts, nobody asked, no orders. */
export function randomUnit({ items }: ChannelRules): fc.Arbitrary<Partial<UnitCounts>> {
  const most = items.find(({ rate }) => rate === 'conduct')?.weight ?? 0;
  return fc
    .record({
      due: fc.oneof(
        { weight: 9, arbitrary: fc.integer({ min: 1, max: 5000 }) },
        { weight: 1, arbitrary: fc.constant(0) },
      ),
      parts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      followedUp: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
      given: fc.option(fc.integer({ min: 0, max: 10_000 })),
      conduct: fc.integer({ min: 0, max: Math.floor(most * 10) }),
    })
    .map(({ due, parts, followedUp, given, conduct: points }) => {
      const part = (at: number, of: number) => Math.round((parts[at] ?? 0) * of);
      const handled = part(0, due);
      const onTime = part(1, handled);
      const asked = given === null ? { followedUp } : {};
      return {
        counts: {
          ...{ due, handled, onTime, rework: part(2, due), suspended: part(4, due - onTime) },
          ...{ ...asked, dissatisfied: part(3, followedUp) },
        },
        givenRates: {
          conduct: points / 10,
          ...(given === null ? {} : { dissatisfaction: given / 10_000 }),
        },
      };
    });
}
