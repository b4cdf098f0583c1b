import { tryRules, type TrialBasis } from '../../src/application/trial';
import type { TrialOptions } from '../../src/application/trialSession';
import { withCut, withWeight } from '../../src/domain/ruleChanges';
import type { RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { YUEYANG_2024 } from '../../src/domain/ruleSets/yueyang2024';
import { GRADED_BY_SETTING } from '../../src/report/gradedBy';
import { readRuleSet } from '../../src/rules/readRuleSet';
import { cellAt, type Snapshot } from '../../src/tables/snapshot';
import { typeInto, type TestCell } from '../report/gridSnapshot';
import { ruleValues } from '../support/ruleSheet';
import { HOTLINE_HEADER, MAILBOX_HEADER } from '../tables/recognised';
import { NOT_ANSWERING, sessionOver, valueOf } from './memoryWorkbook';

const GROUP = '行政事业单位';
const HOUSING = [GROUP, '市住建局', 306, 305, 304, 23, 308, 47];
const POLICE = [GROUP, '市公安局', 329, 329, 328, 13, 314, 48];
const NOVEMBER = { year: 2023, month: 11 };
const CHOICE: TrialOptions = { period: NOVEMBER, excludedTables: [] };
const MONTH = { '2023年11月热线': [['类别', ...HOTLINE_HEADER], HOUSING, POLICE] };
/** By the built-in rules 市住建局 has 95.2 (30·305/306 + 30·304/306 + 20·283/306 + 20·261/308) and 市公安局 96.1. */
const STRICTER = named(withCut(YUEYANG_2023, 'hotline', null, 'A', 96), '从严规则');

function named(rules: RuleSet, zh: string): RuleSet {
  return { ...rules, id: zh, label: { zh, en: zh } };
}

function rulesRows(rules: RuleSet): TestCell[][] {
  const rows = ruleValues(rules).map((row) => [...row]);
  while (rows.at(-1)?.length === 0) rows.pop();
  return rows;
}

function cutOf(rules: RuleSet): number | null {
  return rules.channels[0]?.grades[0]?.from ?? null;
}

function sheetNamed({ sheets }: Snapshot, name: string) {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`There is no sheet ${name}`);
  return found;
}

/** Where the lower end of the hotline's A stands. */
function cutPlace(snapshot: Snapshot) {
  const { cells } = sheetNamed(snapshot, '考评规则');
  const texts = cells.map((row) =>
    row.map(({ content }) => (content.kind === 'blank' ? '' : content.value)),
  );
  const start = texts.findIndex(([first]) => first === '【等级】');
  return { row: start + 2, column: texts[start + 1]?.indexOf('起点') ?? -1 };
}

function typeCut(snapshot: Snapshot, cell: TestCell): Snapshot {
  const { row, column } = cutPlace(snapshot);
  return typeInto(snapshot, '考评规则', row, column, cell);
}

function gradesOf({ channels }: TrialBasis['inForce']): string[] {
  return channels.flatMap(({ units }) => units.map(({ unit, grade }) => `${unit} ${grade ?? '–'}`));
}

const grading = { ...CHOICE, agreed: 'all' } as const;
const silent = () => undefined;

