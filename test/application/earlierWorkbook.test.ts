import { rankedMonths } from '../../src/application/earlierWorkbook';
import { gradingReport } from '../../src/application/gradingReport';
import type { GradingOptions } from '../../src/application/gradingSession';
import { gradingSummary } from '../../src/application/gradingSummary';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import type { Snapshot } from '../../src/tables/snapshot';
import type { TestCell } from '../report/gridSnapshot';
import { sheetNamed, shownRows } from '../support/applyPlan';
import { registerRows } from '../support/registerRows';
import { HOTLINE_HEADER } from '../tables/recognised';
import { sessionOver } from './memoryWorkbook';

const SEPTEMBER = { year: 2023, month: 9 };
const OCTOBER = { year: 2023, month: 10 };
const NOVEMBER = { year: 2023, month: 11 };

/** Units of 100 orders, so many of them handled, all of those in time: 0.6 points each. */
const list = (...units: readonly (readonly [string, number])[]): TestCell[][] => [
  ...[['行政事业单位'], HOTLINE_HEADER],
  ...units.map(([name, handled]) => [name, 100, handled, handled, 0, 100, 0]),
];
const BEFORE = list(['甲局', 100], ['乙局', 50], ['丙局', 80]);
const NOW = list(['甲局', 50], ['乙局', 60], ['丁局', 100]);

const options = (given: Partial<GradingOptions> = {}): GradingOptions => ({
  ...{ period: NOVEMBER, excludedTables: [], agreed: 'none' },
  ...given,
});

async function graded(session: ReturnType<typeof sessionOver>['session'], of = options()) {
  const outcome = await session.grade(of, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** Last month's file as it was left when that month was graded: its ranking sheet names no month. */
async function fileOf(period = OCTOBER, name = '上月考评.xlsx'): Promise<Snapshot> {
  const { session, workbook } = sessionOver({ 热线: BEFORE }, name);
  await graded(session, options({ period }));
  expect(workbook.now.sheets.map((sheet) => sheet.name)).toContain('热线排名');
  return { ...workbook.now, settings: {} };
}

const changes = ({ movement }: Awaited<ReturnType<typeof graded>>) =>
  movement.flatMap(({ rose, fell }) =>
    [...rose, ...fell].map(({ unit, change }) => [unit, change]),
  );

describe('the month before in a second workbook', () => {
  it('is read from its ranking sheets, whatever they are called', async () => {
    const { session, workbook } = sessionOver({ 热线: NOW });
    const result = await graded(session, options({ earlierWorkbook: await fileOf() }));
    expect(result.comparedWith).toEqual({ period: OCTOBER, workbook: '上月考评.xlsx' });
    expect(changes(result)).toEqual([
      ['乙局', 6],
      ['甲局', -30],
    ]);
    expect(result.movement[0]?.flaggedAgain.map(({ unit }) => unit)).toEqual(['乙局']);
    const ranking = shownRows(sheetNamed(workbook.now, '热线排名'));
    expect(ranking.flat()).toContain('上月指标值');
    expect(gradingReport(result, { read: 1, write: 1 }, 'zh').lastMonthFrom).toBe('上月考评.xlsx');
    expect(gradingSummary(result, 'zh').join('\n')).toContain('较2023-10 (上月考评.xlsx)  热线');
  });

  it('changes nothing the second time it is given', async () => {
    const { session } = sessionOver({ 热线: NOW });
    const given = options({ earlierWorkbook: await fileOf() });
    await graded(session, given);
    expect((await graded(session, given)).written).toEqual({ sheets: [], cells: 0 });
  });

  it('stands back behind the month that the workbook itself has', async () => {
    const own = list(['甲局', 90], ['乙局', 60], ['丙局', 80]);
    const { session } = sessionOver({ '2023年10月': own, '2023年11月': NOW });
    const result = await graded(session, options({ earlierWorkbook: await fileOf() }));
    expect(result.comparedWith).toEqual({ period: OCTOBER, workbook: null });
    expect(changes(result)).toEqual([['甲局', -24]]);
    expect(result.problems.map(({ code }) => code)).not.toContain('lastMonthNotInWorkbook');
    expect(gradingReport(result, { read: 1, write: 1 }, 'zh').lastMonthFrom).toBeNull();
  });

  it('is not taken from another month, which is told with the months there are', async () => {
    const { session, workbook } = sessionOver({ 热线: NOW });
    const earlierWorkbook = await fileOf(SEPTEMBER, '9月.xlsx');
    const result = await graded(session, options({ earlierWorkbook }));
    expect([result.comparedWith, result.movement]).toEqual([null, []]);
    expect(shownRows(sheetNamed(workbook.now, '热线排名')).flat()).not.toContain('上月指标值');
    const told = result.problems.filter(({ code }) => code === 'lastMonthNotInWorkbook');
    expect(told.map(({ details }) => details)).toEqual([
      { workbook: '9月.xlsx', month: '2023-10', months: '2023-09' },
    ]);
  });

  it('is one unit with this month’s under the names the roster has for that month', async () => {
    const line = { 承办单位: '丁局', 别名: '丙局（至2023-10）' };
    const roster = registerRows(ROSTER_REGISTER, [line]);
    const { session } = sessionOver({ 热线: NOW, 名录: roster });
    const result = await graded(session, options({ earlierWorkbook: await fileOf() }));
    expect(changes(result)).toContainEqual(['丁局', 12]);
  });

  it('is known by the months of its ranking sheets, and by nothing else', async () => {
    expect(rankedMonths(await fileOf(), YUEYANG_2023)).toEqual([OCTOBER]);
    const { workbook } = sessionOver({ '热线排名 2023-10': BEFORE });
    expect(rankedMonths(workbook.now, YUEYANG_2023)).toEqual([]);
  });
});
