import type { RollUpOptions } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { RuleSet } from '../../src/domain/ruleSet';
import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import { rulesStamp } from '../../src/rules/rulesStamp';
import { shownAt, sheetNamed } from '../support/applyPlan';
import { registerRows } from '../support/registerRows';
import { ruleValues } from '../support/ruleSheet';
import type { TestCell } from '../report/gridSnapshot';
import { HOTLINE_HEADER } from '../tables/recognised';
import { sessionOver, valueOf } from './memoryWorkbook';

type Sheets = Record<string, readonly (readonly TestCell[])[]>;
type Session = ReturnType<typeof sessionOver>['session'];

const SHEET = '2023年第四季度热线排名';

/** A month's hotline table; rework by unit, nothing else lost, 200 orders each. */
function hotline(month: number, reworks: Readonly<Record<string, number>>) {
  return [
    [`2023年${month}月热线办理情况`],
    ['县（市）区'],
    HOTLINE_HEADER,
    ...Object.entries(reworks).map(([unit, rework]) => [unit, 200, 200, 200, rework, 200, 0]),
  ];
}

async function outcomeOf(session: Session, own: Partial<RollUpOptions> = {}) {
  const span = { kind: 'quarter', year: 2023, part: 4 } as const;
  const options = { method: 'pooled', excludedTables: [], agreed: 'none' } as const;
  return session.rollUp({ span, ...options, ...own }, () => undefined);
}

async function rolledUp(sheets: Sheets, own: Partial<RollUpOptions> = {}) {
  const opened = sessionOver(sheets);
  const outcome = await outcomeOf(opened.session, own);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  return { ...opened, result: outcome.result };
}

const unitsOf = ({ result }: Awaited<ReturnType<typeof rolledUp>>) =>
  result.channels.flatMap(({ units }) => units.map(({ unit, index, due }) => [unit, index, due]));

describe('a roster over a quarter', () => {
  const MONTHS: Sheets = {
    十月: hotline(10, { 云溪分局: 10, 岳阳县: 20 }),
    十一月: hotline(11, { 云溪区: 30, 岳阳县: 20 }),
  };

  it('makes one unit of names that held in different months, and lists those without a row', async () => {
    const roster = registerRows(ROSTER_REGISTER, [
      { 承办单位: '云溪区', 类别: '县（市）区', 别名: '云溪分局（至2023-10）' },
      { 承办单位: '岳阳县', 类别: '县（市）区' },
      { 承办单位: '华容县', 类别: '县（市）区' },
    ]);
    const run = await rolledUp({ ...MONTHS, 单位名录: roster });
    expect(unitsOf(run)).toEqual([
      ['云溪区', 98, 400],
      ['岳阳县', 98, 400],
      ['华容县', null, 0],
    ]);
    const states = run.result.channels[0]?.units.map(({ months }) => months.map((m) => m.state));
    expect(states?.[2]).toEqual(['noOrders', 'noOrders']);
    expect(run.result.problems.map(({ code }) => code)).toEqual(['monthsMissing']);
  });

  it('keeps a name of after its last month a unit of its own', async () => {
    const roster = registerRows(ROSTER_REGISTER, [
      { 承办单位: '云溪区', 类别: '县（市）区', 别名: '云溪分局（至2023-09）' },
      { 承办单位: '岳阳县', 类别: '县（市）区' },
    ]);
    const run = await rolledUp({ ...MONTHS, 单位名录: roster });
    expect(unitsOf(run)).toEqual([
      ['云溪区', 97, 200],
      ['岳阳县', 98, 400],
      ['云溪分局', 99, 200],
    ]);
    expect(run.result.problems.map(({ code }) => code)).toContain('aliasNotInMonth');
  });

  it('leaves the months out in which a unit is exempt', async () => {
    const roster = registerRows(ROSTER_REGISTER, [
      { 承办单位: '云溪区', 类别: '县（市）区', 别名: '云溪分局' },
      {
        ...{ 承办单位: '岳阳县', 类别: '县（市）区', 不参评原因: '机构改革' },
        ...{ 不参评起: '2023-11', 不参评止: '2023-11' },
      },
    ]);
    const run = await rolledUp({ ...MONTHS, 单位名录: roster }, { method: 'mean' });
    expect(unitsOf(run)).toEqual([
      ['云溪区', 98, 400],
      ['岳阳县', 98, 200],
    ]);
    const sheet = sheetNamed(run.workbook.now, SHEET);
    const remarks = [4, 5].map((row) => [shownAt(sheet, row, 1), shownAt(sheet, row, 7)]);
    expect(remarks).toContainEqual(['岳阳县', '11月（不参评）未计入平均']);
  });

  it('with a fault stops the roll-up, as it stops a month', async () => {
    const roster = registerRows(ROSTER_REGISTER, [
      { 承办单位: '云溪区', 类别: '县（市）区', 不参评原因: '机构改革', 不参评起: '十一月' },
    ]);
    const { session, workbook } = sessionOver({ ...MONTHS, 单位名录: roster });
    const before = workbook.now;
    const outcome = await outcomeOf(session);
    if (outcome.kind !== 'nothingToGrade') throw new Error(outcome.kind);
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({
        code: 'registerPeriodExpected',
        where: expect.objectContaining({ sheetName: '单位名录', row: 3 }) as object,
      }),
    );
    expect(workbook.now).toBe(before);
  });
});

