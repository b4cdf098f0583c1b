import type {
  GradingOptions,
  GradingOutcome,
  GradingSession,
} from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { RuleSet } from '../../src/domain/ruleSet';
import { EXCLUSIONS_REGISTER } from '../../src/registers/exclusionsRegister';
import { readRegister } from '../../src/registers/readRegister';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import type { WritePlan } from '../../src/report/writePlan';
import type { Snapshot } from '../../src/tables/snapshot';
import { HOTLINE_UNITS, MAILBOX_UNITS } from '../fixtures/yueyang202311/month';
import { sheetOf, typeInto, type TestCell } from '../report/gridSnapshot';
import { shownRows } from '../support/applyPlan';
import { unfilledTexts } from '../support/filledTexts';
import { goldenSheets } from '../support/goldenSheets';
import { registerRows, type RegisterCell } from '../support/registerRows';
import { sessionOver, valueOf } from './memoryWorkbook';

type Line = Readonly<Record<string, RegisterCell>>;

const NOVEMBER = { year: 2023, month: 11 };
/** Seven units that stand in neither table; three of them take part in the hotline only. */
const FURTHER: Line[] = ['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name, at) => ({
  ...{ 承办单位: `${name}办事中心`, 类别: '公共服务企业', 参与渠道: at < 3 ? '热线' : null },
}));
const POLICE = ['市公安局交警支队', '市公安交警支队'] as const;

function options(given: Partial<GradingOptions> = {}): GradingOptions {
  return { period: NOVEMBER, excludedTables: [], agreed: 'none', ...given };
}

const silent = () => undefined;

/** What a look finds beside the month that these sheets do not name. */
async function lookAt(session: GradingSession) {
  const inspection = valueOf(await session.inspect());
  const problems = inspection.problems.filter(({ code }) => code !== 'periodMissing');
  return { ...inspection, problems };
}

function resultOf(outcome: GradingOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`The run ended as ${JSON.stringify(outcome)}`);
  expect(unfilledTexts(outcome.result.problems)).toEqual([]);
  return outcome.result;
}

function sheetNamed({ sheets }: Snapshot, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
}

/** The units of the golden month, each once; the two names of the traffic police are one. */
function rosterLines(): Line[] {
  const groups = new Map<string, string>();
  for (const { unit, group } of [...HOTLINE_UNITS, ...MAILBOX_UNITS]) groups.set(unit, group);
  groups.delete(POLICE[1]);
  groups.delete(POLICE[0]);
  const police = { 承办单位: POLICE[1], 类别: '行政事业单位', 别名: POLICE[0] };
  const lines = [...groups].map(([unit, group]) => ({ 承办单位: unit, 类别: group }));
  return [police, ...lines, ...FURTHER];
}

const rosterSheet = (lines: readonly Line[] = rosterLines()) =>
  registerRows(ROSTER_REGISTER, lines);

async function graded(sheets: Record<string, TestCell[][]>, given: Partial<GradingOptions> = {}) {
  const opened = sessionOver(sheets);
  return { ...opened, result: resultOf(await opened.session.grade(options(given), silent)) };
}

function channelOf({ result }: Awaited<ReturnType<typeof graded>>, name: string) {
  const found = result.channels.find(({ channel }) => channel === name);
  if (!found) throw new Error(`no channel ${name}`);
  return found;
}

