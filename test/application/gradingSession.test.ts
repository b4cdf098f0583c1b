import type { GradingOptions, GradingOutcome } from '../../src/application/gradingSession';
import type { Inspection } from '../../src/application/inspection';
import type { RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { YUEYANG_2024 } from '../../src/domain/ruleSets/yueyang2024';
import type { Replacement } from '../../src/report/writePlan';
import { cellAt, type Snapshot } from '../../src/tables/snapshot';
import { sheetOf, typeInto, type TestCell } from '../report/gridSnapshot';
import { goldenSheets } from '../support/goldenSheets';
import { ruleValues } from '../support/ruleSheet';
import { HOTLINE_HEADER, MAILBOX_HEADER } from '../tables/recognised';
import { NOT_ANSWERING, sessionOver, valueOf } from './memoryWorkbook';

const GROUP = '行政事业单位';
const HEADER = ['类别', ...HOTLINE_HEADER];
const HOUSING = [GROUP, '市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = [GROUP, '市公安局', 329, 329, 328, 13, 314, 48];
const GRADED = [...HEADER, '综合指标值', '等级评价'];
const INDEX_COLUMN = HEADER.length;
const NOVEMBER = { year: 2023, month: 11 };
const OCTOBER = { year: 2023, month: 10 };

function options(given: Partial<GradingOptions> = {}): GradingOptions {
  return { period: NOVEMBER, excludedTables: [], agreed: 'none', ...given };
}

function resultOf(outcome: GradingOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`The run ended as ${outcome.kind}`);
  return outcome.result;
}

function sheetNames({ sheets }: Snapshot): string[] {
  return sheets.map(({ name }) => name);
}

function sheetNamed({ sheets }: Snapshot, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
}

const silent = () => undefined;

describe('looking at a workbook', () => {
  it('tells its months apart and computes nothing before one is chosen', async () => {
    const { session } = sessionOver({
      '2023年10月热线': [GRADED, [...HOUSING, 1, 'E']],
      '2023年11月热线': [GRADED, [...HOUSING, 1, 'E'], [...POLICE, 1, 'E']],
      '2023年11月信箱': [
        ['类别', ...MAILBOX_HEADER],
        [GROUP, '市住建局', 73, 73, 72, 62],
      ],
    });
    const { months, period, tables, differences, problems } = valueOf(await session.inspect());
    expect(period).toBeNull();
    expect(months).toEqual([
      { period: OCTOBER, tableIds: [tables[0]?.id], unitCount: 1 },
      { period: NOVEMBER, tableIds: [tables[1]?.id, tables[2]?.id], unitCount: 3 },
    ]);
    expect(tables.map((table) => table.period)).toEqual([OCTOBER, NOVEMBER, NOVEMBER]);
    expect(differences).toEqual([]);
    expect(problems.filter(({ code }) => code === 'periodConflict')).toHaveLength(1);
  });

  it('lists the typed results that differ, with both values, and changes nothing', async () => {
    const { session, workbook } = sessionOver({
      '2023年11月热线': [
        GRADED,
        [...HOUSING, 90, 'A'],
        [...POLICE, { formula: '=1+1', value: 2 }, null],
      ],
    });
    const before = workbook.now;
    const { differences, period } = valueOf(await session.inspect());
    expect(period).toEqual(NOVEMBER);
    expect(differences).toMatchObject([
      { unit: '市住建局', label: '综合指标值', typed: { value: 90 }, formula: null },
      { unit: '市公安局', label: '综合指标值', typed: { value: 2 }, formula: '=1+1' },
    ]);
    expect(differences[0]?.computed).toMatchObject({ kind: 'number' });
    expect(workbook.now).toBe(before);
  });

  it('tells what blocks a unit before anything is computed', async () => {
    const { session } = sessionOver({
      '2023年11月热线': [HEADER, HOUSING, HOUSING, [GROUP, '市林业局', 9, 10, 9, 0, 9, 1]],
    });
    const { problems, tables } = valueOf(await session.inspect());
    expect(problems.map(({ code, unit }) => `${code} ${unit ?? ''}`)).toEqual([
      'duplicateUnit 市住建局',
      'duplicateUnit 市住建局',
      'countExceeds 市林业局',
    ]);
    expect(tables[0]?.blockingProblems).toBe(3);
  });

  it('tells of the run that can be taken back', async () => {
    const { session } = sessionOver({ '2023年11月热线': [HEADER, HOUSING] });
    expect(valueOf(await session.inspect()).lastRun).toBeNull();
    resultOf(await session.grade(options(), silent));
    expect(valueOf(await session.inspect()).lastRun).toMatchObject({ madeAt: '2023-12-22 09:30' });
    await session.restore({ overChanged: false });
    expect(valueOf(await session.inspect()).lastRun).toBeNull();
  });
});

describe('a run over a workbook of two months', () => {
  const SHEETS = {
    '2023年10月热线': [GRADED, [...HOUSING, null, null]],
    '2023年11月热线': [GRADED, [...POLICE, null, null]],
  };

  it('grades the month chosen and leaves the tables of the other as they are', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    const october = workbook.now.sheets[0];
    const { channels, period } = resultOf(await session.grade(options(), silent));
    expect(period).toEqual(NOVEMBER);
    expect(channels.map(({ units }) => units.map(({ unit }) => unit))).toEqual([['市公安局']]);
    expect(workbook.now.sheets[0]).toBe(october);
  });

  it('keeps the sheets of one month when the other is graded after it', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    resultOf(await session.grade(options({ period: OCTOBER }), silent));
    const october = sheetNamed(workbook.now, '热线排名');
    resultOf(await session.grade(options(), silent));
    expect(sheetNamed(workbook.now, '热线排名')).toBe(october);
    expect(sheetNames(workbook.now).filter((name) => name.startsWith('热线排名'))).toHaveLength(2);
  });

  it('points to the flagged units of the month graded, written now or before', async () => {
    const { session } = sessionOver(SHEETS);
    const flagged = async (period: GradingOptions['period']) =>
      resultOf(await session.grade(options({ period }), silent)).flaggedSheet?.sheetName;
    expect(await flagged(OCTOBER)).toBe('预警单位');
    expect(await flagged(NOVEMBER)).toBe('预警单位 2023-11');
    expect(await flagged(OCTOBER)).toBe('预警单位');
    expect(await flagged(NOVEMBER)).toBe('预警单位 2023-11');
  });

  it('tells what is wrong in the month graded, and not in the other', async () => {
    const wrong = [GROUP, '市林业局', 9, '若干', 9, 0, 9, 1];
    const { session } = sessionOver({
      '2023年10月热线': [HEADER, HOUSING, wrong],
      '2023年11月热线': [HEADER, POLICE],
    });
    const codes = async (period: GradingOptions['period']) => {
      const { problems } = resultOf(await session.grade(options({ period }), silent));
      return problems.map(({ code }) => code);
    };
    expect(await codes(OCTOBER)).toEqual(['countNotANumber', 'otherMonthsLeftOut']);
    expect(await codes(NOVEMBER)).toEqual(['otherMonthsLeftOut']);
    expect(valueOf(await session.inspect()).problems.map(({ code }) => code)).toEqual([
      'countNotANumber',
      'periodConflict',
    ]);
  });

  it('asks for the month where none is chosen, once', async () => {
    const { session } = sessionOver(SHEETS);
    const outcome = await session.grade(options({ period: null }), silent);
    expect(outcome).toMatchObject({
      kind: 'nothingToGrade',
      problems: [{ code: 'periodConflict', severity: 'blocking' }],
    });
  });

  it('takes the month of the tables that are left where the others are excluded', async () => {
    const { session } = sessionOver(SHEETS);
    const { tables } = valueOf(await session.inspect());
    const excludedTables = tables.slice(0, 1).map(({ id }) => id);
    const { problems } = resultOf(await session.grade(options({ excludedTables }), silent));
    expect(problems.filter(({ code }) => code === 'otherMonthsLeftOut')).toEqual([]);
  });
});

