import type { GradingOptions } from '../../src/application/gradingSession';
import { noUnitGraded } from '../../src/application/noUnitGraded';
import { HOTLINE_HEADER } from '../tables/recognised';
import { sessionOver, valueOf } from './memoryWorkbook';

const HEADER = ['类别', ...HOTLINE_HEADER];
const HOUSING = ['行政事业单位', '市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = ['行政事业单位', '市公安局', 329, 329, 328, 13, 314, 48];
const NOVEMBER = { year: 2023, month: 11 };
const SHEET = '2023年11月热线';

const silent = () => undefined;
const asText = (row: readonly (string | number)[]) =>
  row.map((cell) => (typeof cell === 'number' ? '若干' : cell));
const withoutOrders = ([group = '', unit = '']: readonly (string | number)[]) =>
  [group, unit, 0, 0, 0, 0, 0, 0] as const;

function options(given: Partial<GradingOptions> = {}): GradingOptions {
  return { period: NOVEMBER, excludedTables: [], agreed: 'all', ...given };
}

describe('a month whose data leave no unit with a grade', () => {
  it('is not written, and says how many units stand back before it lists why', async () => {
    const { session, workbook } = sessionOver({
      [SHEET]: [HEADER, asText(HOUSING), asText(POLICE)],
    });
    const before = workbook.now;
    const outcome = await session.grade(options(), silent);
    if (outcome.kind !== 'nothingToGrade') throw new Error(outcome.kind);
    const [first, ...reasons] = outcome.problems;
    expect(first).toMatchObject({
      code: 'noUnitGraded',
      severity: 'blocking',
      details: { count: 2 },
    });
    expect(new Set(reasons.map(({ unit }) => unit))).toEqual(new Set(['市住建局', '市公安局']));
    expect(workbook.now).toBe(before);
  });

  it('leaves what an earlier run wrote, cell by cell, even where everything may be replaced', async () => {
    const { session, workbook } = sessionOver({ [SHEET]: [HEADER, HOUSING, POLICE] });
    expect(await session.grade(options(), silent)).toMatchObject({ kind: 'graded' });
    const graded = workbook.now.sheets.filter(({ name }) => name !== SHEET);
    const counts = workbook.now.sheets.filter(({ name }) => name === SHEET);
    const broken = counts.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((row, at) =>
        row.map((cell, column) =>
          at > 0 && column > 1 && column < HEADER.length
            ? { ...cell, content: { kind: 'text', value: '若干' } as const }
            : cell,
        ),
      ),
    }));
    workbook.now = { ...workbook.now, sheets: [...broken, ...graded] };
    const before = workbook.now;
    expect(await session.grade(options(), silent)).toMatchObject({ kind: 'nothingToGrade' });
    expect(workbook.now).toBe(before);
  });

  it('is told before anything is computed, without calling what stands there a difference', async () => {
    const graded = [...HEADER, '综合指标值', '等级评价'];
    const { session } = sessionOver({
      [SHEET]: [graded, [...asText(HOUSING), 90, 'A'], [...asText(POLICE), 80, 'C']],
    });
    const { differences, problems } = valueOf(await session.inspect());
    expect(differences).toEqual([]);
    expect(problems.filter(({ code }) => code === 'countNotANumber').length).toBeGreaterThan(1);
  });

  it('makes no bulletin either', async () => {
    const { session } = sessionOver({ [SHEET]: [HEADER, asText(HOUSING)] });
    expect(await session.composeBulletin(options())).toMatchObject({
      kind: 'nothingToGrade',
      problems: expect.arrayContaining([
        expect.objectContaining({ code: 'noUnitGraded' }),
      ]) as unknown,
    });
  });
});

describe('a month in which some unit has a grade, or none is owed one', () => {
  it.each([
    ['one unit of two has counts that can be used', [HOUSING, asText(POLICE)], 'graded'],
    ['no unit had orders', [withoutOrders(HOUSING), withoutOrders(POLICE)], 'graded'],
    [
      'no unit had orders but for one that cannot be used',
      [withoutOrders(HOUSING), asText(POLICE)],
      'nothingToGrade',
    ],
  ])('where %s', async (_situation, rows, kind) => {
    const { session } = sessionOver({ [SHEET]: [HEADER, ...rows.map((row) => [...row])] });
    expect(await session.grade(options(), silent)).toMatchObject({ kind });
  });

  it('has nothing said of it where there are no units at all', () => {
    expect(noUnitGraded([])).toBeNull();
  });
});
