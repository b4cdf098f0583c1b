import type { GradingResult } from '../../src/application/gradingOutcome';
import { createGradingSession, type GradingSession } from '../../src/application/gradingSession';
import { lastFullMonth } from '../../src/application/lastFullMonth';
import { templateContents } from '../../src/application/templateContents';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { BUILT_IN_RULE_SETS } from '../../src/domain/ruleSets/builtIn';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { planTemplateSheets } from '../../src/report/templateSheets';
import { sheetOf, workbookOf, type TestCell } from '../report/gridSnapshot';
import { CLOCK, memoryWorkbook, NOT_ANSWERING, sessionOver, valueOf } from './memoryWorkbook';

const NOVEMBER = { period: { year: 2023, month: 11 }, excludedTables: [], agreed: 'none' } as const;

async function graded(session: GradingSession): Promise<GradingResult> {
  const outcome = await session.grade(NOVEMBER, () => undefined);
  if (outcome.kind !== 'graded') throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** The texts of a sheet's first rows. */
function linesOf(kind: 'blank' | 'sample', rules: RuleSet = YUEYANG_2023) {
  const grids = templateContents(kind, rules, NOVEMBER.period);
  return grids.map(({ sheetName, grid }) => ({
    sheetName,
    lines: grid.map((row) => row.map(({ value }) => value)),
  }));
}

describe('an empty template', () => {
  it('has a sheet per channel with the headers the rules read, for the month that is over', async () => {
    const { session, workbook } = sessionOver({ Sheet1: [] });
    expect(await session.insertTemplate('blank')).toEqual({
      ...{ kind: 'inserted', sheetNames: ['热线', '信箱'] },
    });
    expect(workbook.now.sheets.map(({ name }) => name)).toEqual(['Sheet1', '热线', '信箱']);
    const [hotline, mailbox] = linesOf('blank');
    expect(hotline?.lines[0]).toEqual(['2023年11月热线办理数据']);
    expect(hotline?.lines[2]).toEqual([
      ...['类别', '部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数'],
      '回访不满意数',
    ]);
    // Nobody is asked for a count that no rate of the channel needs.
    expect(mailbox?.lines[2]?.slice(2)).toEqual([
      ...['应办理数', '办理数', '按期办理数', '返工数', '回访满意数'],
    ]);
  });

  it('says of each sheet that its units are to be filled in, and no unit is read from it', async () => {
    const { session } = sessionOver({ Sheet1: [] });
    await session.insertTemplate('blank');
    const { tables, readings, problems } = valueOf(await session.inspect());
    expect(tables).toEqual([]);
    expect(readings.map(({ channel, missing }) => [channel, missing])).toEqual([
      ['hotline', []],
      ['mailbox', []],
    ]);
    expect(problems.map(({ code, where }) => [code, where?.sheetName, where?.row])).toEqual([
      ['noUnitListed', '热线', 2],
      ['noUnitListed', '信箱', 2],
    ]);
    expect(await session.grade(NOVEMBER, () => undefined)).toMatchObject({
      ...{ kind: 'nothingToGrade', problems: [{ code: 'noUnitListed' }, { code: 'noUnitListed' }] },
    });
  });

  it('is graded once it is filled in, also where lines were left blank', async () => {
    const filled = linesOf('blank').map(({ sheetName, lines }) => {
      const rows = lines.map((line) => [...line] as TestCell[]);
      const figures = (lines[2]?.length ?? 0) - 2;
      rows[3] = ['县（市）区', '甲县', ...Array.from({ length: figures }, () => 10)];
      rows[5] = ['行政事业单位', '市乙局', ...Array.from({ length: figures }, () => 0)];
      return [sheetName, rows] as const;
    });
    const { session } = sessionOver(Object.fromEntries(filled));
    const { period, problems } = valueOf(await session.inspect());
    expect([period, problems]).toEqual([NOVEMBER.period, []]);
    const { channels } = await graded(session);
    expect(
      channels.map(({ channel, units }) => [
        channel,
        units.map(({ unit, group }) => [unit, group]),
      ]),
    ).toEqual(
      ['hotline', 'mailbox'].map((channel) => [
        channel,
        [
          ['甲县', '县（市）区'],
          ['市乙局', '行政事业单位'],
        ],
      ]),
    );
  });

  it('asks for scores that people enter themselves, and offers the groups of the rules', () => {
    const [first] = YUEYANG_2023.channels;
    if (!first) throw new Error('no channel');
    const score = { ...pointsRate(first), headers: ['现场检查得分'] };
    const rules = { ...YUEYANG_2023, channels: [{ ...first, rates: [...first.rates, score] }] };
    const [own] = templateContents('blank', rules, NOVEMBER.period);
    expect(own?.grid[2]?.at(-1)?.value).toBe('现场检查得分');
    expect(own?.widths).toHaveLength(own?.grid[2]?.length ?? 0);
    expect(own?.grid[3]?.[0]?.suggestions).toEqual({ kind: 'words', words: rules.groups });
    // The sample has no such scores.
    expect(templateContents('sample', rules, NOVEMBER.period)).toEqual([]);
  });
});

function pointsRate({ rates }: ChannelRules) {
  const [rate] = rates;
  if (!rate) throw new Error('no rate');
  return { ...rate, name: 'check', measure: 'points', numerator: [], denominator: [] } as const;
}

describe('the sample', () => {
  it('is read without a problem and shows every grade, and a unit without orders', async () => {
    const { session } = sessionOver({ Sheet1: [] });
    await session.insertTemplate('sample');
    const { tables, problems, nameQuestions, period } = valueOf(await session.inspect());
    expect(tables.map(({ sheetName, unitCount }) => [sheetName, unitCount])).toEqual([
      ['热线示例', 12],
      ['信箱示例', 6],
    ]);
    expect([problems, nameQuestions, period]).toEqual([[], [], NOVEMBER.period]);
    const { channels, problems: met } = await graded(session);
    expect(met).toEqual([]);
    const [hotline, mailbox] = channels.map(({ units }) => units);
    const gradesOf = (units: typeof hotline) => [...new Set(units?.map(({ grade }) => grade))];
    expect(gradesOf(mailbox)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(gradesOf(hotline)).toEqual(['A', 'B', 'C', 'D', 'E', null]);
    expect(new Set(hotline?.map(({ group }) => group)).size).toBe(2);
    const without = hotline?.filter(({ grade }) => grade === null);
    expect(without?.map(({ unit, ungradedReason }) => [unit, ungradedReason])).toEqual([
      ['市档案馆', 'noOrders'],
    ]);
  });

  it.each(BUILT_IN_RULE_SETS.map((rules) => [rules.id, rules] as const))(
    'is graded by the rules %s',
    async (_, rules) => {
      const workbook = memoryWorkbook(workbookOf([sheetOf('Sheet1', [])]));
      const session = createGradingSession({ workbook, clock: CLOCK, rules, version: '0' });
      await session.insertTemplate('sample');
      expect((await graded(session)).problems).toEqual([]);
    },
  );

  it('is not added where the rules ask for counts it does not have', async () => {
    const workbook = memoryWorkbook(workbookOf([sheetOf('Sheet1', [])]));
    const channels = YUEYANG_2023.channels.map((own) => ({ ...own, channel: `x-${own.channel}` }));
    const rules = { ...YUEYANG_2023, channels };
    const session = createGradingSession({ workbook, clock: CLOCK, rules, version: '0' });
    expect(await session.insertTemplate('sample')).toEqual({ kind: 'noSample' });
    expect(workbook.now.sheets).toHaveLength(1);
  });
});

describe('a template', () => {
  it('leaves sheets alone that have its names', async () => {
    const { session, workbook } = sessionOver({ 热线: [['会议纪要']], '信箱 (2)': [] });
    const before = workbook.now.sheets;
    expect(await session.insertTemplate('blank')).toMatchObject({
      sheetNames: ['热线 (2)', '信箱'],
    });
    expect(workbook.now.sheets.slice(0, 2)).toEqual(before);
    expect(await session.insertTemplate('blank')).toMatchObject({
      sheetNames: ['热线 (3)', '信箱 (3)'],
    });
  });

  it('gives two channels of one label two sheets', () => {
    const [first] = templateContents('blank', YUEYANG_2023, NOVEMBER.period);
    if (!first) throw new Error('no template');
    const plan = planTemplateSheets({ sheets: [] }, [first, { ...first, channel: 'other' }]);
    expect(plan.sheets.map(({ target }) => target.sheetName)).toEqual(['热线', '热线 (2)']);
  });

  it('keeps its headers in view and repeats them in print', () => {
    const plan = planTemplateSheets(
      { sheets: [] },
      templateContents('blank', YUEYANG_2023, NOVEMBER.period),
    );
    for (const { frozenRows, page } of plan.sheets) {
      expect([frozenRows, page?.titleRow]).toEqual([3, 2]);
    }
  });

  it('is of the year before in January', () => {
    expect(lastFullMonth({ now: () => '2024-01-03 08:00' })).toEqual({ year: 2023, month: 12 });
  });

  it('tells that Excel did not answer, and nothing was added', async () => {
    const { session, workbook } = sessionOver({ Sheet1: [] });
    workbook.failing.apply = NOT_ANSWERING;
    expect(await session.insertTemplate('blank')).toEqual({
      ...{ kind: 'failed', failure: NOT_ANSWERING },
    });
    workbook.failing = { read: NOT_ANSWERING };
    expect(await session.insertTemplate('sample')).toMatchObject({ kind: 'failed' });
    expect(workbook.now.sheets).toHaveLength(1);
  });
});
