import fc from 'fast-check';
import { assess } from '../../src/domain/assess';
import { blockDuplicates } from '../../src/domain/duplicateUnits';
import { flaggedUnits } from '../../src/domain/flaggedUnits';
import { gradeOf } from '../../src/domain/grading';
import { decimal } from '../../src/domain/rational';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { unitCounts } from '../support/unitCounts';

const indexOf = (value: number) => ({ value, exact: decimal(value) });

const rows = fc.array(
  fc
    .record({
      due: fc.integer({ min: 0, max: 300 }),
      share: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
      followedUp: fc.integer({ min: 0, max: 300 }),
    })
    .map(({ due, share: [a = 0, b = 0, c = 0, d = 0], followedUp }) => {
      const handled = Math.floor(due * a);
      return {
        due,
        handled,
        onTime: Math.floor(handled * b),
        rework: Math.floor(due * c),
        followedUp,
        dissatisfied: Math.floor(followedUp * d),
      };
    }),
  { maxLength: 12 },
);

function hotlineOf(counts: readonly Record<string, number>[]) {
  const units = counts.map((c, row) => unitCounts({ unit: `单位${row}`, counts: c }));
  return assess([{ channel: 'hotline', units }], YUEYANG_2023, null);
}

describe('an assessment', () => {
  it('gives the same figures to every unit however the rows are ordered', () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const units = counts.map((c, row) => unitCounts({ unit: `单位${row}`, counts: c }));
        const there = assess([{ channel: 'hotline', units }], YUEYANG_2023, null);
        const back = assess(
          [{ channel: 'hotline', units: [...units].reverse() }],
          YUEYANG_2023,
          null,
        );
        expect([...(back.channels[0]?.units ?? [])].reverse()).toEqual(there.channels[0]?.units);
      }),
    );
  });

  it('gives every graded unit one grade, and counts each of them once', () => {
    fc.assert(
      fc.property(rows, (counts) => {
        const channel = hotlineOf(counts).channels[0];
        const graded = channel?.units.filter((unit) => unit.index !== null) ?? [];
        const counted = Object.values(channel?.gradeCounts ?? {}).reduce((a, b) => a + b, 0);
        expect(counted).toBe(graded.length);
        expect(graded.every((unit) => unit.grade !== null)).toBe(true);
        expect(graded.length + (channel?.zeroVolume.length ?? 0)).toBe(counts.length);
      }),
    );
  });

  it('never lowers the index when one more order is handled on time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 400 }),
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        (due, share) => {
          const onTime = Math.floor((due - 1) * share);
          const base = { due, handled: due, rework: 0, followedUp: 0, dissatisfied: 0 };
          const units = hotlineOf([
            { ...base, onTime },
            { ...base, onTime: onTime + 1 },
          ]).channels[0]?.units;
          expect(units?.[1]?.index).toBeGreaterThanOrEqual(units?.[0]?.index ?? 0);
        },
      ),
    );
  });

  it('refuses a channel the rules do not know', () => {
    expect(() => assess([{ channel: 'chat', units: [] }], YUEYANG_2023, null)).toThrow('chat');
  });
});

describe('grades at their cuts', () => {
  it.each([
    [90, 'A'],
    [89.9, 'B'],
    [85, 'B'],
    [84.9, 'C'],
    [80, 'C'],
    [79.9, 'D'],
    [75, 'D'],
    [74.9, 'E'],
    [0, 'E'],
  ])('hotline %d is %s', (index, grade) => {
    const hotline = YUEYANG_2023.channels[0];
    expect(hotline && gradeOf(indexOf(index), '', new Map(), hotline).label).toBe(grade);
  });

  it('stops when a rule set leaves an index without a grade', () => {
    const hotline = YUEYANG_2023.channels[0];
    if (!hotline) throw new Error('no hotline rules');
    const open = { ...hotline, grades: hotline.grades.slice(0, 1) };
    expect(() => gradeOf(indexOf(50), '', new Map(), open)).toThrow('50');
  });
});

describe('duplicate units', () => {
  it('blocks both rows and names the other cell', () => {
    const at = (row: number) => ({ sheetId: 's1', sheetName: '热线', row, column: 1 });
    const units = [
      unitCounts({ unit: '洋县', place: at(3) }),
      unitCounts({ unit: '城固县', place: at(4) }),
      unitCounts({ unit: '洋 县', place: at(9) }),
    ];
    const { units: checked, problems } = blockDuplicates(units, 'hotline');
    expect(checked.map((unit) => unit.blocked)).toEqual([true, false, true]);
    expect(problems.map((problem) => problem.details.other)).toEqual(['热线!B10', '热线!B4']);
  });
});

describe('flagged units', () => {
  it('come worst grade first, then larger penalty, then lower index', () => {
    const result = hotlineOf([
      { due: 20, handled: 20, onTime: 10, rework: 0, followedUp: 0, dissatisfied: 0 },
      { due: 20, handled: 10, onTime: 5, rework: 0, followedUp: 0, dissatisfied: 0 },
      { due: 20, handled: 20, onTime: 20, rework: 0, followedUp: 0, dissatisfied: 0 },
      { due: 20, handled: 14, onTime: 12, rework: 0, followedUp: 0, dissatisfied: 0 },
      { due: 20, handled: 20, onTime: 7, rework: 0, followedUp: 0, dissatisfied: 0 },
    ]);
    const listed = flaggedUnits(result.channels, YUEYANG_2023);
    expect(listed.map(({ unit }) => [unit.grade, unit.index])).toEqual([
      ['E', 62.5],
      ['D', 79],
      ['C', 80.5],
    ]);
  });
});
