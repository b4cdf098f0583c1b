import type { RollUpOptions, RollUpResult } from '../../src/application/gradingSession';
import { parseSpanKey, spanKey } from '../../src/domain/periodSpan';
import { periodKey } from '../../src/domain/period';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { rulesStamp } from '../../src/rules/rulesStamp';
import { findOutputSheets } from '../../src/report/outputSheets';
import type { Snapshot } from '../../src/tables/snapshot';
import type { TestCell } from '../report/gridSnapshot';
import { typeInto } from '../report/gridSnapshot';
import { sheetNamed, shownAt, shownRows } from '../support/applyPlan';
import { HOTLINE_HEADER, MAILBOX_HEADER } from '../tables/recognised';
import { CLOCK, NOT_ANSWERING, sessionOver, type MemoryWorkbook } from './memoryWorkbook';

type Rows = readonly (readonly TestCell[])[];

/** A month's hotline table: rework per unit as given, nothing else lost. */
function hotline(month: number, reworks: readonly [number, number]): Rows {
  return [
    [`2023年${month}月热线办理情况`],
    ['县（市）区'],
    HOTLINE_HEADER,
    ['云溪区', 200, 200, 200, reworks[0], 200, 0],
    ['岳阳县', 400, 400, 400, reworks[1], 400, 0],
  ];
}

const QUARTER = {
  十月: hotline(10, [1, 40]),
  十一月: hotline(11, [2, 60]),
  十二月: hotline(12, [4, 80]),
};

function options(key: string, own: Partial<RollUpOptions> = {}): RollUpOptions {
  const span = parseSpanKey(key);
  if (!span) throw new Error(`no span ${key}`);
  return { span, method: 'pooled', excludedTables: [], agreed: 'none', ...own };
}

type Session = ReturnType<typeof sessionOver>['session'];

