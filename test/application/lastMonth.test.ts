import { gradingReport } from '../../src/application/gradingReport';
import { createGradingSession } from '../../src/application/gradingSession';
import { gradingSummary } from '../../src/application/gradingSummary';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { sheetNamed, shownRows } from '../support/applyPlan';
import { HOTLINE_HEADER } from '../tables/recognised';
import { typeInto, type TestCell } from '../report/gridSnapshot';
import { CLOCK, memoryWorkbook, sessionOver } from './memoryWorkbook';

const OCTOBER = { year: 2023, month: 10 };
const NOVEMBER = { year: 2023, month: 11 };

/** A unit of 100 orders: so many handled, so many of them in time. */
const unit = (name: string, handled: number, onTime: number): TestCell[] => [
  ...[name, 100, handled, onTime, 0, 100, 0],
];
const list = (units: readonly TestCell[][]): TestCell[][] => [
  ...[['行政事业单位'], HOTLINE_HEADER, ...units],
];
const BEFORE = list([
  unit('甲局', 100, 100),
  unit('乙局', 90, 90),
  unit('丙局', 100, 50),
  unit('丁局', 50, 50),
]);
const NOW = list([
  unit('甲局', 99, 99),
  unit('乙局', 100, 70),
  unit('丙局', 80, 40),
  unit('丁局', 60, 60),
  unit('戊局', 100, 100),
]);
const SHEETS = { '10月热线（2023年10月）': BEFORE, '11月热线（2023年11月）': NOW };

const options = (period = NOVEMBER, excludedTables: readonly string[] = []) =>
  ({ period, excludedTables, agreed: 'none' }) as const;