describe('the golden month with a roster', () => {
  it('has 79 units of the hotline, 14 of them without orders, and 76 of the mailbox', async () => {
    const plain = await graded(goldenSheets());
    const withRoster = await graded({ ...goldenSheets(), 单位名录: rosterSheet() });
    const hotline = channelOf(withRoster, 'hotline');
    const mailbox = channelOf(withRoster, 'mailbox');
    const grades = (units: typeof hotline.units) => units.filter(({ grade }) => grade !== null);
    expect([hotline.units.length, grades(hotline.units).length]).toEqual([79, 65]);
    expect([mailbox.units.length, grades(mailbox.units).length]).toEqual([76, 58]);
    expect(hotline.zeroVolume).toHaveLength(14);
    expect(hotline.zeroVolume.slice(-7)).toEqual(FURTHER.map((line) => line.承办单位));
    expect(mailbox.zeroVolume).toHaveLength(18);
    expect(withRoster.result.problems).toEqual(
      plain.result.problems.filter(({ code }) => code !== 'typedValueReplaced'),
    );
    for (const [name, printed] of [
      ['hotline', HOTLINE_UNITS],
      ['mailbox', MAILBOX_UNITS],
    ] as const) {
      const before = channelOf(plain, name);
      const after = channelOf(withRoster, name);
      expect(after.gradeCounts).toEqual(before.gradeCounts);
      const renamed = (unit: string) => (unit === POLICE[0] ? POLICE[1] : unit);
      expect(after.units.slice(0, printed.length)).toEqual(
        before.units.map((unit) => ({ ...unit, unit: renamed(unit.unit) })),
      );
    }
  });

  it('writes nothing beside the counts for units without a row, and lists them below the ranked', async () => {
    const plain = await graded(goldenSheets());
    const withRoster = await graded({ ...goldenSheets(), 单位名录: rosterSheet() });
    for (const name of ['热线考评', '信箱考评']) {
      expect(sheetNamed(withRoster.workbook.now, name)).toEqual(
        sheetNamed(plain.workbook.now, name),
      );
    }
    const listed = shownRows(sheetNamed(withRoster.workbook.now, '热线排名'));
    const row = listed.find((cells) => cells[1] === '甲办事中心');
    expect([row?.[0], row?.[2], row?.at(-1)]).toEqual([null, 0, '无工单']);
  });

  it('changes nothing when it is run again, or when the roster is in another order but the order of the empty ones', async () => {
    const sheets = { ...goldenSheets(), 单位名录: rosterSheet() };
    const first = await graded(sheets);
    const before = first.workbook.now;
    await first.session.grade(options(), silent);
    expect(first.workbook.now).toEqual(before);
    const turned = await graded({
      ...goldenSheets(),
      单位名录: rosterSheet([...rosterLines()].reverse()),
    });
    for (const name of ['hotline', 'mailbox']) {
      const [one, other] = [channelOf(first, name), channelOf(turned, name)];
      const withRow = (channel: typeof one) => channel.units.filter((unit) => !unit.isWithoutRow);
      expect(withRow(other)).toEqual(withRow(one));
      expect(other.gradeCounts).toEqual(one.gradeCounts);
      expect([...other.zeroVolume].sort()).toEqual([...one.zeroVolume].sort());
    }
  });

  it('joins the traffic police’s two names by an alias, and asks nothing more about them', async () => {
    const asks = (questions: readonly { first: { unit: string }; second: { unit: string } }[]) =>
      questions.filter(({ first, second }) =>
        [first.unit, second.unit].some((unit) => POLICE.some((name) => name === unit)),
      );
    const without = valueOf(await sessionOver(goldenSheets()).session.inspect());
    expect(asks(without.nameQuestions)).toHaveLength(1);
    const sheets = { ...goldenSheets(), 单位名录: rosterSheet() };
    const inspection = valueOf(await sessionOver(sheets).session.inspect());
    expect(asks(inspection.nameQuestions)).toEqual([]);
    expect(inspection.registers.roster).toMatchObject({ sheetName: '单位名录', row: 0, column: 0 });
    const run = await graded(sheets);
    const named = run.result.channels.map(
      ({ units }) => units.filter(({ unit }) => unit === POLICE[1]).length,
    );
    expect(named).toEqual([1, 1]);
  });
});

const GROUP = '行政事业单位';
const HEADER = [
  '类别',
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];
/** By hand: 30·1 + 30·1 + 20·(1 − 0.1) + 20·(1 − 0.1) = 96. */
const HOUSING: TestCell[] = [GROUP, '市住建局', 100, 100, 100, 10, 50, 5];
const POST: TestCell[] = [GROUP, '市邮政管理局', 100, 100, 80, 10, 50, 0];
const TABLE = [HEADER, HOUSING, POST];
const roster = (...lines: Line[]) => registerRows(ROSTER_REGISTER, lines);
const unitsOf = (run: Awaited<ReturnType<typeof graded>>) =>
  channelOf(run, 'hotline').units.map(({ unit, group, grade, ungradedReason }) => [
    ...[unit, group, grade, ungradedReason],
  ]);