describe('what rules can be tried on', () => {
  it('is the month as a run would grade it, by the rules in force', async () => {
    const { session, workbook } = sessionOver({
      ...MONTH,
      '2023年11月信箱': [
        ['类别', ...MAILBOX_HEADER],
        [GROUP, '市住建局', 73, 73, 72, 62],
      ],
      考评规则: rulesRows(STRICTER),
    });
    const before = workbook.now;
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(basis.rules).toEqual(STRICTER);
    expect(basis.rulesPlace).toMatchObject({ sheetName: '考评规则', row: 0, column: 0 });
    expect(gradesOf(basis.inForce)).toEqual(['市住建局 B', '市公安局 A', '市住建局 A']);
    expect(workbook.now).toBe(before);
    const outcome = await session.grade(grading, silent);
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
    expect(outcome.result.channels).toEqual(basis.inForce.channels);
  });

  it('is only the tables and the month that were chosen', async () => {
    const { session } = sessionOver({
      ...MONTH,
      '2023年10月热线': [['类别', ...HOTLINE_HEADER], HOUSING],
      '2023年11月信箱': [
        ['类别', ...MAILBOX_HEADER],
        [GROUP, '市住建局', 73, 73, 72, 62],
      ],
    });
    const { tables } = valueOf(await session.inspect());
    const mailbox = tables.flatMap(({ id, channel }) => (channel === 'mailbox' ? [id] : []));
    const october = { period: { year: 2023, month: 10 }, excludedTables: [] };
    expect(gradesOf(valueOf(await session.trialBasis(october)).inForce)).toEqual(['市住建局 A']);
    const november = { period: NOVEMBER, excludedTables: mailbox };
    const basis = valueOf(await session.trialBasis(november));
    expect(gradesOf(basis.inForce)).toEqual(['市住建局 A', '市公安局 A']);
    expect(basis.period).toEqual(NOVEMBER);
  });

  it('has the roster’s units and excluded orders as a run has them', async () => {
    const { session } = sessionOver({
      ...MONTH,
      单位名录: [
        ['单位名录'],
        ['每行一个承办单位'],
        ['承办单位', '类别', '别名', '参与渠道', '不参评原因', '不参评起', '不参评止'],
        ['市住房城乡建设局', GROUP, '市住建局', null, null, null, null],
        ['市公安局', GROUP, null, null, null, null, null],
        ['市林业局', GROUP, null, null, null, null, null],
      ],
      剔除登记: [
        ['剔除登记'],
        ['每行一条'],
        ['承办单位', '渠道', '考评月份', '剔除计数', '件数', '原因', '工单编号'],
        ['市公安局', '热线', '2023-11', '应办理数、办理数、按期办理数', 200, '系统故障', null],
      ],
    });
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(basis.problems.filter(({ severity }) => severity === 'blocking')).toEqual([]);
    expect(
      basis.inForce.channels[0]?.units.map(({ unit, due, grade }) => [unit, due, grade]),
    ).toEqual([
      ['市住房城乡建设局', 306, 'A'],
      ['市公安局', 129, 'A'],
      ['市林业局', 0, null],
    ]);
    const outcome = await session.grade(grading, silent);
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
    const standings = (channels: TrialBasis['inForce']['channels']) =>
      channels.map(({ units }) => units.map(({ unit, index, rank }) => [unit, index, rank]));
    expect(standings(basis.inForce.channels)).toEqual(standings(outcome.result.channels));
    // Without the exclusion 市公安局 has 96.1.
    const moved = withCut(basis.rules, 'hotline', null, 'A', 95.3);
    expect(
      tryRules(basis, moved, 'inForce').changes.map(({ unit, grade }) => [unit, grade]),
    ).toEqual([
      ['市住房城乡建设局', { before: 'A', after: 'B' }],
      ['市公安局', { before: 'A', after: 'B' }],
    ]);
  });

  it('is nothing under a register with a fault, which is told', async () => {
    const { session } = sessionOver({
      ...MONTH,
      单位名录: [
        ['单位名录'],
        ['承办单位', '类别', '别名', '参与渠道', '不参评原因', '不参评起', '不参评止'],
        ['市住建局', GROUP, null, null, null, '十一月', null],
      ],
    });
    const { channels, problems } = valueOf(await session.trialBasis(CHOICE));
    expect(channels.flatMap(({ units }) => units)).toEqual([]);
    expect(problems).toMatchObject([{ severity: 'blocking', where: { sheetName: '单位名录' } }]);
  });

  it('is nothing while the rules sheet has a fault, which is told', async () => {
    const { session, workbook } = sessionOver({ ...MONTH, 考评规则: rulesRows(STRICTER) });
    workbook.now = typeCut(workbook.now, '九十');
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(basis.channels).toEqual([]);
    expect(basis.rulesPlace).toBeNull();
    expect(basis.problems).toMatchObject([{ code: 'ruleNumberExpected', severity: 'blocking' }]);
    const applied = await session.applyTrial(withCut(basis.rules, 'hotline', null, 'B', 86), basis);
    expect(applied).toMatchObject({ kind: 'refused', problems: [{ code: 'ruleNumberExpected' }] });
  });

  it('is nothing where nothing says which of two months is meant', async () => {
    const { session } = sessionOver({
      ...MONTH,
      '2023年10月热线': [['类别', ...HOTLINE_HEADER], HOUSING],
    });
    const { channels, problems } = valueOf(
      await session.trialBasis({ period: null, excludedTables: [] }),
    );
    expect(channels.flatMap(({ units }) => units)).toEqual([]);
    expect(problems).toMatchObject([{ code: 'periodConflict', severity: 'blocking' }]);
  });

  it('tells what blocks a unit, as a run does', async () => {
    const { session } = sessionOver({
      '2023年11月热线': [
        ['类别', ...HOTLINE_HEADER],
        HOUSING,
        [GROUP, '市林业局', 9, 10, 9, 0, 9, 1],
      ],
    });
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(basis.problems).toMatchObject([{ code: 'countExceeds', unit: '市林业局' }]);
    expect(gradesOf(basis.inForce)).toEqual(['市住建局 A', '市林业局 –']);
  });

  it('is not known while Excel does not answer', async () => {
    const { session, workbook } = sessionOver(MONTH);
    const basis = valueOf(await session.trialBasis(CHOICE));
    workbook.failing = { read: NOT_ANSWERING };
    expect(await session.trialBasis(CHOICE)).toEqual({ ok: false, failure: NOT_ANSWERING });
    expect(await session.applyTrial(STRICTER, basis)).toEqual({
      ...{ kind: 'failed', failure: NOT_ANSWERING },
    });
  });
});

