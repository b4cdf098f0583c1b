import type { DraftSource } from '../../src/application/draftCheckOutcome';
import { draftCheckReport, draftCheckSummary } from '../../src/application/draftCheckReport';
import type { GradingSession } from '../../src/application/gradingSession';
import { readWordText } from '../../src/wordFile/readWordText';
import { writeBulletin } from '../../src/wordFile/writeBulletin';
import { OPERATING_FIGURES_REGISTER } from '../../src/registers/operatingFiguresRegister';
import { ROSTER_REGISTER } from '../../src/registers/rosterRegister';
import { registerRows } from '../support/registerRows';
import { GOLDEN_ENTRIES } from '../support/goldenEntries';
import { ledgerRows } from '../support/ledgerRows';
import { HOTLINE_UNITS, MAILBOX_UNITS, type PrintedUnit } from '../fixtures/yueyang202311/month';
import { CORRECT_DRAFT, PRINTED_DRAFT } from '../check/goldenDraft';
import type { TestCell } from '../report/gridSnapshot';
import { NOT_ANSWERING, sessionOver, valueOf } from './memoryWorkbook';

const COUNTS = ['应办理数', '办理数', '按期办理数', '返工数'];
const HOTLINE = ['due', 'handled', 'onTime', 'rework', 'followedUp', 'dissatisfied'];
const MAILBOX = ['due', 'handled', 'onTime', 'rework', 'satisfied'];

function rowsOf(units: readonly PrintedUnit[], counts: readonly string[]): TestCell[][] {
  return units.map(({ group, unit, counts: own }) => [
    ...[group, unit],
    ...counts.map((count) => own[count] ?? (count === 'followedUp' ? 0 : null)),
  ]);
}

/** The month's tables, a sheet with the draft, one paragraph a cell, and others. */
function month(draft: readonly string[], others: Readonly<Record<string, TestCell[][]>> = {}) {
  return sessionOver({
    '2023年11月热线': [
      ['类别', '部门名称', ...COUNTS, '回访数', '回访不满意数'],
      ...rowsOf(HOTLINE_UNITS, HOTLINE),
    ],
    '2023年11月信箱': [
      ['类别', '部门名称', ...COUNTS, '回访满意数'],
      ...rowsOf(MAILBOX_UNITS, MAILBOX),
    ],
    草稿: draft.map((text) => [text]),
    ...others,
  });
}

const OPTIONS = { period: null, excludedTables: [] };

async function checked(session: GradingSession, source: DraftSource) {
  const outcome = await session.checkDraft(source, OPTIONS);
  if (outcome.kind !== 'checked') throw new Error(`The check ended as ${outcome.kind}`);
  return outcome;
}

describe('checking a draft against the workbook', () => {
  it('finds nothing in a right draft, and writes nothing', async () => {
    const { session, workbook } = month(CORRECT_DRAFT);
    const before = workbook.now;
    const { findings, period } = await checked(session, {
      kind: 'text',
      text: CORRECT_DRAFT.join('\n'),
    });
    expect(findings).toEqual([]);
    expect(period).toEqual({ year: 2023, month: 11 });
    expect(workbook.now).toBe(before);
  });

  it('tells the cell of the words on a sheet, and the cell that says otherwise', async () => {
    const { session } = month(PRINTED_DRAFT);
    const sheets = valueOf(await session.draftSheets());
    expect(sheets).toEqual([{ sheetId: 'id-草稿', sheetName: '草稿' }]);
    const result = await checked(session, { kind: 'sheet', sheetId: 'id-草稿' });
    const found = draftCheckReport(result, 'zh').findings.find(
      ({ code }) => code === 'unitCountDiffers',
    );
    const row = 1 + PRINTED_DRAFT.findIndex((text) => text.startsWith('市水利局应办理'));
    const source = 2 + HOTLINE_UNITS.findIndex(({ unit }) => unit === '市水利局');
    expect(found).toMatchObject({
      words: '超期办结2件',
      cell: { sheet: '草稿', cell: `A${row}` },
      source: { sheet: '2023年11月热线', cell: `B${source}` },
      message: '市水利局热线“超期办结”写为 2 件，工作簿为 1 件。请按工作簿改正，或更正工作簿。',
    });
    expect(result.findings).toHaveLength(6);
  });

  it('knows two names that a person said are one unit', async () => {
    const { session } = month(PRINTED_DRAFT);
    const [first, second] = ['市公安交警支队', '市公安局交警支队'];
    await session.answerName({ first, second, same: true });
    const source = { kind: 'text', text: PRINTED_DRAFT.join('\n') } as const;
    const same = (await checked(session, source)).findings.at(-1);
    expect(same).toMatchObject({ code: 'unitTwoNames', certainty: 'wrong', words: second });
    await session.answerName({ first, second, same: false });
    const codes = (await checked(session, source)).findings.map(({ code }) => code);
    expect(codes).not.toContain('unitTwoNames');
  });

  it('says every finding in both languages without a gap', async () => {
    const { session } = month(PRINTED_DRAFT);
    const result = await checked(session, { kind: 'text', text: PRINTED_DRAFT.join('\n') });
    for (const language of ['zh', 'en'] as const) {
      const lines = draftCheckSummary(result, language);
      expect(lines).toHaveLength(1 + 2 * result.findings.length);
      expect(lines.join('\n')).not.toMatch(/[{}]|undefined/u);
    }
  });

  it('tells a sheet that is gone, a month that cannot be graded and an Excel that does not answer', async () => {
    const { session, workbook } = month(CORRECT_DRAFT);
    const gone = await session.checkDraft({ kind: 'sheet', sheetId: 'gone' }, OPTIONS);
    expect(gone).toEqual({ kind: 'noSuchSheet' });
    const text = { kind: 'text', text: '' } as const;
    const empty = await sessionOver({ 空: [['']] }).session.checkDraft(text, OPTIONS);
    expect(empty.kind).toBe('nothingToGrade');
    workbook.failing.read = NOT_ANSWERING;
    expect(await session.checkDraft(text, OPTIONS)).toEqual({
      kind: 'failed',
      failure: NOT_ANSWERING,
    });
  });
});