describe('a month under a roster', () => {
  const HOUSING_LINE: Line = { 承办单位: '市住建局', 类别: GROUP };
  const POST_LINE: Line = { 承办单位: '市邮政管理局', 类别: GROUP };

  it('ranks a unit in the roster’s group and says that the table has another', async () => {
    const run = await graded({
      热线: TABLE,
      名录: roster(HOUSING_LINE, { ...POST_LINE, 类别: '公共服务企业' }),
    });
    expect(unitsOf(run)[1]).toEqual(['市邮政管理局', '公共服务企业', 'A', null]);
    expect(run.result.problems).toMatchObject([
      {
        ...{ code: 'rosterGroupDiffers', severity: 'warning', channel: 'hotline' },
        unit: '市邮政管理局',
        where: { sheetName: '热线', row: 2, column: 1 },
        details: { group: GROUP, rosterGroup: '公共服务企业', other: '名录!A5' },
      },
    ]);
  });

  it('gives a group to a table that has none, and says nothing of it', async () => {
    const table = TABLE.map((row) => row.slice(1));
    const none = await graded({ 热线: table });
    expect(none.result.problems.map(({ code }) => code)).toContain('groupsMissing');
    const run = await graded({ 热线: table, 名录: roster(HOUSING_LINE, POST_LINE) });
    expect(run.result.problems).toEqual([]);
    expect(unitsOf(run).map(([, group]) => group)).toEqual([GROUP, GROUP]);
  });

  it('does not grade an exempt unit in the months of its exemption, and says why', async () => {
    const exempt = { ...POST_LINE, 不参评原因: '机构改革', 不参评起: '2023-11' };
    const sheets = { 热线: TABLE, 名录: roster(HOUSING_LINE, exempt) };
    const run = await graded(sheets);
    expect(unitsOf(run)[1]).toEqual(['市邮政管理局', GROUP, null, 'exempt']);
    expect(channelOf(run, 'hotline').gradeCounts.A).toBe(1);
    expect(channelOf(run, 'hotline').zeroVolume).toEqual([]);
    const listed = shownRows(sheetNamed(run.workbook.now, '热线排名'));
    expect(listed.find((row) => row[1] === '市邮政管理局')?.at(-1)).toBe('不参评：机构改革');
    const source = shownRows(sheetNamed(run.workbook.now, '热线'));
    expect(source[2]).toContain('不参评');
    const october = await graded(sheets, { period: { year: 2023, month: 10 } });
    expect(unitsOf(october)[1]?.[3]).toBeNull();
    const before = run.workbook.now;
    await run.session.grade(options(), silent);
    expect(run.workbook.now).toEqual(before);
  });

  it('blocks a row in a channel its unit does not take part in', async () => {
    const run = await graded({
      热线: TABLE,
      名录: roster(HOUSING_LINE, { ...POST_LINE, 参与渠道: '信箱' }),
    });
    expect(unitsOf(run)[1]).toEqual(['市邮政管理局', GROUP, null, 'blocked']);
    expect(run.result.problems).toMatchObject([
      {
        ...{ code: 'rosterChannelDiffers', severity: 'blocking', unit: '市邮政管理局' },
        where: { sheetName: '热线', row: 2 },
        details: { channel: '热线', other: '名录!A5' },
      },
    ]);
  });

  it('grades a unit the roster lacks, warns, and asks about the name on it that is near', async () => {
    const sheets = {
      热线: [HEADER, [GROUP, '市住房和城乡建设局', ...HOUSING.slice(2)], POST],
      名录: roster({ ...HOUSING_LINE, 承办单位: '市住房城乡建设局' }, POST_LINE),
    };
    const { session } = sessionOver(sheets);
    const { nameQuestions, problems } = await lookAt(session);
    expect(problems).toMatchObject([
      { code: 'unitNotOnRoster', severity: 'warning', where: { sheetName: '热线', row: 1 } },
    ]);
    expect(nameQuestions).toMatchObject([
      {
        first: { unit: '市住房和城乡建设局', place: { sheetName: '热线', row: 1 } },
        second: { unit: '市住房城乡建设局', place: { sheetName: '名录', row: 3, column: 0 } },
      },
    ]);
    const answer = { first: '市住房和城乡建设局', second: '市住房城乡建设局', same: true };
    await session.answerName(answer);
    const answered = await lookAt(session);
    expect([answered.nameQuestions, answered.problems]).toEqual([[], []]);
    const result = resultOf(await session.grade(options(), silent));
    expect(result.channels[0]?.units.map(({ unit }) => unit)).toEqual([
      ...['市住房城乡建设局', '市邮政管理局'],
    ]);
  });

  it('takes an old name only in its months', async () => {
    const old = { ...HOUSING_LINE, 承办单位: '市住房城乡建设局', 别名: '市住建局（至2023-10）' };
    const sheets = { 热线: TABLE, 名录: roster(old, POST_LINE) };
    const october = await graded(sheets, { period: { year: 2023, month: 10 } });
    expect(unitsOf(october).map(([unit]) => unit)).toEqual(['市住房城乡建设局', '市邮政管理局']);
    const november = await graded(sheets);
    expect(unitsOf(november).map(([unit]) => unit)).toEqual([
      ...['市住建局', '市邮政管理局', '市住房城乡建设局'],
    ]);
    expect(november.result.problems).toMatchObject([
      {
        ...{ code: 'aliasNotInMonth', severity: 'warning', unit: '市住建局' },
        where: { sheetName: '热线', row: 1 },
        details: { rosterUnit: '市住房城乡建设局', other: '名录!A4', months: '–2023-10' },
      },
    ]);
  });

  it('blocks both rows of a unit that stands under its name and under an alias', async () => {
    const run = await graded({
      热线: [...TABLE, [GROUP, '市水利局', ...POST.slice(2)]],
      名录: roster(
        { ...HOUSING_LINE, 别名: '市邮政管理局' },
        { ...POST_LINE, 承办单位: '市水利局' },
      ),
    });
    expect(unitsOf(run).map(([unit, , , reason]) => [unit, reason])).toEqual([
      ['市住建局', 'blocked'],
      ['市住建局', 'blocked'],
      ['市水利局', null],
    ]);
    expect(run.result.problems.map(({ code }) => code)).toEqual(['duplicateUnit', 'duplicateUnit']);
  });

  it('knows nothing of the orders of a unit whose table is left out', async () => {
    const sheets = {
      热线: [HEADER, HOUSING],
      热线二: [HEADER, POST],
      名录: roster(HOUSING_LINE, POST_LINE),
    };
    const { session } = sessionOver(sheets);
    const { tables } = valueOf(await session.inspect());
    const excludedTables = tables
      .filter(({ sheetName }) => sheetName === '热线二')
      .map(({ id }) => id);
    const result = resultOf(await session.grade(options({ excludedTables }), silent));
    expect(result.channels[0]?.units.map(({ unit }) => unit)).toEqual(['市住建局']);
  });

  it('grades nothing while a cell of it is wrong, and tells every fault', async () => {
    const wrong = roster({ ...HOUSING_LINE, 参与渠道: '微信' }, { ...POST_LINE, 承办单位: null });
    const { session, workbook } = sessionOver({ 热线: TABLE, 名录: wrong });
    const before = workbook.now;
    const outcome = await session.grade(options(), silent);
    expect(outcome.kind).toBe('nothingToGrade');
    if (outcome.kind !== 'nothingToGrade') return;
    expect(outcome.problems.map(({ code, where }) => [code, where?.row])).toEqual([
      ['registerValueMissing', 4],
      ['registerNameUnknown', 3],
    ]);
    expect(workbook.now).toBe(before);
    const { problems } = await lookAt(session);
    expect(problems.map(({ code }) => code)).toEqual([
      'registerValueMissing',
      'registerNameUnknown',
    ]);
  });

  it('refuses two rosters', async () => {
    const { session } = sessionOver({
      ...{ 热线: TABLE, 名录: roster(HOUSING_LINE, POST_LINE) },
      名录二: roster(HOUSING_LINE),
    });
    expect(await session.grade(options(), silent)).toMatchObject({
      kind: 'nothingToGrade',
      problems: [{ code: 'registerTwice', where: { sheetName: '名录二', row: 0, column: 0 } }],
    });
  });

  it('goes by a roster from elsewhere rather than by its own', async () => {
    const unit = (name: string) => ({
      ...{ unit: name, group: GROUP, aliases: [], channels: null, exemption: null },
      place: { sheetId: '[a.xlsx]名录', sheetName: '[a.xlsx]名录', row: 3, column: 0 },
    });
    const given = { units: [unit('市住建局'), unit('市邮政管理局'), unit('市档案馆')] };
    const run = await graded(
      { 热线: TABLE, 名录: roster({ ...HOUSING_LINE, 参与渠道: '微信' }) },
      { roster: given },
    );
    expect(channelOf(run, 'hotline').zeroVolume).toEqual(['市档案馆']);
  });
});