describe('what a trial is compared with', () => {
  async function baselineOf(session: ReturnType<typeof sessionOver>['session']) {
    return valueOf(await session.trialBasis(CHOICE)).baseline;
  }

  it('are the built-in rules where the month was never graded', async () => {
    const { session } = sessionOver({ ...MONTH, 考评规则: rulesRows(STRICTER) });
    const { kind, rules, assessment } = await baselineOf(session);
    expect([kind, rules]).toEqual(['builtIn', YUEYANG_2023]);
    expect(gradesOf(assessment)).toEqual(['市住建局 A', '市公安局 A']);
  });

  it('are the rules the month was graded by, also once its rules sheet says others or is gone', async () => {
    const { session, workbook } = sessionOver({ ...MONTH, 考评规则: rulesRows(STRICTER) });
    await session.grade(grading, silent);
    workbook.now = typeCut(workbook.now, 90);
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(cutOf(basis.rules)).toBe(90);
    expect(basis.baseline.kind).toBe('graded');
    expect(basis.baseline.rules).toEqual(STRICTER);
    expect(gradesOf(basis.baseline.assessment)).toEqual(['市住建局 B', '市公安局 A']);
    // The sheet as it was edited: what grading anew would change.
    const edited = tryRules(basis, basis.rules, 'baseline');
    expect(edited.changes.map(({ unit, grade }) => [unit, grade])).toEqual([
      ['市住建局', { before: 'B', after: 'A' }],
    ]);
    expect(tryRules(basis, basis.rules, 'inForce').changes).toEqual([]);
    const sheets = workbook.now.sheets.filter(({ name }) => name !== '考评规则');
    workbook.now = { ...workbook.now, sheets };
    expect((await baselineOf(session)).rules).toEqual(STRICTER);
  });

  it('have the counts as they are now, not as they were when the month was graded', async () => {
    const { session, workbook } = sessionOver(MONTH);
    await session.grade(grading, silent);
    workbook.now = typeInto(workbook.now, '2023年11月热线', 1, 3, 200);
    const { assessment } = await baselineOf(session);
    expect(assessment.channels[0]?.units[0]?.counts.handled).toBe(200);
  });

  it('read the tables by their own words, where those are others', async () => {
    const renamed = named(
      {
        ...YUEYANG_2023,
        channels: YUEYANG_2023.channels.map((own) => ({
          ...own,
          counts: own.counts.map((count) =>
            count.name === 'due' ? { ...count, headers: ['交办总量'] } : count,
          ),
        })),
      },
      '改名规则',
    );
    const header = HOTLINE_HEADER.map((text) => (text === '应办理数' ? '交办总量' : text));
    const { session } = sessionOver({
      '2023年11月热线': [['类别', ...header], HOUSING],
      考评规则: rulesRows(renamed),
    });
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(gradesOf(basis.inForce)).toEqual(['市住建局 A']);
    // By the built-in words there is no table here.
    expect(gradesOf(basis.baseline.assessment)).toEqual([]);
  });

  it('are told by the stamp where the setting is broken, and are built in where that is strange', async () => {
    const { session, workbook } = sessionOver(MONTH);
    await session.insertRules(YUEYANG_2024);
    await session.grade(grading, silent);
    const broken = { ...workbook.now.settings, [GRADED_BY_SETTING]: '{"v":1,"months":7}' };
    workbook.now = { ...workbook.now, settings: broken };
    expect(await baselineOf(session)).toMatchObject({
      kind: 'graded',
      rules: { id: 'yueyang-2024' },
    });
    for (const sheet of ['热线排名', '预警单位', '考评汇总']) {
      const { content } = cellAt(sheetNamed(workbook.now, sheet), 1, 0);
      const stamp = content.kind === 'text' ? content.value.replace(/〔.*〕/u, '〔00000000〕') : '';
      workbook.now = typeInto(workbook.now, sheet, 1, 0, stamp);
    }
    expect(await baselineOf(session)).toMatchObject({
      kind: 'builtIn',
      rules: { id: 'yueyang-2023' },
    });
  });

  it('are kept by the run in the same write; a second run writes nothing', async () => {
    const { session, workbook } = sessionOver({ ...MONTH, 考评规则: rulesRows(STRICTER) });
    await session.grade(grading, silent);
    const after = workbook.now;
    expect(after.settings[GRADED_BY_SETTING]).toContain('从严规则');
    await session.grade(grading, silent);
    expect(workbook.now).toEqual(after);
    await session.restore({ overChanged: true });
  });
});