describe('a draft that states operating figures', () => {
  it('is checked against their sheet', async () => {
    const line = { 版块: '来电受理', 计量单位: '件' };
    const lines = [
      { ...line, 项目: '来电总量', 数量: 69991 },
      { ...line, 项目: '直接答复', 数量: 48924, 占比基数: '来电总量' },
    ];
    const 运行 = registerRows(OPERATING_FIGURES_REGISTER, lines);
    const { session } = month([], { 运行 });
    const text = '本月来电总量69991件，直接答复48942件。';
    const { findings } = await checked(session, { kind: 'text', text });
    expect(findings).toMatchObject([{ code: 'figureDiffers', stated: '48942', computed: '48924' }]);
  });
});

describe('the golden month’s own bulletin, saved as a Word file and opened again', () => {
  const [first, second] = ['市公安交警支队', '市公安局交警支队'];
  const entries = { 登记: ledgerRows(GOLDEN_ENTRIES) };
  const roster = registerRows(ROSTER_REGISTER, [{ 承办单位: second, 别名: first }]);

  /** What is found in the whole of it, and in its text alone without the annexes. */
  async function foundInOwn(session: GradingSession) {
    const composed = await session.composeBulletin(OPTIONS);
    if (composed.kind !== 'composed') throw new Error(`Composing ended as ${composed.kind}`);
    const { bulletin } = composed;
    const read = await readWordText(await writeBulletin(bulletin));
    if (read.kind !== 'draft') throw new Error(`Not read: ${read.failure}`);
    const paragraphs = read.draft.paragraphs;
    const text = paragraphs.slice(
      0,
      paragraphs.findIndex((each) => each.text === '附件1'),
    );
    const findingsIn = async (own: typeof paragraphs) =>
      (await checked(session, { kind: 'paragraphs', draft: { paragraphs: own } })).findings;
    expect(bulletin.blocks.filter(({ kind }) => kind === 'annex')).toHaveLength(4);
    expect(text.length).toBeGreaterThan(20);
    return { whole: await findingsIn(paragraphs), text: await findingsIn(text) };
  }

  it('gives the two names of one unit alone while nobody has answered for them', async () => {
    const { session } = month([], entries);
    const { whole, text } = await foundInOwn(session);
    expect(whole).toMatchObject([{ code: 'unitTwoNames', certainty: 'differs', words: first }]);
    expect(text).toEqual([]);
  });

  it.each([true, false])('gives nothing once they are answered (one unit: %s)', async (same) => {
    const { session } = month([], entries);
    await session.answerName({ first, second, same });
    expect(await foundInOwn(session)).toEqual({ whole: [], text: [] });
  });

  it('gives nothing where a roster joins them', async () => {
    const { session } = month([], { ...entries, 名录: roster });
    expect(await foundInOwn(session)).toEqual({ whole: [], text: [] });
  });
});