const EXCLUDED: Line = {
  ...{ 承办单位: '市住建局', 渠道: '热线', 考评月份: '2023-11' },
  ...{ 剔除计数: '返工数', 件数: 5, 原因: '重复派单' },
};
const exclusions = (...lines: Line[]) => registerRows(EXCLUSIONS_REGISTER, lines);

describe('excluded orders', () => {
  it('are taken out before grading, with the standing before and after as by hand', async () => {
    const line = {
      ...EXCLUDED,
      ...{ 承办单位: '市邮政管理局', 剔除计数: '应办理数、办理数', 件数: 20, 原因: '无管辖权' },
    };
    const sheets = {
      热线: [HEADER, HOUSING, [...POST.slice(0, 2), 120, 120, 100, 10, 50, 0]],
      剔除: exclusions(line),
    };
    // Of 120: 30 + 30·(100/120) + 20·(1 − 10/120) + 20 = 93.3; of 100: 30 + 30 + 18 + 20 = 98.
    const run = await graded(sheets);
    expect(run.result.exclusions).toMatchObject([
      {
        ...{ channel: 'hotline', unit: '市邮政管理局', orders: 20, reasons: ['无管辖权'] },
        place: { sheetName: '剔除', row: 3, column: 0 },
        before: { index: 93.3, grade: 'A', rank: 2 },
        after: { index: 98, grade: 'A', rank: 1 },
      },
    ]);
    const listed = shownRows(sheetNamed(run.workbook.now, '热线排名'));
    const row = listed.find((cells) => cells[1] === '市邮政管理局');
    expect(row?.at(-1)).toBe('剔除20件（无管辖权）；剔除前 93.3（A）');
    expect(row?.[2]).toBe(100);
    const inspected = await lookAt(run.session);
    expect([inspected.problems, inspected.differences]).toEqual([[], []]);
    const before = run.workbook.now;
    await run.session.grade(options(), silent);
    expect(run.workbook.now).toEqual(before);
  });

  it('add up over lines, and hold for their month only', async () => {
    const run = await graded({
      热线: TABLE,
      剔除: exclusions(
        EXCLUDED,
        { ...EXCLUDED, 考评月份: null, 件数: 2, 原因: '申诉成立' },
        { ...EXCLUDED, 考评月份: '2023-10', 件数: 3 },
        { ...EXCLUDED, 件数: 1 },
      ),
    });
    // Rework 10 − 5 − 2 − 1 = 2 of 100: 30 + 30 + 20·0.98 + 20·0.9 = 97.6.
    expect(run.result.exclusions).toMatchObject([
      {
        ...{ orders: 8, reasons: ['重复派单', '申诉成立'] },
        ...{ before: { index: 96 }, after: { index: 97.6 } },
      },
    ]);
  });

  it.each([
    ['a unit without a row', { 承办单位: '市档案馆' }, 'exclusionUnitUnknown', 'blocking', null],
    [
      'a channel without a table',
      { 渠道: '信箱', 剔除计数: '办理数' },
      'exclusionChannelWithoutTable',
      'warning',
      null,
    ],
    ['more orders than there are', { 件数: 11 }, 'exclusionExceedsCount', 'blocking', 'blocked'],
  ] as const)(
    'that cannot be taken out are told at their line: %s',
    async (_, change, code, severity, reason) => {
      const run = await graded({ 热线: TABLE, 剔除: exclusions({ ...EXCLUDED, ...change }) });
      expect(run.result.problems).toMatchObject([
        { code, severity, where: { sheetName: '剔除', row: 3, column: 0 } },
      ]);
      expect(run.result.exclusions).toEqual([]);
      expect(unitsOf(run)[0]?.[3]).toBe(reason);
      expect(unitsOf(run)[1]?.[2]).toBe('A');
    },
  );

  it('that leave a part larger than its whole are told at their line, as the table is right', async () => {
    const line = { ...EXCLUDED, 剔除计数: '应办理数', 件数: 5 };
    const run = await graded({ 热线: TABLE, 剔除: exclusions(line, { ...EXCLUDED, 件数: 1 }) });
    expect(run.result.problems).toMatchObject([
      {
        ...{ code: 'exclusionUnbalancesCounts', severity: 'blocking', unit: '市住建局' },
        where: { sheetName: '剔除', row: 3, column: 0 },
        details: { part: '办理数', partValue: 100, whole: '应办理数', wholeValue: 95 },
      },
    ]);
    expect(run.result.exclusions).toEqual([]);
    expect(channelOf(run, 'hotline').units[0]).toMatchObject({
      due: 100,
      ungradedReason: 'blocked',
    });
  });

  it('leave counts to the table’s own message that could not be before', async () => {
    const table = [HEADER, [GROUP, '市住建局', 90, 100, 90, 10, 50, 5], POST];
    const run = await graded({ 热线: table, 剔除: exclusions(EXCLUDED) });
    expect(run.result.problems).toMatchObject([
      { code: 'countExceeds', where: { sheetName: '热线', row: 1 } },
    ]);
  });

  it('of a month are told when the month graded is not known, and stay in', async () => {
    const run = await graded({ 热线: TABLE, 剔除: exclusions(EXCLUDED) }, { period: null });
    expect(run.result.problems).toMatchObject([
      { code: 'periodMissing' },
      {
        ...{ code: 'exclusionMonthUnknown', severity: 'warning', unit: '市住建局' },
        ...{ where: { sheetName: '剔除', row: 3 }, details: { month: '2023-11', orders: 5 } },
      },
    ]);
    expect(channelOf(run, 'hotline').units[0]).toMatchObject({ index: 96 });
  });

  it('are told at the line that goes too far, with what was left before it', async () => {
    const run = await graded({ 热线: TABLE, 剔除: exclusions({ ...EXCLUDED, 件数: 6 }, EXCLUDED) });
    expect(run.result.problems).toMatchObject([
      { code: 'exclusionExceedsCount', where: { row: 4 }, details: { value: 4, orders: 5 } },
    ]);
  });

  it('from a count the table does not have block their unit', async () => {
    const table = TABLE.map((row, at) => [
      ...row.slice(0, 6),
      at === 0 ? '群众不满意率' : '10.00%',
    ]);
    const run = await graded({
      热线: table,
      剔除: exclusions({ ...EXCLUDED, 剔除计数: '回访数' }),
    });
    expect(run.result.problems.map(({ code }) => code)).toEqual(['exclusionCountMissing']);
    expect(unitsOf(run)[0]?.[3]).toBe('blocked');
  });

  it('block their unit when the rate they belong to was entered and would not change', async () => {
    const table = [
      [...HEADER.slice(0, 6), '回访不满意数', '群众不满意率'],
      [...HOUSING.slice(0, 6), 5, '10.00%'],
      [...POST.slice(0, 6), 0, 0],
    ];
    const line = { ...EXCLUDED, 剔除计数: '返工数、回访不满意数', 件数: 2 };
    const run = await graded({ 热线: table, 剔除: exclusions(line) });
    expect(run.result.problems).toMatchObject([
      {
        ...{ code: 'exclusionFromGivenRate', severity: 'blocking', unit: '市住建局' },
        where: { sheetName: '剔除', row: 3, column: 0 },
        details: { rate: '群众不满意率', count: '回访不满意数', missing: '回访数', orders: 2 },
      },
    ]);
    expect(unitsOf(run).map(([, , , reason]) => reason)).toEqual(['blocked', null]);
    const others = await graded({ 热线: table, 剔除: exclusions({ ...line, 剔除计数: '返工数' }) });
    expect(others.result.problems).toEqual([]);
    // 30 + 30 + 20·(1 − 8/100) + 20·(1 − 0.1) = 96.4.
    expect(channelOf(others, 'hotline').units[0]).toMatchObject({ index: 96.4 });
  });

  it('of whole orders are said to leave a rate that was entered as it is', async () => {
    const table = [
      [...HEADER.slice(0, 6), '群众不满意率'],
      [...HOUSING.slice(0, 6), '10.00%'],
      [...POST.slice(0, 6), 0],
    ];
    const run = await graded({
      热线: table,
      剔除: exclusions({ ...EXCLUDED, 剔除计数: '应办理数、办理数、按期办理数' }),
    });
    expect(run.result.problems).toMatchObject([
      {
        ...{ code: 'exclusionKeepsGivenRate', severity: 'info', unit: '市住建局' },
        where: { sheetName: '剔除', row: 3, column: 0 },
        details: { rate: '群众不满意率' },
      },
    ]);
    expect(unitsOf(run).map(([, , , reason]) => reason)).toEqual([null, null]);
  });

  it('are counted once where lines of one unit take the same orders out of several counts', async () => {
    const five = { ...EXCLUDED, 剔除计数: '应办理数、办理数、按期办理数' };
    const run = await graded({ 热线: TABLE, 剔除: exclusions(five, { ...EXCLUDED, 件数: 1 }) });
    // 30 + 30 + 20·(1 − 9/95) + 20·(1 − 0.1) = 96.1.
    expect(run.result.exclusions).toMatchObject([{ orders: 5, after: { index: 96.1 } }]);
    const listed = shownRows(sheetNamed(run.workbook.now, '热线排名'));
    expect(listed.find((row) => row[1] === '市住建局')?.at(-1)).toContain('剔除5件');
  });

  it('that leave a unit without orders take its earlier results away where such units are left out', async () => {
    const leaveOut: RuleSet = {
      ...YUEYANG_2023,
      channels: YUEYANG_2023.channels.map((own) => ({ ...own, zeroVolume: 'leaveOut' })),
    };
    const all = { ...EXCLUDED, 剔除计数: '应办理数、办理数、按期办理数', 件数: 100 };
    const none = exclusions(
      all,
      { ...EXCLUDED, 件数: 10 },
      { ...EXCLUDED, 剔除计数: '回访数', 件数: 50 },
      { ...EXCLUDED, 剔除计数: '回访不满意数' },
    );
    const { session, workbook } = sessionOver({ 热线: TABLE });
    const given = options({ rules: leaveOut });
    await session.grade(given, silent);
    const plain = workbook.now;
    const results = (at: number) => shownRows(sheetNamed(workbook.now, '热线'))[at]?.slice(8);
    expect(results(1)).toEqual([1, 1, 0.1, 0.1, 96, 'A']);
    workbook.now = { ...plain, sheets: [...plain.sheets, sheetOf('剔除', none)] };
    const { exclusions: effects } = resultOf(await session.grade(given, silent));
    expect(effects).toMatchObject([
      { orders: 100, before: { grade: 'A' }, after: { grade: null } },
    ]);
    expect(results(1)).toEqual([null, null, null, null, null, null]);
    expect(results(2)).toEqual([1, 0.8, 0.1, 0, 92, 'A']);
    const once = workbook.now;
    resultOf(await session.grade(given, silent));
    expect(workbook.now).toEqual(once);
    workbook.now = typeInto(once, '热线', 1, 13, '另议');
    resultOf(await session.grade(given, silent));
    expect(results(1)?.at(-1)).toBe('另议');
    workbook.now = { ...once, sheets: once.sheets.filter(({ name }) => name !== '剔除') };
    resultOf(await session.grade(given, silent));
    expect(results(1)).toEqual([1, 1, 0.1, 0.1, 96, 'A']);
  });

  it('find their unit by any of its names on the roster', async () => {
    const named = { 承办单位: '市住建局', 类别: GROUP, 别名: '市建设局' };
    const post = { 承办单位: '市邮政管理局', 类别: GROUP };
    const run = await graded({
      ...{ 热线: TABLE, 名录: roster(named, post) },
      剔除: exclusions({ ...EXCLUDED, 承办单位: '市建设局' }),
    });
    expect(run.result.exclusions).toMatchObject([{ unit: '市住建局', after: { index: 97 } }]);
  });
});