describe('a workbook that names no month', () => {
  it.each([
    ['is told where nobody chose one', null, ['periodMissing']],
    ['is no problem once one was chosen', NOVEMBER, []],
  ])('%s', async (_, period, told) => {
    const { session } = sessionOver({ 热线: [HEADER, HOUSING] });
    const result = resultOf(await session.grade(options({ period }), silent));
    expect(result.period).toEqual(period);
    expect(result.problems.map(({ code }) => code)).toEqual(told);
  });
});

describe('a file name that names another month than the tables', () => {
  const SHEETS = { '2023年11月热线': [HEADER, HOUSING] };

  it.each([
    ['is told where nobody chose', null, 1],
    ['is not told again where the month of the tables was chosen', NOVEMBER, 0],
    ['is told where the month of the file was chosen', { year: 2023, month: 12 }, 1],
  ])('%s', async (_, period, told) => {
    const { session } = sessionOver(SHEETS, '2023年12月.xlsx');
    const { problems } = resultOf(await session.grade(options({ period }), silent));
    const conflicts = problems.filter(({ code }) => code === 'periodConflict');
    expect(conflicts).toHaveLength(told);
    expect(conflicts.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('cells that a person typed', () => {
  const SHEETS = { '2023年11月热线': [GRADED, [...HOUSING, 90, 'A'], [...POLICE, null, null]] };

  async function asked(
    session: ReturnType<typeof sessionOver>['session'],
    agreed: GradingOptions['agreed'],
  ) {
    const outcome = await session.grade(options({ agreed }), silent);
    if (outcome.kind !== 'confirm') throw new Error(`The run ended as ${outcome.kind}`);
    expect(outcome.total).toBe(outcome.replacements.length);
    return outcome.replacements;
  }

  it('are replaced once exactly these were agreed to', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    const before = workbook.now;
    const shown = await asked(session, 'none');
    expect(workbook.now).toBe(before);
    const { replacements } = resultOf(await session.grade(options({ agreed: shown }), silent));
    expect(replacements).toEqual(shown);
    expect(cellAt(sheetNamed(workbook.now, '2023年11月热线'), 1, INDEX_COLUMN).content).toEqual(
      shown[0]?.after,
    );
  });

  const changes: readonly (readonly [string, number, number, TestCell])[] = [
    ['in another cell', 2, INDEX_COLUMN, 95],
    ['in a cell that was shown with other content', 1, INDEX_COLUMN, 91],
    [
      'as a formula with the value that was shown',
      1,
      INDEX_COLUMN,
      { formula: '=89+1', value: 90 },
    ],
    ['as a count, so that a shown cell would get another result', 1, 7, 100],
  ];
  it.each(changes)(
    'meanwhile %s are asked about again, with all others',
    async (_, row, column, cell) => {
      const { session, workbook } = sessionOver(SHEETS);
      const shown = await asked(session, 'none');
      workbook.now = typeInto(workbook.now, '2023年11月热线', row, column, cell);
      const before = workbook.now;
      const again: readonly Replacement[] = await asked(session, shown);
      expect(again.length).toBeGreaterThanOrEqual(shown.length);
      expect(workbook.now).toBe(before);
    },
  );

  it('on a sheet of ours are asked about once, though its time goes on', async () => {
    let minute = 10;
    const clock = { now: () => `2023-12-22 09:${minute++}` };
    const sheets = { '2023年11月热线': [HEADER, HOUSING, POLICE] };
    const { session, workbook } = sessionOver(sheets, '考评.xlsx', clock);
    resultOf(await session.grade(options(), silent));
    workbook.now = typeInto(workbook.now, '热线排名', 1, 0, '十一月');
    const shown = await asked(session, 'none');
    expect(shown.map(({ before }) => before)).toEqual([{ kind: 'text', value: '十一月' }]);
    resultOf(await session.grade(options({ agreed: shown }), silent));
  });

  it('are replaced without a question for a caller that agrees to all', async () => {
    const { session } = sessionOver(SHEETS);
    const { replacements, differences, problems } = resultOf(
      await session.grade(options({ agreed: 'all' }), silent),
    );
    expect(replacements.length).toBeGreaterThan(0);
    expect(differences.map(({ label }) => label)).toContain('综合指标值');
    expect(problems.filter(({ code }) => code === 'typedValueReplaced')).toHaveLength(
      replacements.length,
    );
  });
});

describe('a printed rate that its counts do not give', () => {
  const header = [...HEADER, '办结率'];
  const percent = (value: number) => ({ value, numberFormat: '0.00%' });
  const rate = INDEX_COLUMN;

  const ratesOf = ({ problems }: Inspection) =>
    problems.filter(({ code }) => code !== 'groupsMissing');

  it('is told before and by the run', async () => {
    const { session } = sessionOver({
      '2023年11月热线': [header, [...HOUSING, percent(0.5)], [...POLICE, percent(1)]],
    });
    const found = { code: 'rateContradictsCounts', unit: '市住建局', severity: 'warning' };
    expect(ratesOf(valueOf(await session.inspect()))).toMatchObject([found]);
    const { problems } = resultOf(await session.grade(options({ agreed: 'all' }), silent));
    expect(problems).toEqual(expect.arrayContaining([expect.objectContaining(found)]));
  });

  it('is no problem where we wrote it ourselves, before the counts were corrected', async () => {
    const { session, workbook } = sessionOver({
      '2023年11月热线': [header, [...HOUSING, null], [...POLICE, null]],
    });
    resultOf(await session.grade(options(), silent));
    workbook.now = typeInto(workbook.now, '2023年11月热线', 1, 3, 250);
    workbook.now = typeInto(workbook.now, '2023年11月热线', 1, 4, 250);
    expect(ratesOf(valueOf(await session.inspect()))).toEqual([]);
    workbook.now = typeInto(workbook.now, '2023年11月热线', 1, rate, percent(0.6));
    expect(ratesOf(valueOf(await session.inspect()))).toMatchObject([
      { code: 'rateContradictsCounts', unit: '市住建局' },
    ]);
  });
});

describe('results that stand in the workbook already', () => {
  const SHEETS = goldenSheets();
  const choices = { period: { year: 2023, month: 11 }, excludedTables: [] };

  it('are listed without a write, and not before the first run', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    expect(await session.standingResult(choices)).toBeNull();
    const { flagged } = resultOf(await session.grade(options({ agreed: 'all' }), silent));
    const before = workbook.now;
    const standing = await session.standingResult(choices);
    expect(standing?.flagged).toEqual(flagged);
    expect(standing?.written).toEqual({ sheets: [], cells: 0 });
    expect(workbook.now).toBe(before);
  });

  it('are not listed once a count was edited: the sheet says something else', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    resultOf(await session.grade(options({ agreed: 'all' }), silent));
    const [first] = workbook.now.sheets;
    workbook.now = typeInto(workbook.now, first?.name ?? '', 3, 2, 900);
    expect(await session.standingResult(choices)).toBeNull();
  });
});

describe('a workbook that Excel does not give', () => {
  it('is a failure of every call that needs it, and nothing is stored', async () => {
    const { session, workbook } = sessionOver({ 热线: [HEADER, HOUSING] });
    workbook.failing = { read: NOT_ANSWERING };
    const before = workbook.now;
    const failed = { ok: false, failure: NOT_ANSWERING };
    expect(await session.inspect()).toEqual(failed);
    expect(await session.answerName({ first: '甲', second: '乙', same: true })).toEqual(failed);
    expect(await session.grade(options(), silent)).toEqual({
      kind: 'failed',
      failure: NOT_ANSWERING,
    });
    expect(await session.exportDifferences(options())).toEqual({
      kind: 'failed',
      failure: NOT_ANSWERING,
    });
    expect(workbook.now).toBe(before);
  });

  it('says so where an answer could not be stored', async () => {
    const { session, workbook } = sessionOver({ 热线: [HEADER, HOUSING] });
    workbook.failing = { store: NOT_ANSWERING };
    const answered = await session.answerName({ first: '甲', second: '乙', same: true });
    expect(answered).toEqual({ ok: false, failure: NOT_ANSWERING });
  });

  it('is told of a workbook without tables', async () => {
    const { session, workbook } = sessionOver({ 热线: [['部门名称']] });
    workbook.now = { ...workbook.now, sheets: [sheetOf('空', [])] };
    const outcome = await session.grade(options(), silent);
    expect(outcome).toMatchObject({
      kind: 'nothingToGrade',
      problems: [{ code: 'noTableFound', severity: 'blocking' }],
    });
  });
});

describe('the list of differences', () => {
  const SHEETS = {
    '2023年10月热线': [GRADED, [...POLICE, 80, 'C']],
    '2023年11月热线': [GRADED, [...HOUSING, 90, 'A'], [...POLICE, null, null]],
  };
  const LIST = '结果差异';

  function listed(workbook: Snapshot): string[] {
    const { cells } = sheetNamed(workbook, LIST);
    return cells.flatMap((row) =>
      row.flatMap(({ content }) =>
        content.kind === 'text' && content.value.startsWith('市') ? [content.value] : [],
      ),
    );
  }

  it('is written as a sheet of its own and leaves every other cell alone', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    const before = workbook.now.sheets;
    const outcome = await session.exportDifferences(options());
    expect(outcome).toMatchObject({ kind: 'exported', total: 1, written: { sheets: [LIST] } });
    expect(workbook.now.sheets.slice(0, before.length)).toEqual(before);
    expect(listed(workbook.now)).toEqual(['市住建局']);
  });

  it('can still be written after the run that replaced them, and not once they are restored', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    resultOf(await session.grade(options({ agreed: 'all' }), silent));
    expect(await session.exportDifferences(options())).toMatchObject({
      kind: 'exported',
      total: 1,
    });
    expect(listed(workbook.now)).toEqual(['市住建局']);
    const other = await session.exportDifferences(options({ period: OCTOBER }));
    expect(other).toMatchObject({ kind: 'exported', total: 2 });
  });

  it('does not hold what a restore has put back twice', async () => {
    const { session } = sessionOver(SHEETS);
    resultOf(await session.grade(options({ agreed: 'all' }), silent));
    await session.restore({ overChanged: false });
    expect(await session.exportDifferences(options())).toMatchObject({ total: 1 });
  });

  it('is not written where there is none, or nothing to grade', async () => {
    const { session, workbook } = sessionOver({ '2023年11月热线': [HEADER, HOUSING] });
    const before = workbook.now;
    expect(await session.exportDifferences(options())).toEqual({ kind: 'noDifferences' });
    const { session: open } = sessionOver(SHEETS);
    expect(await open.exportDifferences(options({ period: null }))).toMatchObject({
      kind: 'nothingToGrade',
    });
    expect(workbook.now).toBe(before);
  });

  it('asks before it replaces what a person wrote on it', async () => {
    const { session, workbook } = sessionOver(SHEETS);
    await session.exportDifferences(options());
    workbook.now = typeInto(workbook.now, LIST, 3, 0, '已核对');
    workbook.now = typeInto(workbook.now, '2023年11月热线', 1, INDEX_COLUMN, 91);
    const asked = await session.exportDifferences(options());
    if (asked.kind !== 'confirm') throw new Error(asked.kind);
    expect(asked.replacements.map(({ before }) => before)).toEqual([
      { kind: 'text', value: '已核对' },
    ]);
    const agreed = asked.replacements;
    expect(await session.exportDifferences(options({ agreed }))).toMatchObject({
      kind: 'exported',
    });
  });
});