async function rolledUp(session: Session, key: string, own: Partial<RollUpOptions> = {}) {
  const outcome = await session.rollUp(options(key, own), () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

async function problemsOf(session: Session, key: string, own: Partial<RollUpOptions> = {}) {
  const outcome = await session.rollUp(options(key, own), () => undefined);
  if (outcome.kind !== 'nothingToGrade') throw new Error(outcome.kind);
  return outcome.problems;
}

const indexes = ({ channels }: RollUpResult) =>
  channels.flatMap(({ units }) => units.map(({ unit, index }) => [unit, index]));
const codes = (problems: RollUpResult['problems']) => problems.map(({ code }) => code);
const months = (periods: RollUpResult['months']) => periods.map(periodKey);

async function grade(session: Session, month: number) {
  const period = { year: 2023, month };
  const choices = { period, excludedTables: [], agreed: 'none' } as const;
  const outcome = await session.grade(choices, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
}

describe('rolling up the months on several sheets', () => {
  it('gives the quarter’s pooled index, and the months’ own beside it', async () => {
    const phases: string[] = [];
    const { session } = sessionOver(QUARTER);
    const outcome = await session.rollUp(options('2023-Q4'), (phase) => phases.push(phase));
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
    const { result } = outcome;
    // 100 − 20 · 7/600 = 99.7666…; 100 − 20 · 180/1200 = 97
    expect(indexes(result)).toEqual([
      ['云溪区', 99.8],
      ['岳阳县', 97],
    ]);
    expect(result.channels[0]?.units.map((unit) => unit.months.map(({ index }) => index))).toEqual([
      [99.9, 99.8, 99.6],
      [98, 97, 96],
    ]);
    expect([months(result.months), months(result.missing)]).toEqual([
      ['2023-10', '2023-11', '2023-12'],
      [],
    ]);
    expect([codes(result.problems), phases]).toEqual([[], ['reading', 'assessing', 'writing']]);
    expect([spanKey(result.span), result.method, result.rules.id]).toEqual([
      ...['2023-Q4', 'pooled', YUEYANG_2023.id],
    ]);
  });

  it('gives the mean of the months’ indexes', async () => {
    const { session } = sessionOver(QUARTER);
    // (99.9 + 99.8 + 99.6) / 3 = 99.7666…
    expect(indexes(await rolledUp(session, '2023-Q4', { method: 'mean' }))).toEqual([
      ['云溪区', 99.8],
      ['岳阳县', 97],
    ]);
  });

  it.each(['2023-H2', '2023'])('says which months of %s are missing', async (key) => {
    const { session } = sessionOver(QUARTER);
    const result = await rolledUp(session, key);
    expect(indexes(result)).toEqual([
      ['云溪区', 99.8],
      ['岳阳县', 97],
    ]);
    expect(result.problems).toEqual([
      expect.objectContaining({
        ...{ code: 'monthsMissing', severity: 'warning' },
        details: {
          span: key,
          months: months(result.missing).join('、'),
          found: '2023-10、2023-11、2023-12',
        },
      }),
    ]);
    expect(result.missing).toHaveLength(key === '2023' ? 9 : 3);
  });

  it('takes months that stand below one another on one sheet', async () => {
    const blank: Rows = [[null], [null]];
    const rows = [...QUARTER.十月, ...blank, ...QUARTER.十一月, ...blank, ...QUARTER.十二月];
    const { session } = sessionOver({ 全年: rows });
    expect(indexes(await rolledUp(session, '2023-Q4'))).toEqual([
      ['云溪区', 99.8],
      ['岳阳县', 97],
    ]);
  });

  it('takes only the months of the span', async () => {
    const { session } = sessionOver({ 九月: hotline(9, [200, 400]), ...QUARTER });
    expect(indexes(await rolledUp(session, '2023-Q4'))[0]).toEqual(['云溪区', 99.8]);
    const third = await rolledUp(session, '2023-Q3');
    expect([indexes(third)[0], months(third.missing)]).toEqual([
      ['云溪区', 80],
      ['2023-07', '2023-08'],
    ]);
  });

  it('takes a single month for what it is', async () => {
    const { session } = sessionOver({ 十月: QUARTER.十月 });
    const result = await rolledUp(session, '2023-Q4');
    expect([indexes(result)[0], codes(result.problems)]).toEqual([
      ['云溪区', 99.9],
      ['monthsMissing'],
    ]);
  });

  it('takes the month that the file names where no table names one', async () => {
    const rows = QUARTER.十一月.slice(1);
    const { session } = sessionOver({ 热线: rows }, '2023年11月考评.xlsx');
    expect(months((await rolledUp(session, '2023-Q4')).months)).toEqual(['2023-11']);
  });

  it('leaves tables out that are left out by choice', async () => {
    const { session } = sessionOver(QUARTER);
    const inspected = await session.inspect();
    if (!inspected.ok) throw new Error('not read');
    const november = inspected.value.tables.filter(({ period }) => period?.month === 11);
    const excludedTables = november.map(({ id }) => id);
    const result = await rolledUp(session, '2023-Q4', { excludedTables });
    expect([indexes(result)[0], months(result.missing)]).toEqual([['云溪区', 99.8], ['2023-11']]);
  });
});

describe('a workbook that cannot be rolled up', () => {
  it('without a month of the span names the months it has', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    const before = workbook.now;
    expect(await problemsOf(session, '2022-Q4')).toEqual([
      expect.objectContaining({
        ...{ code: 'noMonthOfSpan', severity: 'blocking' },
        details: { span: '2022-Q4', months: '2023-10、2023-11、2023-12' },
      }),
    ]);
    expect(workbook.now).toBe(before);
  });

  it('without a table says so', async () => {
    const { session } = sessionOver({ 空: [['没有表']] });
    expect(codes(await problemsOf(session, '2023-Q4'))).toEqual(
      expect.arrayContaining(['noTableFound', 'noMonthOfSpan']),
    );
  });

  it('that Excel does not let us read is a failed call', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    workbook.failing = { read: NOT_ANSWERING };
    expect(await session.rollUp(options('2023-Q4'), () => undefined)).toEqual({
      ...{ kind: 'failed', failure: NOT_ANSWERING },
    });
  });
});

describe('what may be wrong in single months', () => {
  it('is told with its cell, and blocks the unit over the span', async () => {
    const broken = QUARTER.十一月.map((row) => (row[0] === '岳阳县' ? [row[0], 'x'] : row));
    const { session } = sessionOver({ ...QUARTER, 十一月: broken });
    const result = await rolledUp(session, '2023-Q4');
    expect(indexes(result)).toEqual([
      ['云溪区', 99.8],
      ['岳阳县', null],
    ]);
    expect(result.problems.filter(({ code }) => code === 'countNotANumber')).toEqual([
      expect.objectContaining({
        where: expect.objectContaining({ sheetName: '十一月', row: 4, column: 1 }) as object,
      }),
    ]);
  });

  it('in a month outside the span is not told', async () => {
    const broken = hotline(9, [1, 1]).map((row) => (row[0] === '岳阳县' ? [row[0], 'x'] : row));
    const { session } = sessionOver({ 九月: broken, ...QUARTER });
    expect((await rolledUp(session, '2023-Q4')).problems).toEqual([]);
  });

  it('a channel without a table in a month is told', async () => {
    const title = [['2023年12月信箱办理情况'], ['县（市）区']];
    const mailbox = [...title, MAILBOX_HEADER, ['云溪区', 20, 20, 20, 20]];
    const { session } = sessionOver({ ...QUARTER, 十二月信箱: mailbox });
    const result = await rolledUp(session, '2023-Q4');
    expect(result.problems).toEqual([
      expect.objectContaining({
        ...{ code: 'channelMonthsMissing', severity: 'warning', channel: 'mailbox' },
        details: { channel: '信箱', months: '2023-10、2023-11', found: '2023-12' },
      }),
    ]);
  });

  it('a table without a month beside tables of several is left out, and told', async () => {
    const mailbox = [MAILBOX_HEADER, ['云溪区', 20, 20, 20, 20]];
    const { session } = sessionOver({ ...QUARTER, 信箱: mailbox });
    const result = await rolledUp(session, '2023-Q4');
    expect(result.channels.map(({ channel }) => channel)).toEqual(['hotline']);
    expect(result.problems).toEqual([
      expect.objectContaining({
        ...{ code: 'tableWithoutMonth', severity: 'warning' },
        where: expect.objectContaining({ sheetName: '信箱' }) as object,
      }),
    ]);
  });
});

const sheetNames = ({ now }: MemoryWorkbook) => now.sheets.map(({ name }) => name);
const only = (snapshot: Snapshot, names: readonly string[]) =>
  names.map((name) => shownRows(sheetNamed(snapshot, name)));
const SHEET = '2023年第四季度热线排名';

describe('the sheets of a span', () => {
  it('are one per channel, with the months’ indexes before the span’s own', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    const { written } = await rolledUp(session, '2023-Q4');
    expect(written.sheets).toEqual([SHEET]);
    expect(sheetNames(workbook)).toEqual(['十月', '十一月', '十二月', SHEET]);
    const rows = shownRows(sheetNamed(workbook.now, SHEET));
    expect(rows[0]?.[0]).toBe('2023年第四季度热线办理综合考评排名');
    const stamp = String(rows[1]?.[0]).split('\u3000\u3000');
    expect(stamp).toEqual([
      '汇总期间：2023年第四季度（合并计数；10月、11月、12月）',
      `规则：${rulesStamp(YUEYANG_2023)}`,
      '生成时间：2023-12-22 09:30',
      '加载项：0.5.0',
    ]);
    expect(rows.slice(2)).toEqual([
      ['县（市）区', ...Array.from({ length: 12 }, () => null)],
      [
        ...['名次', '承办单位', '应办理数', '办结率', '按期办结率', '返工率', '群众不满意率'],
        ...['10月指标值', '11月指标值', '12月指标值', '综合指标值', '等级', '备注'],
      ],
      [1, '云溪区', 600, 1, 1, 7 / 600, 0, 99.9, 99.8, 99.6, 99.8, 'A', ''].map((v) =>
        v === '' ? null : v,
      ),
      [2, '岳阳县', 1200, 1, 1, 0.15, 0, 98, 97, 96, 97, 'A', null],
    ]);
  });

  it('say which months are missing, and which a mean does without', async () => {
    const [title, group, header, yunxi] = QUARTER.十一月;
    if (!title || !group || !header || !yunxi) throw new Error('no rows');
    const november = [title, group, header, yunxi.map((cell, at) => (at === 0 ? cell : 0))];
    const { session, workbook } = sessionOver({ 十月: QUARTER.十月, 十一月: november });
    await rolledUp(session, '2023-Q4', { method: 'mean' });
    const rows = shownRows(sheetNamed(workbook.now, SHEET));
    expect(rows[1]?.[0]).toMatch(
      /^汇总期间：2023年第四季度（各月指标值平均；10月、11月；缺12月）/u,
    );
    expect(rows.slice(3)).toEqual([
      ['名次', '承办单位', '应办理数', '10月指标值', '11月指标值', '综合指标值', '等级', '备注'],
      [1, '云溪区', 200, 99.9, '无工单', 99.9, 'A', '11月（无工单）未计入平均'],
      [2, '岳阳县', 400, 98, null, 98, 'A', '11月（无记录）未计入平均'],
    ]);
  });

  it('change nothing when they are made again, whatever time it is', async () => {
    let time = CLOCK.now();
    const { session, workbook } = sessionOver(QUARTER, '考评.xlsx', { now: () => time });
    await rolledUp(session, '2023-Q4');
    const before = only(workbook.now, [SHEET]);
    time = '2024-01-05 16:00';
    expect((await rolledUp(session, '2023-Q4')).written).toEqual({ sheets: [], cells: 0 });
    expect(only(workbook.now, [SHEET])).toEqual(before);
  });

  it('are made anew by the other method, and when a month changes', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    await rolledUp(session, '2023-Q4');
    await rolledUp(session, '2023-Q4', { method: 'mean' });
    expect(sheetNames(workbook)).toEqual(['十月', '十一月', '十二月', SHEET]);
    expect(shownRows(sheetNamed(workbook.now, SHEET))[3]).not.toContain('返工率');
    workbook.now = typeInto(workbook.now, '十二月', 3, 4, 200);
    await rolledUp(session, '2023-Q4', { method: 'mean' });
    const unit = shownRows(sheetNamed(workbook.now, SHEET)).find((row) => row[1] === '云溪区');
    expect(unit).toEqual([2, '云溪区', 600, 99.9, 99.8, 80, 93.2, 'A', null]);
  });

  it('stand beside those of other spans', async () => {
    const { session, workbook } = sessionOver({ 九月: hotline(9, [200, 400]), ...QUARTER });
    await rolledUp(session, '2023-Q4');
    const quarter = only(workbook.now, [SHEET]);
    for (const key of ['2023-Q3', '2023-H2', '2023']) await rolledUp(session, key);
    expect(sheetNames(workbook).slice(4)).toEqual([
      SHEET,
      '2023年第三季度热线排名',
      '2023年下半年热线排名',
      '2023年全年热线排名',
    ]);
    expect(only(workbook.now, [SHEET])).toEqual(quarter);
    expect((await rolledUp(session, '2023-Q4')).written.sheets).toEqual([]);
  });

  it('ask before they replace what somebody typed on them', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    await rolledUp(session, '2023-Q4');
    workbook.now = typeInto(workbook.now, SHEET, 4, 10, 100);
    const asked = await session.rollUp(options('2023-Q4'), () => undefined);
    if (asked.kind !== 'confirm') throw new Error(asked.kind);
    expect(asked.replacements).toMatchObject([{ sheetName: SHEET, row: 4, column: 10 }]);
    const agreed = await rolledUp(session, '2023-Q4', { agreed: asked.replacements });
    expect(codes(agreed.problems)).toEqual(['typedValueReplaced']);
    expect(shownAt(sheetNamed(workbook.now, SHEET), 4, 10)).toBe(99.8);
  });

  it('are taken back with the run', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    const before = workbook.now;
    await rolledUp(session, '2023-Q4');
    await session.restore({ overChanged: false });
    expect(workbook.now).toEqual(before);
  });
});

