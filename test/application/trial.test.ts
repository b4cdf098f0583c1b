import { tryRules } from '../../src/application/trial';
import { assess } from '../../src/domain/assess';
import type { UnitChange } from '../../src/domain/assessmentChanges';
import { withCut, withWeight } from '../../src/domain/ruleChanges';
import type { RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { HOTLINE_UNITS, MAILBOX_UNITS, type PrintedUnit } from '../fixtures/yueyang202311/month';
import { goldenTrial } from '../taskpane/goldenTrial';

const BASIS = goldenTrial();

function effectOf(rules: RuleSet) {
  return tryRules(BASIS, rules, 'inForce');
}

/** Grade changes as `市民政局 A→B`. */
function gradesOf(changes: readonly UnitChange[]): string[] {
  return changes
    .filter(({ grade }) => grade.before !== grade.after)
    .map(({ unit, grade }) => `${unit} ${grade.before ?? '–'}→${grade.after ?? '–'}`);
}

/** The parts of an index as whole numbers over one denominator, counted by hand from the rules' text. */
function exactIndex(
  { counts }: PrintedUnit,
  tenths: readonly [number, number, number, number],
  channel: 'hotline' | 'mailbox',
): { readonly over: bigint; readonly under: bigint } {
  const count = (name: string) => BigInt(counts[name] ?? 0);
  const [due, asked] = [count('due'), count('followedUp') || 1n];
  const [completion, onTime, rework, answers] = tenths.map(BigInt) as [
    bigint,
    bigint,
    bigint,
    bigint,
  ];
  const ofDue =
    completion * count('handled') +
    onTime * count('onTime') +
    (channel === 'hotline' ? rework * (due - count('rework')) : answers * count('satisfied'));
  if (channel === 'mailbox') return { over: ofDue, under: 10n * due };
  return {
    over: ofDue * asked + answers * (asked - count('dissatisfied')) * due,
    under: 10n * due * asked,
  };
}

/** Half up at these decimals, in steps of the last of them. */
function rounded({ over, under }: ReturnType<typeof exactIndex>, decimals: number): number {
  const scaled = 2n * over * 10n ** BigInt(decimals) + under;
  return Number(scaled / (2n * under)) / 10 ** decimals;
}

/** Dense places on the index inside each group, for units with enough orders. */
function places(units: readonly PrintedUnit[], indexes: readonly number[], least: number) {
  const isRanked = ({ group, counts }: PrintedUnit) =>
    group !== '行政事业单位' || (counts.due ?? 0) >= least;
  return units.map((unit, at) => {
    if (!isRanked(unit)) return null;
    const better = units.flatMap((other, position) =>
      other.group === unit.group && isRanked(other) ? (indexes[position] ?? 0) : [],
    );
    return new Set(better.filter((index) => index > (indexes[at] ?? 0))).size + 1;
  });
}

function letter(index: number, cuts: readonly number[]): string {
  return 'ABCDE'.charAt(cuts.filter((cut) => index < cut).length);
}

describe('November 2023 with a cut moved', () => {
  it.each([
    // From the printed indexes: the lowest A of the hotline are 91.1, 93.8, 93.9 and 94.1.
    ['hotline', 'A', 91, []],
    ['hotline', 'A', 92, ['市民政局 A→B']],
    ['hotline', 'A', 94, ['市工信局 A→B', '市民政局 A→B', '市联通公司 A→B']],
    ['hotline', 'C', 81, ['市国防动员办公室 C→D', '市农业农村局 C→D']],
    ['hotline', 'C', 79.7, ['市国资委 D→C']],
    ['hotline', 'C', 79.8, []],
    ['hotline', 'D', 74.3, ['市水利局 E→D']],
    ['mailbox', 'A', 91, ['市生态环境局 A→B']],
    ['mailbox', 'A', 86.67, ['三荷机场 B→A']],
    ['mailbox', 'A', 86.68, []],
    ['mailbox', 'B', 81, ['市农业农村局 B→C', '市发改委 B→C']],
    ['mailbox', 'C', 71, ['市民政局 C→D', '市烟草局 C→D']],
  ])('%s %s from %d: %j', (channel, grade, from, expected) => {
    const { changes, totals, faults } = effectOf(withCut(YUEYANG_2023, channel, null, grade, from));
    expect(faults).toEqual([]);
    expect(gradesOf(changes).sort()).toEqual([...expected].sort());
    expect(changes.every((change) => change.channel === channel)).toBe(true);
    // A cut moves no index and so no rank; a flag goes with the step between B and C.
    const flags = expected.filter((change) => /B→[CDE]|[CDE]→[AB]/u.test(change)).length;
    expect(totals).toEqual({
      grade: expected.length,
      rank: 0,
      flag: flags,
      units: expected.length,
    });
  });

  it('shows the grades of every channel before and after', () => {
    const { distributions } = effectOf(withCut(YUEYANG_2023, 'hotline', null, 'A', 94));
    expect(distributions).toEqual([
      {
        ...{ channel: 'hotline', label: { zh: '热线', en: 'Hotline' } },
        before: { A: 60, B: 0, C: 2, D: 1, E: 2 },
        after: { A: 57, B: 3, C: 2, D: 1, E: 2 },
      },
      {
        ...{ channel: 'mailbox', label: { zh: '信箱', en: 'Mailbox' } },
        before: { A: 53, B: 3, C: 2, D: 0, E: 0 },
        after: { A: 53, B: 3, C: 2, D: 0, E: 0 },
      },
    ]);
  });
});

describe('November 2023 with a weight moved', () => {
  it.each([
    ['hotline', 'onTime', 50, [214, 500, 143, 143]],
    ['hotline', 'dissatisfaction', 0, [375, 375, 250, 0]],
    ['hotline', 'rework', 100, [0, 0, 1000, 0]],
    ['mailbox', 'satisfaction', 40, [375, 225, 0, 400]],
    ['mailbox', 'onTime', 0, [714, 0, 0, 286]],
  ] as const)(
    '%s %s to %d: as worked out anew from the counts',
    (channel, rate, weight, tenths) => {
      const [units, decimals, least, cuts] =
        channel === 'hotline'
          ? ([HOTLINE_UNITS, 1, 100, [90, 85, 80, 75]] as const)
          : ([MAILBOX_UNITS, 2, 15, [90, 80, 70, 60]] as const);
      const indexes = units.map((unit) => rounded(exactIndex(unit, tenths, channel), decimals));
      const were = places(
        units,
        units.map(({ index }) => index),
        least,
      );
      const are = places(units, indexes, least);
      const expected = units.flatMap((unit, at) => {
        const index = indexes[at] ?? 0;
        const grade = { before: unit.grade, after: letter(index, cuts) };
        const rank = { before: were[at] ?? null, after: are[at] ?? null };
        if (grade.before === grade.after && rank.before === rank.after) return [];
        return [{ unit: unit.unit, index: { before: unit.index, after: index }, grade, rank }];
      });
      const { changes, totals } = effectOf(withWeight(YUEYANG_2023, channel, rate, weight));
      expect(changes.map(({ unit, index, grade, rank }) => ({ unit, index, grade, rank }))).toEqual(
        expected,
      );
      expect(expected.length).toBeGreaterThan(2);
      const isFlagged = (grade: string) => 'CDE'.includes(grade);
      expect(totals).toEqual({
        grade: expected.filter(({ grade }) => grade.before !== grade.after).length,
        rank: expected.filter(({ rank }) => rank.before !== rank.after).length,
        flag: expected.filter(({ grade }) => isFlagged(grade.before) !== isFlagged(grade.after))
          .length,
        units: expected.length,
      });
    },
  );
});

describe('trying rules', () => {
  it('compares with what the month was graded by, or with what is in force', () => {
    const stricter = withCut(YUEYANG_2023, 'hotline', null, 'A', 94);
    const inForce = assess(BASIS.channels, stricter, BASIS.period);
    const basis = { ...BASIS, rules: stricter, inForce };
    expect(gradesOf(tryRules(basis, stricter, 'baseline').changes)).toHaveLength(3);
    expect(gradesOf(tryRules(basis, stricter, 'inForce').changes)).toEqual([]);
  });

  it('computes nothing by rules with faults, and tells them', () => {
    const faulty: RuleSet = {
      ...YUEYANG_2023,
      channels: YUEYANG_2023.channels.map((own) => ({
        ...own,
        grades: own.grades.map((grade) => ({ ...grade, from: grade.from && 100 - grade.from })),
      })),
    };
    const { changes, faults } = effectOf(faulty);
    expect(changes).toEqual([]);
    expect(new Set(faults.map(({ code }) => code))).toEqual(new Set(['ruleCutOrder']));
    expect(faults).toHaveLength(6);
  });

  it('leaves out a channel that the rules do not have', () => {
    const [hotline] = YUEYANG_2023.channels;
    if (!hotline) throw new Error('no hotline');
    const { changes } = effectOf({ ...YUEYANG_2023, channels: [hotline] });
    expect(changes).toHaveLength(MAILBOX_UNITS.length);
    expect(new Set(changes.map(({ listed }) => listed.after))).toEqual(new Set([false]));
  });
});