async function graded(session: ReturnType<typeof sessionOver>['session'], of = options()) {
  const outcome = await session.grade(of, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** Unit, and the columns of the month before as a ranking or summary shows them. */
function shownBefore(rows: ReturnType<typeof shownRows>): unknown[] {
  const at = rows.findIndex((row) => row.some((cell) => String(cell).includes('上月指标值')));
  const header = rows[at] ?? [];
  const name = header.indexOf('承办单位');
  const first = header.findIndex((cell) => String(cell).includes('上月指标值'));
  return rows.slice(at + 1).map((row) => [row[name], ...row.slice(first, first + 4)]);
}

const LAST = [
  ['戊局', null, null, null, null],
  ['甲局', 100, 'A', 1, -0.6],
  ['乙局', 94, 'A', 2, -3],
  ['丙局', 85, 'B', 3, -9],
  ['丁局', 70, 'E', 4, 6],
];

describe('the month before', () => {
  it('stands beside each unit where the workbook has its tables', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    await graded(session);
    const ranking = shownRows(sheetNamed(workbook.now, '热线排名'));
    expect(ranking[3]?.slice(-5)).toEqual([
      ...['上月指标值', '上月等级', '上月名次', '较上月', '备注'],
    ]);
    expect(shownBefore(ranking)).toEqual(LAST);
    const formats = sheetNamed(workbook.now, '热线排名').cells[5]?.map((cell) => cell.numberFormat);
    expect(formats).toContain('+0.0;-0.0;0.0');
    const summary = shownRows(sheetNamed(workbook.now, '考评汇总'));
    expect(summary[2]).toContain('热线较上月');
    // Below the units stand the tables of the charts.
    const units = summary.slice(0, 3 + LAST.length);
    expect([...shownBefore(units)].sort()).toEqual([...LAST].sort());
  });

  it('changes no result of this month, and nothing the second time', async () => {
    const alone = sessionOver({ '11月热线（2023年11月）': NOW });
    const { channels } = await graded(alone.session);
    const { session } = sessionOver(SHEETS);
    const result = await graded(session);
    const withoutBefore = JSON.parse(JSON.stringify(result.channels), (key, value: unknown) =>
      key === 'lastMonth' ? undefined : value,
    ) as unknown;
    expect(withoutBefore).toEqual(JSON.parse(JSON.stringify(channels)));
    expect((await graded(session)).written).toEqual({ sheets: [], cells: 0 });
  });

  it('is no column where the workbook does not have it', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    const result = await graded(session, options(OCTOBER));
    expect(result.movement).toEqual([]);
    const rows = shownRows(sheetNamed(workbook.now, '热线排名'));
    expect(rows.flat()).not.toContain('上月指标值');
  });

  it('is not taken from a table that was left out', async () => {
    const { session } = sessionOver(SHEETS);
    const inspected = await session.inspect();
    if (!inspected.ok) throw new Error('not read');
    const [october] = inspected.value.months;
    const excludedTables = october?.tableIds ?? [];
    expect(excludedTables).toHaveLength(1);
    expect((await graded(session, options(NOVEMBER, excludedTables))).movement).toEqual([]);
  });

  it('is read from our ranking sheet of that month where its tables are gone', async () => {
    const both = sessionOver(SHEETS);
    await graded(both.session);
    await graded(both.session, options(OCTOBER));
    const { now } = both.workbook;
    expect(now.sheets.map(({ name }) => name)).toContain('热线排名 2023-10');
    const kept = ['11月热线（2023年11月）', '热线排名 2023-10'];
    const sheets = now.sheets.filter(({ name }) => kept.includes(name));
    const edited = typeInto({ ...now, sheets, settings: {} }, kept[1] ?? '', 5, 7, 93.9);
    const only = memoryWorkbook(edited);
    const session = createGradingSession({
      ...{ workbook: only, clock: CLOCK, rules: YUEYANG_2023, version: '0.5.0' },
    });
    const result = await graded(session);
    const ranking = shownRows(sheetNamed(only.now, '热线排名'));
    expect(shownBefore(ranking)).toEqual(
      LAST.map((row) => (row[0] === '乙局' ? ['乙局', 93.9, 'A', 2, -2.9] : row)),
    );
    expect(result.movement[0]?.lastMonth).toEqual(OCTOBER);
    expect((await graded(session)).written).toEqual({ sheets: [], cells: 0 });
  });

  it('is told as who rose, who fell, and who is flagged for the first time or again', async () => {
    const { session } = sessionOver(SHEETS);
    const result = await graded(session);
    const [movement, ...others] = gradingReport(result, { read: 3, write: 3 }, 'en').movement;
    expect(others).toEqual([]);
    expect(movement).toEqual({
      channel: 'hotline',
      lastMonth: '2023-10',
      rose: [{ unit: '丁局', change: 6 }],
      fell: [
        { unit: '丙局', change: -9 },
        { unit: '乙局', change: -3 },
        { unit: '甲局', change: -0.6 },
      ],
      newlyFlagged: [{ unit: '丙局', change: -9 }],
      flaggedAgain: [{ unit: '丁局', change: 6 }],
    });
    expect(gradingSummary(result, 'zh')).toContain(
      '较2023-10  热线: 上升 1、下降 3、新进入预警 1 (丙局)、连续预警 1 (丁局)',
    );
  });

  it('is graded by the rules that held then', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    const strict = YUEYANG_2023.channels.map((channel) => ({
      ...channel,
      grades: channel.grades.map((grade) => (grade.label === 'A' ? { ...grade, from: 95 } : grade)),
    }));
    const label = (zh: string) => ({ zh, en: zh });
    const until = { ...YUEYANG_2023, id: 'until', label: label('旧规则'), channels: strict };
    const since = { ...YUEYANG_2023, id: 'since', label: label('新规则') };
    await session.insertRules({ ...until, validTo: OCTOBER });
    await session.insertRules({ ...since, validFrom: NOVEMBER });
    expect((await graded(session)).rules.id).toBe('since');
    const ranking = shownRows(sheetNamed(workbook.now, '热线排名'));
    const second = shownBefore(ranking).find((row) => Array.isArray(row) && row[0] === '乙局');
    expect(second).toEqual(['乙局', 94, 'B', 2, -3]);
  });

  it('is not changed by orders excluded from the month that is graded', async () => {
    const exclusions = [
      ['剔除登记'],
      [],
      ['承办单位', '渠道', '考评月份', '剔除计数', '件数', '原因', '工单编号'],
      ['丁局', '热线', null, '应办理数、回访数', 40, '重复派单', null],
    ];
    const { session, workbook } = sessionOver({ ...SHEETS, 剔除: exclusions });
    await graded(session);
    const ranking = shownRows(sheetNamed(workbook.now, '热线排名'));
    expect(shownBefore(ranking).find((row) => Array.isArray(row) && row[0] === '丁局')).toEqual([
      ...['丁局', 70, 'E', 4, 30],
    ]);
  });
});