describe('a register made by one click', () => {
  it('is a roster of the month’s units with the aliases that were answered, and grades as without it', async () => {
    const { session, workbook } = sessionOver(goldenSheets());
    await session.answerName({ first: POLICE[0], second: POLICE[1], same: true });
    const without = resultOf(await session.grade(options(), silent));
    const outcome = await session.insertRegister('roster', options());
    expect(outcome).toEqual({ kind: 'inserted', sheetName: '单位名录' });
    const { entries, problems } = readRegister(
      ROSTER_REGISTER,
      sheetNamed(workbook.now, '单位名录'),
    );
    expect(problems).toEqual([]);
    expect(entries).toHaveLength(72);
    expect(entries.map(({ values }) => values.unit).slice(0, 65)).toEqual(
      HOTLINE_UNITS.map(({ unit }) => unit),
    );
    const police = entries.find(({ values }) => POLICE.some((name) => name === values.unit));
    expect(police?.values).toMatchObject({
      ...{ unit: POLICE[1], group: '行政事业单位', channels: [] },
      aliases: [{ name: POLICE[0], from: null, to: null }],
    });
    const { problems: found } = valueOf(await session.inspect());
    expect(found.map(({ code }) => code)).not.toContain('unitNotOnRoster');
    const after = resultOf(await session.grade(options({ agreed: 'all' }), silent));
    for (const [at, channel] of after.channels.entries()) {
      expect(channel.gradeCounts).toEqual(without.channels[at]?.gradeCounts);
      expect(channel.units.filter((unit) => !unit.isWithoutRow)).toHaveLength(
        without.channels[at]?.units.length ?? 0,
      );
    }
  });

  it.each(['roster', 'exclusions', 'ledger', 'operatingFigures'] as const)(
    'is never a second one: %s',
    async (kind) => {
      const { session, workbook } = sessionOver({ 热线: TABLE });
      expect(await session.insertRegister(kind, options())).toMatchObject({ kind: 'inserted' });
      const before = workbook.now;
      const sheet = before.sheets.at(-1);
      expect(await session.insertRegister(kind, options())).toEqual({
        kind: 'present',
        place: { sheetId: sheet?.id, sheetName: sheet?.name, row: 0, column: 0 },
      });
      expect(workbook.now).toBe(before);
    },
  );

  it('is never taken for a table, also when it is renamed and filled with figures', async () => {
    const { session, workbook } = sessionOver({ 热线: TABLE });
    const before = valueOf(await session.inspect()).tables;
    await session.insertRegister('roster', options());
    await session.insertRegister('exclusions', options());
    let now = workbook.now;
    for (const [column, cell] of ['市住建局', '热线', null, '返工数', 3, '重复派单'].entries()) {
      now = typeInto(now, '剔除登记', 3, column, cell);
    }
    const sheets = now.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name}（2023年11月）` }));
    workbook.now = { ...now, sheets, names: [] };
    const { tables, problems } = valueOf(await session.inspect());
    expect(tables.map(({ place, unitCount }) => [place.row, unitCount])).toEqual(
      before.map(({ place, unitCount }) => [place.row, unitCount]),
    );
    expect(problems.filter(({ where }) => where?.sheetName.includes('登记'))).toEqual([]);
  });

  it('offers the units’ own cells where they are too many for a list, the roster’s once there is one', async () => {
    const { session, workbook } = sessionOver(goldenSheets());
    const plans: WritePlan[] = [];
    const apply = workbook.apply.bind(workbook);
    workbook.apply = (plan, basis) => {
      plans.push(plan);
      return apply(plan, basis);
    };
    await session.insertRegister('exclusions', options());
    await session.insertRegister('roster', options());
    await session.insertRegister('ledger', options());
    const [exclusion, , ledger] = plans.map(({ sheets }) => sheets[0]?.suggestions?.[0]);
    expect(exclusion?.offers).toEqual({
      ...{ kind: 'cells', sheetName: '热线考评' },
      area: { row: 3, column: 0, rowCount: 69, columnCount: 1 },
    });
    expect(ledger?.offers).toMatchObject({ kind: 'cells', sheetName: '单位名录' });
  });

  it('leaves a sheet that has its name as it is', async () => {
    const { session, workbook } = sessionOver({
      热线: TABLE,
      单位名录: [['联系人'], ['王'], ['李']],
    });
    const before = sheetNamed(workbook.now, '单位名录');
    expect(await session.insertRegister('roster', options())).toEqual({
      ...{ kind: 'inserted', sheetName: '单位名录 (2)' },
    });
    expect(sheetNamed(workbook.now, '单位名录')).toEqual(before);
    expect(sheetOf('x', [['联系人'], ['王'], ['李']]).cells).toEqual(before.cells);
  });
});