describe('putting tried rules in force', () => {
  const tried = (rules: RuleSet) =>
    withWeight(withCut(rules, 'hotline', null, 'A', 97), 'hotline', 'onTime', 50);

  it('adds a rules sheet where the workbook has none; grading then goes by it', async () => {
    const { session, workbook } = sessionOver(MONTH);
    const basis = valueOf(await session.trialBasis(CHOICE));
    const rules = tried(basis.rules);
    expect(await session.applyTrial(rules, basis)).toEqual({
      kind: 'inserted',
      sheetName: '考评规则',
    });
    const reading = readRuleSet(sheetNamed(workbook.now, '考评规则'));
    expect(reading).toEqual({ kind: 'rules', rules });
    const next = valueOf(await session.trialBasis(CHOICE));
    expect(next.rules).toEqual(rules);
    expect(next.inForce.channels).toEqual(
      valueOf(await session.trialBasis(CHOICE)).inForce.channels,
    );
    expect(tryRules(basis, rules, 'inForce').changes.map(({ unit }) => unit)).toEqual(
      tryRules(next, YUEYANG_2023, 'inForce').changes.map(({ unit }) => unit),
    );
  });

  it('writes the changed cells of the rules sheet and no other', async () => {
    const { session, workbook } = sessionOver({ ...MONTH, 考评规则: rulesRows(STRICTER) });
    const basis = valueOf(await session.trialBasis(CHOICE));
    const before = workbook.now;
    const rules = withCut(basis.rules, 'hotline', null, 'A', 95);
    const place = cutPlace(before);
    expect(await session.applyTrial(rules, basis)).toMatchObject({
      ...{ kind: 'changed', cells: 1, place: { sheetName: '考评规则', ...place } },
    });
    expect(workbook.now).toEqual(typeCut(before, 95));
    expect(readRuleSet(sheetNamed(workbook.now, '考评规则'))).toEqual({ kind: 'rules', rules });
    await session.restore({ overChanged: false });
    expect(workbook.now).toEqual(before);
  });

  it('chooses the rules sheet that holds for the month', async () => {
    const until = { ...STRICTER, validTo: NOVEMBER };
    const from = { ...named(YUEYANG_2023, '新规则'), validFrom: { year: 2023, month: 12 } };
    const { session, workbook } = sessionOver({
      ...MONTH,
      新: rulesRows(from),
      旧: rulesRows(until),
    });
    const untouched = sheetNamed(workbook.now, '新');
    const basis = valueOf(await session.trialBasis(CHOICE));
    expect(await session.applyTrial(tried(basis.rules), basis)).toMatchObject({
      ...{ kind: 'changed', place: { sheetName: '旧' } },
    });
    expect(sheetNamed(workbook.now, '新')).toBe(untouched);
  });

  it('writes nothing where the rules tried are those in force', async () => {
    const { session, workbook } = sessionOver({ ...MONTH, 考评规则: rulesRows(YUEYANG_2023) });
    const before = workbook.now;
    const basis = valueOf(await session.trialBasis(CHOICE));
    const back = withCut(tried(YUEYANG_2023), 'hotline', null, 'A', 90);
    expect(await session.applyTrial(YUEYANG_2023, basis)).toEqual({ kind: 'unchanged' });
    expect(workbook.now).toBe(before);
    expect(await session.applyTrial(back, basis)).toMatchObject({ kind: 'changed' });
  });

  it.each<[string, Record<string, TestCell[][]>, (now: Snapshot) => Snapshot, object]>([
    [
      'a cut was typed over',
      { 考评规则: rulesRows(STRICTER) },
      (now) => typeCut(now, 94),
      { sheetName: '考评规则', column: 3 },
    ],
    [
      'a line was added',
      { 考评规则: rulesRows(STRICTER) },
      (now) => {
        const { row } = cutPlace(now);
        const line = ['热线', null, 'A+', 98, '是', 0, '否', '否'];
        const { cells } = sheetNamed(now, '考评规则');
        const shifted = cells.slice(row).map((own) => own.map(({ content }) => content));
        const rows = [
          line,
          ...shifted.map((own) => own.map((of) => ('value' in of ? String(of.value) : null))),
        ];
        return rows.reduce<Snapshot>(
          (all, values, at) =>
            values.reduce<Snapshot>(
              (next, value, column) => typeInto(next, '考评规则', row + at, column, value),
              all,
            ),
          now,
        );
      },
      { sheetName: '考评规则', row: 0, column: 0 },
    ],
    [
      'the rules sheet was deleted',
      { 考评规则: rulesRows(STRICTER) },
      (now) => ({ ...now, sheets: now.sheets.filter(({ name }) => name !== '考评规则') }),
      {},
    ],
  ])('is refused where %s since the rules were tried', async (_, sheets, change, where) => {
    const { session, workbook } = sessionOver({ ...MONTH, ...sheets });
    const basis = valueOf(await session.trialBasis(CHOICE));
    workbook.now = change(workbook.now);
    const before = workbook.now;
    const applied = await session.applyTrial(tried(basis.rules), basis);
    expect(applied).toMatchObject({ kind: 'refused', problems: [{ code: 'rulesChangedSince' }] });
    if (applied.kind !== 'refused') throw new Error(applied.kind);
    const [first] = applied.problems;
    if (Object.keys(where).length === 0) expect(first?.where).toBeNull();
    else expect(first?.where).toMatchObject(where);
    expect(workbook.now).toBe(before);
  });

  it('is refused where somebody added a rules sheet since', async () => {
    const { session, workbook } = sessionOver(MONTH);
    const basis = valueOf(await session.trialBasis(CHOICE));
    await session.insertRules(YUEYANG_2023);
    const before = workbook.now;
    expect(await session.applyTrial(tried(basis.rules), basis)).toMatchObject({
      ...{
        kind: 'refused',
        problems: [{ code: 'rulesChangedSince', where: { sheetName: '考评规则' } }],
      },
    });
    expect(workbook.now).toBe(before);
  });

  it('is refused where the rules have a fault, whether there is a sheet or not', async () => {
    const faulty: RuleSet = {
      ...YUEYANG_2023,
      channels: YUEYANG_2023.channels.map((own) => ({ ...own, fullMark: 90 })),
    };
    for (const sheets of [MONTH, { ...MONTH, 考评规则: rulesRows(YUEYANG_2023) }]) {
      const { session, workbook } = sessionOver(sheets);
      const before = workbook.now;
      const basis = valueOf(await session.trialBasis(CHOICE));
      const applied = await session.applyTrial(faulty, basis);
      expect(applied.kind === 'refused' && applied.problems.map(({ code }) => code)).toContain(
        'ruleWeightSum',
      );
      expect(workbook.now).toBe(before);
    }
  });

  it('is said to have failed where Excel does not write', async () => {
    const { session, workbook } = sessionOver({ ...MONTH, 考评规则: rulesRows(STRICTER) });
    const basis = valueOf(await session.trialBasis(CHOICE));
    workbook.failing = { apply: NOT_ANSWERING };
    expect(await session.applyTrial(tried(basis.rules), basis)).toEqual({
      ...{ kind: 'failed', failure: NOT_ANSWERING },
    });
  });
});
