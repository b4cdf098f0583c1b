import fc from 'fast-check';
import type { ChannelAssessment } from '../../src/domain/assessment';
import { meanOfMonths } from '../../src/domain/meanOfMonths';
import { withMonthFigures } from '../../src/domain/monthFigures';
import { nameKey } from '../../src/domain/nameKey';
import { pooledMonths } from '../../src/domain/pooledMonths';
import type { GradedMonth } from '../../src/domain/rollUp';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { RuleSet } from '../../src/domain/ruleSet';
import { hotlineMonth, type HotlineRow } from '../support/gradedMonths';

const count = fc.integer({ min: 0, max: 400 });

/** A unit's row as tables may have it: impossible counts, empty cells and given rates among them. */
const figures = fc
  .tuple(count, count, count, count, fc.option(count, { freq: 3 }), count)
  .chain(([due, a, b, c, followedUp, d]) => {
    const plain = fc.constant([
      ...[due, Math.min(a, due), Math.min(b, a, due), Math.min(c, due), followedUp],
      followedUp === null ? d % 3 : Math.min(d, followedUp),
    ] as const);
    return fc.oneof(
      { weight: 8, arbitrary: plain },
      { weight: 1, arbitrary: fc.constant([due, a, b, c, followedUp, d] as const) },
      { weight: 1, arbitrary: fc.constant([0, 0, 0, 0, followedUp, 0] as const) },
    );
  });

const UNITS = ['云溪区', '岳阳县', '华容县', '市住建局', '市水利局', '市民政局'];

const row = (unit: string): fc.Arbitrary<HotlineRow> =>
  fc.record(
    {
      unit: fc.constant(unit),
      figures,
      group: fc.constantFrom('县（市）区', '行政事业单位', ''),
      given: fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100),
      blocked: fc.boolean(),
      exemption: fc.constant('机构改革'),
    },
    { requiredKeys: ['unit', 'figures', 'group'] },
  );

const rows = fc
  .shuffledSubarray(UNITS, { minLength: 1 })
  .chain((units) => fc.tuple(...units.map(row)));

const rules: fc.Arbitrary<RuleSet> = fc
  .record({
    zeroVolume: fc.constantFrom('leaveOut', 'listUngraded', 'fullMarks'),
    rounding: fc.constantFrom('halfUp', 'truncate'),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .map((own) => ({
    ...YUEYANG_2023,
    channels: YUEYANG_2023.channels.map((channel) => ({ ...channel, ...own })),
  }));

/** What a shuffle of months must not change; only the months' figures are told in order anyway. */
function rolledUp(months: readonly GradedMonth[], set: RuleSet) {
  return [pooledMonths, meanOfMonths].map((roll) => {
    const result = roll(months, set, nameKey);
    return { ...result, channels: withMonthFigures(result, months, nameKey) };
  });
}

/** A blocked unit has no rates over a span; a month shows those it has. */
function withoutBlockedRates(channels: readonly ChannelAssessment[]) {
  return channels.map((channel) => ({
    ...channel,
    units: channel.units.map((unit) =>
      unit.ungradedReason === 'blocked' ? { ...unit, rates: {} } : unit,
    ),
  }));
}

describe('rolling up', () => {
  it('one month by pooled counts is grading that month', () => {
    fc.assert(
      fc.property(rows, rules, (listed, set) => {
        const month = hotlineMonth(11, listed, set);
        const { channels, problems } = pooledMonths([month], set, nameKey);
        expect(withoutBlockedRates(channels)).toEqual(
          withoutBlockedRates(month.assessment.channels),
        );
        // What a month is blocked by is told with the month.
        expect(problems).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('one month by the mean keeps every index, grade and rank', () => {
    fc.assert(
      fc.property(rows, rules, (listed, set) => {
        const month = hotlineMonth(11, listed, set);
        const { channels } = meanOfMonths([month], set, nameKey);
        const said = (of: typeof channels) =>
          of.map(({ units, gradeCounts, zeroVolume }) => ({
            ...{ gradeCounts, zeroVolume },
            units: units.map(({ unit, index, grade, rank, ungradedReason, due }) => ({
              ...{ unit, index, grade, rank, ungradedReason, due },
            })),
          }));
        expect(said(channels)).toEqual(said(month.assessment.channels));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order in which the months come', () => {
    fc.assert(
      fc.property(fc.tuple(rows, rows, rows), fc.nat(5), rules, (listed, turn, set) => {
        const months = listed.map((own, at) => hotlineMonth(10 + at, own, set));
        const [a, b, c] = months;
        if (!a || !b || !c) throw new Error('no months');
        const orders = [
          [a, c, b],
          [b, a, c],
          [b, c, a],
          [c, a, b],
          [c, b, a],
          [a, b, c],
        ];
        expect(rolledUp(orders[turn] ?? [], set)).toEqual(rolledUp(months, set));
      }),
      { numRuns: 100 },
    );
  });

  it('lists every unit of every month once', () => {
    fc.assert(
      fc.property(rows, rows, (first, second) => {
        const months = [hotlineMonth(10, first), hotlineMonth(11, second)];
        const names = new Set([...first, ...second].map(({ unit }) => unit));
        for (const { channels } of rolledUp(months, YUEYANG_2023)) {
          const units = channels.flatMap((channel) => channel.units.map(({ unit }) => unit));
          expect(units).toHaveLength(names.size);
          expect(new Set(units)).toEqual(names);
        }
      }),
      { numRuns: 200 },
    );
  });
});