describe('a workbook with a rules sheet', () => {
  const month = {
    '2023年11月热线': [['类别', ...HOTLINE_HEADER], HOUSING, POLICE],
  };
  const stricter: RuleSet = {
    ...YUEYANG_2023,
    id: 'stricter',
    label: { zh: '从严规则', en: 'Stricter' },
    channels: YUEYANG_2023.channels.map((channel) => ({
      ...channel,
      grades: channel.grades.map((grade) => (grade.label === 'A' ? { ...grade, from: 99 } : grade)),
    })),
  };
  const rulesRows = (rules: RuleSet): TestCell[][] => ruleValues(rules).map((row) => [...row]);

  const gradesBy = async (sheets: Record<string, readonly (readonly TestCell[])[]>) => {
    const { session } = sessionOver(sheets);
    const { rules, channels } = resultOf(await session.grade(options(), silent));
    return { id: rules.id, grades: channels[0]?.units.map(({ grade }) => grade) };
  };

  it('is graded by it, not by the built-in rules', async () => {
    expect(await gradesBy(month)).toMatchObject({ id: 'yueyang-2023' });
    const own = await gradesBy({ ...month, 考评规则: rulesRows(stricter) });
    expect(own.id).toBe('stricter');
    expect(own.grades).not.toEqual((await gradesBy(month)).grades);
  });

  it('takes the words of its counts from it, and is never read as a table itself', async () => {
    const renamed = {
      ...YUEYANG_2023,
      channels: YUEYANG_2023.channels.map((channel) => ({
        ...channel,
        counts: channel.counts.map((count) =>
          count.name === 'due' ? { ...count, headers: ['交办总量'] } : count,
        ),
      })),
    };
    const [table] = Object.values(month);
    const header = table?.[0]?.map((text) => (text === '应办理数' ? '交办总量' : text)) ?? [];
    const { session } = sessionOver({
      '2023年11月热线': [header, ...(table?.slice(1) ?? [])],
      考评规则: rulesRows(renamed),
    });
    const { tables, rules, rulesPlace } = valueOf(await session.inspect());
    expect(tables.map(({ sheetName }) => sheetName)).toEqual(['2023年11月热线']);
    expect(rules).toEqual(renamed);
    expect(rulesPlace?.sheetName).toBe('考评规则');
  });

  it('is not graded at all while a cell of it is wrong; looking at it says which', async () => {
    const rows = rulesRows(stricter);
    const cut = rows.findIndex((row) => row.includes('热线') && row.includes('B'));
    rows[cut] = rows[cut]?.map((value) => (value === 85 ? '八十五' : value)) ?? [];
    const { session, workbook } = sessionOver({ ...month, 考评规则: rows });
    const before = workbook.now;
    const outcome = await session.grade(options(), silent);
    expect(outcome).toMatchObject({ kind: 'nothingToGrade' });
    const fault = { code: 'ruleNumberExpected', where: { sheetName: '考评规则', row: cut } };
    expect(outcome.kind === 'nothingToGrade' && outcome.problems).toMatchObject([fault]);
    expect(valueOf(await session.inspect()).problems).toMatchObject([fault]);
    expect(workbook.now).toBe(before);
  });

  it('gets one from the built-in rules by one call, and is graded by it', async () => {
    const { session, workbook } = sessionOver(month);
    expect(await session.insertRules(YUEYANG_2024)).toEqual({
      ...{ kind: 'inserted', sheetName: '考评规则' },
    });
    expect(sheetNames(workbook.now)).toContain('考评规则');
    expect(valueOf(await session.inspect()).rules).toEqual(YUEYANG_2024);
    const { rules } = resultOf(await session.grade(options(), silent));
    expect(rules).toEqual(YUEYANG_2024);
  });

  it('is graded by other rules for once where they are given', async () => {
    const { session } = sessionOver({ ...month, 考评规则: rulesRows(stricter) });
    const { rules } = resultOf(await session.grade(options({ rules: YUEYANG_2023 }), silent));
    expect(rules.id).toBe('yueyang-2023');
  });
});

describe('a workbook graded by other rules', () => {
  it('says so when it is looked at, until it is graded anew', async () => {
    const { session, workbook } = sessionOver({
      '2023年11月热线': [['类别', ...HOTLINE_HEADER], HOUSING, POLICE],
    });
    const told = async () =>
      valueOf(await session.inspect())
        .problems.filter(({ code }) => code === 'gradedByOtherRules')
        .map(({ details }) => details.sheet);
    resultOf(await session.grade(options(), silent));
    expect(await told()).toEqual([]);
    await session.insertRules(YUEYANG_2024);
    expect(await told()).toEqual(['热线排名', '预警单位', '考评汇总']);
    resultOf(await session.grade(options(), silent));
    expect(await told()).toEqual([]);
    const { content } = cellAt(sheetNamed(workbook.now, '热线排名'), 1, 0);
    const shown = content.kind === 'text' ? content.value : '';
    expect(shown).toMatch(/2024 年考评规则〔[0-9a-f]{8}〕/u);
  });
});
