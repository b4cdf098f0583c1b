import fc from 'fast-check';
import { bulletin } from '../../src/bulletin/bulletin';
import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { assess } from '../../src/domain/assess';
import type { UnitCounts } from '../../src/domain/assessment';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { unitCounts } from '../support/unitCounts';

const PERIOD = { year: 2024, month: 3 };

/** Counts that can be: handled ≤ due, on time ≤ handled; some units blocked, some without orders. */
const unit = fc
  .record({
    due: fc.integer({ min: 0, max: 60 }),
    handled: fc.double({ min: 0, max: 1, noNaN: true }),
    onTime: fc.double({ min: 0, max: 1, noNaN: true }),
    rework: fc.double({ min: 0, max: 1, noNaN: true }),
    followedUp: fc.integer({ min: 0, max: 80 }),
    dissatisfied: fc.double({ min: 0, max: 1, noNaN: true }),
    blocked: fc.boolean(),
    exempt: fc.boolean(),
  })
  .map((drawn) => {
    const handled = Math.floor(drawn.due * drawn.handled);
    return {
      counts: {
        due: drawn.due,
        handled,
        onTime: Math.floor(handled * drawn.onTime),
        rework: Math.floor(drawn.due * drawn.rework),
        followedUp: drawn.followedUp,
        dissatisfied: Math.floor(drawn.followedUp * drawn.dissatisfied),
      },
      blocked: drawn.blocked,
      ...(drawn.exempt && !drawn.blocked ? { exemption: '机构改革' } : {}),
    };
  });

function linesOf(units: readonly UnitCounts[]): string[] {
  const { channels } = assess([{ channel: 'hotline', units }], YUEYANG_2023, PERIOD);
  const made = bulletin({
    ...{ period: PERIOD, channels, rules: YUEYANG_2023 },
    ...{ ledger: null, figures: null },
  });
  return bulletinLines(made);
}

describe('any month', () => {
  it('has parts that add up to its units, totals that add up its counts, a line for each D and E', () => {
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 30 }), (drawn) => {
        const units = drawn.map((each, at) => unitCounts({ ...each, unit: `第${at}局` }));
        const lines = linesOf(units);
        const counted = lines.find((line) => /^热线承办单位\d+个，其中/u.test(line)) ?? '';
        const [whole, ...parts] = [...counted.matchAll(/(\d+)个/gu)].map(([, count]) =>
          Number(count),
        );
        expect(whole).toBe(units.length);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);

        const stated = units.filter(({ blocked }) => !blocked);
        const totals = lines.find((line) => line.startsWith('热线应办理'));
        const due = stated.reduce((sum, { counts }) => sum + (counts.due ?? 0), 0);
        if (stated.length > 0) expect(totals).toContain(`热线应办理${due}件；`);
        else expect(totals).toBeUndefined();

        const worst = Number(/D类以及以下(\d+)个/u.exec(counted)?.[1] ?? 0);
        expect(lines.filter((line) => /^第\d+局：.*等级为[DE]类。$/u.test(line))).toHaveLength(
          worst,
        );
      }),
      { numRuns: 200, seed: 12345 },
    );
  });
});