describe('sheets of months and of spans in one workbook', () => {
  const MONTHLY = ['十月', '十一月', '十二月', '热线排名', '预警单位'];

  it('leave one another alone, in whatever order they are made', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    await grade(session, 12);
    const monthly = only(workbook.now, MONTHLY);
    const result = await rolledUp(session, '2023-Q4');
    expect(result.written.sheets).toEqual([SHEET]);
    expect(result.problems).toEqual([]);
    expect(only(workbook.now, MONTHLY)).toEqual(monthly);
    const span = only(workbook.now, [SHEET]);
    await grade(session, 11);
    await grade(session, 12);
    expect(only(workbook.now, [SHEET, ...MONTHLY.slice(2)])).toEqual([
      ...span,
      ...monthly.slice(2),
    ]);
    expect((await rolledUp(session, '2023-Q4')).written.sheets).toEqual([]);
  });

  it('are told apart by their stamps when another program dropped names and settings', async () => {
    const { session, workbook } = sessionOver(QUARTER);
    await grade(session, 12);
    await rolledUp(session, '2023-Q4');
    workbook.now = { ...workbook.now, names: [], settings: {} };
    const before = sheetNames(workbook);
    const shown = only(workbook.now, before);
    await grade(session, 12);
    expect((await rolledUp(session, '2023-Q4')).written.sheets).toEqual([]);
    expect(sheetNames(workbook)).toEqual(before);
    expect(only(workbook.now, before)).toEqual(shown);
    const own = findOutputSheets(workbook.now);
    expect(own.find(({ sheetName }) => sheetName === SHEET)).toMatchObject({
      ...{ period: null, rollUp: { method: 'pooled' } },
    });
  });

  it('are never read as tables of a month', async () => {
    const { session } = sessionOver(QUARTER);
    const tables = async () => {
      const inspected = await session.inspect();
      if (!inspected.ok) throw new Error('not read');
      return inspected.value.tables.map(({ sheetName }) => sheetName);
    };
    const before = await tables();
    await rolledUp(session, '2023-Q4');
    expect(await tables()).toEqual(before);
  });
});