describe('excluded orders over a quarter', () => {
  const MONTHS: Sheets = {
    十月: hotline(10, { 云溪区: 20, 岳阳县: 20 }),
    十一月: hotline(11, { 云溪区: 20, 岳阳县: 20 }),
  };
  const line = (period: string | null) => ({
    ...{ 承办单位: '云溪区', 渠道: '热线', 考评月份: period, 剔除计数: '返工数' },
    ...{ 件数: 10, 原因: '重复交办' },
  });

  it('are taken out of the month they name', async () => {
    const exclusions = registerRows(EXCLUSIONS_REGISTER, [line('2023-10'), line('2023-09')]);
    // 100 − 20 · 30/400 = 98.5
    const pooled = await rolledUp({ ...MONTHS, 剔除登记: exclusions });
    expect(unitsOf(pooled)).toEqual([
      ['云溪区', 98.5, 400],
      ['岳阳县', 98, 400],
    ]);
    const mean = await rolledUp({ ...MONTHS, 剔除登记: exclusions }, { method: 'mean' });
    expect(unitsOf(mean)[0]).toEqual(['云溪区', 98.5, 400]);
    expect(mean.result.channels[0]?.units[0]?.months.map(({ index }) => index)).toEqual([99, 98]);
  });

  it('without a month block their unit: taken out of every month they would count twice', async () => {
    const exclusions = registerRows(EXCLUSIONS_REGISTER, [line(null)]);
    const run = await rolledUp({ ...MONTHS, 剔除登记: exclusions });
    expect(unitsOf(run)).toEqual([
      ['云溪区', null, 400],
      ['岳阳县', 98, 400],
    ]);
    expect(run.result.problems).toContainEqual(
      expect.objectContaining({
        ...{ code: 'exclusionWithoutMonth', severity: 'blocking', unit: '云溪区' },
        where: expect.objectContaining({ sheetName: '剔除登记', row: 3 }) as object,
      }),
    );
  });

  it('without a month are taken out where one month is all there is', async () => {
    const exclusions = registerRows(EXCLUSIONS_REGISTER, [line(null)]);
    const 十月 = hotline(10, { 云溪区: 20, 岳阳县: 20 });
    const run = await rolledUp({ 十月, 剔除登记: exclusions });
    expect(unitsOf(run)[0]).toEqual(['云溪区', 99, 200]);
  });
});

describe('rules that change within a quarter', () => {
  const rows = (rules: RuleSet): TestCell[][] => ruleValues(rules).map((row) => [...row]);
  const weighted = (id: string, weights: readonly number[], own: Partial<RuleSet>): RuleSet => ({
    ...YUEYANG_2023,
    ...{ id, label: { zh: id, en: id }, ...own },
    channels: YUEYANG_2023.channels.map((channel) =>
      channel.channel === 'hotline'
        ? {
            ...channel,
            items: channel.items.map((item, at) => ({ ...item, weight: weights[at] ?? 0 })),
          }
        : channel,
    ),
  });
  const OLD = weighted('旧规则', [30, 30, 20, 20], { validTo: { year: 2023, month: 10 } });
  const NEW = weighted('新规则', [10, 10, 40, 40], { validFrom: { year: 2023, month: 11 } });
  const MONTHS: Sheets = {
    旧规则: rows(OLD),
    新规则: rows(NEW),
    十月: hotline(10, { 云溪区: 100, 岳阳县: 0 }),
    十一月: hotline(11, { 云溪区: 0, 岳阳县: 0 }),
  };
  const stampOf = ({ workbook }: Awaited<ReturnType<typeof rolledUp>>) =>
    String(shownAt(sheetNamed(workbook.now, SHEET), 1, 0));

  it('pool by those of the last month, and show the months by their own', async () => {
    const run = await rolledUp(MONTHS);
    // 100 − 40 · 100/400; October by itself 100 − 20 · 100/200
    expect(unitsOf(run)[0]).toEqual(['云溪区', 90, 400]);
    expect(run.result.channels[0]?.units[0]?.months.map(({ index }) => index)).toEqual([90, 100]);
    expect([run.result.rules.label.zh, run.result.rulesPlace?.sheetName]).toEqual([
      ...['新规则', '新规则'],
    ]);
    expect(stampOf(run)).toContain(`规则：${rulesStamp(run.result.rules)}\u3000`);
    expect(stampOf(run)).not.toContain('旧规则');
  });

  it('take the mean of indexes each by its own rules, and name all of them', async () => {
    const run = await rolledUp(MONTHS, { method: 'mean' });
    expect(unitsOf(run)[0]).toEqual(['云溪区', 95, 400]);
    expect(stampOf(run)).toMatch(/规则：旧规则〔[0-9a-f]{8}〕、新规则〔[0-9a-f]{8}〕\u3000/u);
  });

  it('stop where a month has none: nothing is graded by others in silence', async () => {
    const { session } = sessionOver({ ...MONTHS, 旧规则: [['说明']] });
    const outcome = await outcomeOf(session);
    if (outcome.kind !== 'nothingToGrade') throw new Error(outcome.kind);
    expect(outcome.problems.map(({ code, details }) => [code, details.period])).toEqual([
      ['periodOutsideRules', '2023-10'],
    ]);
  });

  it.each(['pooled', 'mean'] as const)(
    'are told when the workbook is opened with others than the %s sheet names',
    async (method) => {
      const { session, workbook } = await rolledUp(MONTHS, { method });
      const codes = async () =>
        valueOf(await session.inspect()).problems.filter(
          ({ code }) => code === 'gradedByOtherRules',
        );
      expect(await codes()).toEqual([]);
      const changed = weighted('新规则', [20, 20, 30, 30], { validFrom: NEW.validFrom });
      const other = sessionOver({ 新规则: rows(changed) }).workbook.now.sheets[0];
      workbook.now = {
        ...workbook.now,
        sheets: workbook.now.sheets.map((sheet) =>
          sheet.name === '新规则' && other ? { ...other, id: sheet.id } : sheet,
        ),
      };
      expect(await codes()).toMatchObject([{ where: { sheetName: SHEET } }]);
    },
  );
});
