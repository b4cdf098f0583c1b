import { between, replayedChoices, seededChoices } from './choices';
import { layoutCase } from './layoutCase';
import { judged } from './oracle';
import { shrunk } from './shrink';

describe('choices', () => {
  it('are the same for the same seed, and others for another one', () => {
    const drawn = (seed: number) => {
      const choices = seededChoices(seed);
      return Array.from({ length: 20 }, () => between(choices, 3, 9));
    };
    expect(drawn(7)).toEqual(drawn(7));
    expect(drawn(7)).not.toEqual(drawn(8));
    expect(Math.min(...drawn(7))).toBeGreaterThanOrEqual(3);
    expect(Math.max(...drawn(7))).toBeLessThanOrEqual(9);
  });

  it('make the same workbook again from their tape', () => {
    const choices = seededChoices(1);
    const first = layoutCase(choices);
    expect(layoutCase(replayedChoices(choices.tape))).toEqual(first);
  });

  it('make the plainest workbook from an empty tape, and it is read', () => {
    const plain = layoutCase(replayedChoices([]));
    expect(plain.units).toHaveLength(1);
    expect(judged(plain).faults).toEqual([]);
  });
});

describe('a failing case', () => {
  it('is made as small as it goes', () => {
    const fails = (tape: readonly number[]) => tape.some((choice) => choice >= 5);
    expect(shrunk([1, 9, 3, 7, 2, 6], fails)).toEqual([5]);
  });
});

describe('the judge', () => {
  const plain = layoutCase(replayedChoices([]));
  const [unit] = plain.units;
  const withUnit = (changed: Partial<NonNullable<typeof unit>>) =>
    judged({ ...plain, units: plain.units.map((own) => ({ ...own, ...changed })) }).faults;

  it.each([
    ['another number', { counts: { ...unit?.counts, due: 999 } }],
    ['another name', { unit: '市林业局' }],
    ['another group', { group: '公共服务企业' }],
    ['another month', { period: { year: 2020, month: 2 } }],
    ['a unit that had to be refused', { fate: 'blocked' as const }],
    ['a unit of a sheet that is not read', { fate: 'unseen' as const }],
    ['a unit in another row', { row: 99 }],
  ])('tells %s', (_, changed) => {
    expect(withUnit(changed)).not.toEqual([]);
  });

  it('tells a problem that is not said, and one that is not true', () => {
    const due = { codes: ['sumLeftOut'] as const, sheetId: 's1', column: null, isDue: true };
    const missing = {
      ...plain,
      problems: [...plain.problems, { ...due, firstRow: 3, lastRow: 3 }],
    };
    expect(judged(missing).faults).toEqual(['does not say sumLeftOut of s1 row 4']);
    const flawed = Array.from({ length: 99 }, (_, seed) => layoutCase(seededChoices(seed))).find(
      ({ problems }) =>
        problems.some(({ isDue, codes }) => isDue && codes.includes('countIsError')),
    );
    expect(flawed && judged({ ...flawed, problems: [] }).faults).toEqual(
      expect.arrayContaining([expect.stringContaining('says countIsError')]),
    );
  });
});
