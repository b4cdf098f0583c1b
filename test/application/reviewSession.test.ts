import type { GradingOutcome, ReviewMark } from '../../src/application/gradingSession';
import { parseReviews, REVIEWS_SETTING } from '../../src/application/reviews';
import { typeInto } from '../report/gridSnapshot';
import { sheetNamed, shownAt } from '../support/applyPlan';
import { HOTLINE_HEADER } from '../tables/recognised';
import { NOT_ANSWERING, sessionOver } from './memoryWorkbook';

const GROUP = '行政事业单位';
const HEADER = ['类别', ...HOTLINE_HEADER];
/** Index 64.3, grade E. */
const WATER = [GROUP, '市水利局', 14, 14, 2, 3, 14, 4];
/** Grade C. */
const FARMS = [GROUP, '市农业农村局', 20, 20, 10, 5, 20, 0];
const NOVEMBER = { year: 2023, month: 11 };
const MARKED: ReviewMark = {
  channel: 'hotline',
  unit: '市水利局',
  reviewed: true,
  note: '已电话核实',
  grade: 'E',
};
const [LIST, MARK, NOTE] = ['预警单位', 10, 11];

const silent = () => undefined;

function opened() {
  const { session, workbook } = sessionOver({ 热线: [HEADER, WATER, FARMS] });
  const grade = async (agreed: 'none' | 'all' = 'none') => {
    const outcome = await session.grade({ period: NOVEMBER, excludedTables: [], agreed }, silent);
    return outcome;
  };
  const cells = (row: number) =>
    [MARK, NOTE].map((column) => shownAt(sheetNamed(workbook.now, LIST), row, column));
  const type = (row: number, column: number, value: string | null) => {
    workbook.now = typeInto(workbook.now, LIST, row, column, value);
  };
  const stored = () => parseReviews(workbook.now.settings[REVIEWS_SETTING])['2023-11'] ?? [];
  return { session, workbook, grade, cells, type, stored };
}

function resultOf(outcome: GradingOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`The run ended as ${outcome.kind}`);
  return outcome.result;
}

describe('marking a unit as reviewed', () => {
  it('is kept in the workbook and shown on the list at once, and only there', async () => {
    const { session, workbook, grade, cells, stored } = opened();
    await grade();
    const others = workbook.now.sheets.filter(({ name }) => name !== LIST);
    const outcome = await session.review(NOVEMBER, MARKED);
    const review = { ...MARKED, at: '2023-12-22 09:30' };
    expect(outcome).toEqual({ kind: 'stored', reviews: [review], onList: { kind: 'written' } });
    expect(stored()).toEqual([review]);
    expect(cells(3)).toEqual(['已复核', '已电话核实']);
    expect(cells(4)).toEqual([null, null]);
    expect(workbook.now.sheets.filter(({ name }) => name !== LIST)).toEqual(others);
  });

  it('asks nothing of the next run, which finds nothing to write', async () => {
    const { session, grade } = opened();
    await grade();
    await session.review(NOVEMBER, MARKED);
    const result = resultOf(await grade());
    expect(result.written.cells).toBe(0);
    expect(result.reviews).toEqual([{ ...MARKED, at: '2023-12-22 09:30' }]);
  });

  it('before any list is there, comes with the next run', async () => {
    const { session, grade, cells } = opened();
    expect(await session.review(NOVEMBER, MARKED)).toMatchObject({ onList: { kind: 'noList' } });
    await grade();
    expect(cells(3)).toEqual(['已复核', '已电话核实']);
  });

  it('of a unit that is not on the list changes no sheet', async () => {
    const { session, workbook, grade } = opened();
    await grade();
    const { sheets } = workbook.now;
    const outcome = await session.review(NOVEMBER, { ...MARKED, unit: '市教体局' });
    expect(outcome).toMatchObject({ kind: 'stored', onList: { kind: 'noList' } });
    expect(workbook.now.sheets).toBe(sheets);
  });

  it('of a unit that is not on the list says so even where the list takes up what others typed', async () => {
    const { session, grade, type, cells } = opened();
    await grade();
    type(3, MARK, '张三');
    const outcome = await session.review(NOVEMBER, { ...MARKED, unit: '市教体局' });
    expect(outcome).toMatchObject({ kind: 'stored', onList: { kind: 'noList' } });
    expect(cells(3)).toEqual(['已复核', '张三']);
  });

  it('stays when the grade has changed since, and says so', async () => {
    const { session, workbook, grade, cells } = opened();
    await grade();
    await session.review(NOVEMBER, MARKED);
    workbook.now = typeInto(workbook.now, '热线', 1, 4, 10);
    const result = resultOf(await grade());
    expect(result.flagged.map(({ unit }) => [unit.unit, unit.grade])).toEqual([
      ['市农业农村局', 'C'],
      ['市水利局', 'C'],
    ]);
    expect(result.reviews).toMatchObject([{ unit: '市水利局', grade: 'E' }]);
    expect(cells(3)).toEqual([null, null]);
    expect(cells(4)).toEqual(['已复核（原等级E）', '已电话核实']);
    expect(resultOf(await grade()).written.cells).toBe(0);
  });

  it('is taken back by a word that says nothing', async () => {
    const { session, grade, cells, workbook } = opened();
    await grade();
    await session.review(NOVEMBER, MARKED);
    await session.review(NOVEMBER, { ...MARKED, reviewed: false, note: '' });
    expect(cells(3)).toEqual([null, null]);
    expect(workbook.now.settings[REVIEWS_SETTING]).toBeUndefined();
  });

  it('keeps what somebody else marked meanwhile', async () => {
    const { session, grade, stored } = opened();
    await grade();
    const other = { ...MARKED, unit: '市农业农村局', note: '', grade: 'C' };
    await session.review(NOVEMBER, MARKED);
    const outcome = await session.review(NOVEMBER, other);
    expect(outcome).toMatchObject({ reviews: [{ unit: '市水利局' }, { unit: '市农业农村局' }] });
    expect(
      stored()
        .map(({ unit }) => unit)
        .sort(),
    ).toEqual(['市农业农村局', '市水利局']);
  });

  it('of one month leaves those of another', async () => {
    const { session, workbook } = opened();
    await session.review({ year: 2023, month: 10 }, MARKED);
    await session.review(NOVEMBER, MARKED);
    expect(Object.keys(parseReviews(workbook.now.settings[REVIEWS_SETTING]))).toEqual([
      '2023-10',
      '2023-11',
    ]);
  });

  it.each(['read', 'store'] as const)(
    'says so when %s fails, and changes nothing',
    async (call) => {
      const { session, workbook, grade } = opened();
      await grade();
      const before = workbook.now;
      workbook.failing = { [call]: NOT_ANSWERING };
      expect(await session.review(NOVEMBER, MARKED)).toEqual({
        kind: 'failed',
        failure: NOT_ANSWERING,
      });
      expect(workbook.now).toBe(before);
    },
  );

  it('is kept when the list cannot be written, and comes with the next run', async () => {
    const { session, workbook, grade, cells } = opened();
    await grade();
    workbook.failing = { apply: NOT_ANSWERING };
    expect(await session.review(NOVEMBER, MARKED)).toMatchObject({
      kind: 'stored',
      onList: { kind: 'failed' },
    });
    workbook.failing = {};
    expect(cells(3)).toEqual([null, null]);
    await grade();
    expect(cells(3)).toEqual(['已复核', '已电话核实']);
  });

  it('writes a note that looks like a formula as the text it is', async () => {
    const { session, workbook, grade } = opened();
    await grade();
    await session.review(NOVEMBER, { ...MARKED, note: '=HYPERLINK("http://a")' });
    const cell = sheetNamed(workbook.now, LIST).cells[3]?.[NOTE];
    expect(cell).toMatchObject({ content: { value: '=HYPERLINK("http://a")' }, formula: null });
  });
});

describe('what a person types on the list itself', () => {
  it('is taken for a mark by the next run, without a question', async () => {
    const { grade, type, cells, stored } = opened();
    await grade();
    type(3, MARK, '是');
    type(4, NOTE, '待核实回访');
    const result = resultOf(await grade());
    expect(result.reviews).toEqual([
      { channel: 'hotline', unit: '市水利局', reviewed: true, note: '', grade: 'E', at: '2023-12-22 09:30' },
      { channel: 'hotline', unit: '市农业农村局', reviewed: false, note: '待核实回访', grade: 'C', at: '2023-12-22 09:30' },
    ]); // prettier-ignore
    expect(stored()).toHaveLength(2);
    expect(cells(3)).toEqual(['已复核', null]);
    expect(cells(4)).toEqual([null, '待核实回访']);
  });

  it.each([null, ' '])('takes a mark away where the cell was emptied: %j', async (nothing) => {
    const { session, grade, type, stored } = opened();
    await grade();
    await session.review(NOVEMBER, MARKED);
    type(3, MARK, nothing);
    resultOf(await grade());
    expect(stored()).toMatchObject([{ reviewed: false, note: '已电话核实' }]);
  });

  it('stays with its unit where the list comes in another order', async () => {
    const { grade, type, workbook, cells } = opened();
    await grade();
    type(3, MARK, '已复核');
    type(3, NOTE, '水利');
    workbook.now = typeInto(workbook.now, '热线', 1, 4, 13);
    resultOf(await grade());
    const rows = sheetNamed(workbook.now, LIST).cells.slice(3);
    expect(rows.map((row) => row[2]?.content)).toMatchObject([{ value: '市农业农村局' }]);
    expect(cells(3)).toEqual([null, null]);
  });

  it('is asked about where it cannot be kept: words for not yet, a formula, a long text', async () => {
    const { grade, type, workbook } = opened();
    await grade();
    type(3, MARK, '待复核');
    type(3, NOTE, '长'.repeat(501));
    workbook.now = typeInto(workbook.now, LIST, 4, NOTE, { formula: '=A1', value: '公式' });
    const outcome = await grade();
    expect(outcome.kind === 'confirm' && outcome.replacements.map(({ row, column }) => [row, column]))
      .toEqual([[3, MARK], [3, NOTE], [4, NOTE]]); // prettier-ignore
  });

  it('counts as read once a mark was made over it that the list refused', async () => {
    const { session, workbook, grade, type, cells } = opened();
    await grade();
    type(3, NOTE, '旧说明');
    workbook.failing = { apply: NOT_ANSWERING };
    await session.review(NOVEMBER, MARKED);
    workbook.failing = {};
    expect(resultOf(await grade()).reviews).toMatchObject([{ note: '已电话核实' }]);
    expect(cells(3)).toEqual(['已复核', '已电话核实']);
  });

  it('is taken up with a mark of another unit, which leaves it where it is', async () => {
    const { session, grade, type, cells, stored } = opened();
    await grade();
    type(4, NOTE, '农业');
    await session.review(NOVEMBER, MARKED);
    expect(stored().map(({ unit, note }) => [unit, note])).toEqual([
      ['市农业农村局', '农业'],
      ['市水利局', '已电话核实'],
    ]);
    expect(cells(4)).toEqual([null, '农业']);
  });

  it('is not lost when it cannot be stored: the run then writes nothing', async () => {
    const { workbook, grade, type } = opened();
    await grade();
    type(3, NOTE, '说明');
    const { sheets } = workbook.now;
    workbook.failing = { store: NOT_ANSWERING };
    expect((await grade()).kind).toBe('failed');
    expect(workbook.now.sheets).toBe(sheets);
  });
});

describe('what a person typed that a mark or a run must not lose', () => {
  it.each(['已复核', '是', '√', '1', 'OK', '已核实', '复核完毕', '已复核（原等级D）'])(
    'is nothing where %j only says that it was reviewed',
    async (mark) => {
      const { grade, type, cells } = opened();
      await grade();
      type(3, MARK, mark);
      expect(resultOf(await grade()).reviews).toMatchObject([{ reviewed: true, note: '' }]);
      expect(cells(3)).toEqual(['已复核', null]);
    },
  );

  it('is who did it, or what came of it, beside the mark: it goes to the note', async () => {
    const { grade, type, cells, stored } = opened();
    await grade();
    type(3, MARK, '张三 11月20日已核');
    type(4, MARK, '李四');
    type(4, NOTE, '已回访');
    await grade();
    expect(cells(3)).toEqual(['已复核', '张三 11月20日已核']);
    expect(cells(4)).toEqual(['已复核', '李四；已回访']);
    expect(stored().map(({ reviewed }) => reviewed)).toEqual([true, true]);
    expect(resultOf(await grade()).written.cells).toBe(0);
  });

  it('is who did it where the note has no room for it: it is asked about', async () => {
    const { grade, type } = opened();
    await grade();
    type(3, MARK, '张三');
    type(3, NOTE, '长'.repeat(499));
    const outcome = await grade();
    expect(outcome.kind === 'confirm' && outcome.replacements.map(({ row, column }) => [row, column]))
      .toEqual([[3, MARK]]); // prettier-ignore
  });

  it('is a day: it is asked about, for as a number it would say nothing', async () => {
    const { grade, workbook } = opened();
    await grade();
    const day = { value: 45250, numberFormat: 'yyyy/m/d' };
    workbook.now = typeInto(workbook.now, LIST, 3, MARK, day);
    workbook.now = typeInto(workbook.now, LIST, 4, NOTE, day);
    const outcome = await grade();
    expect(outcome.kind === 'confirm' && outcome.replacements.map(({ row, column }) => [row, column]))
      .toEqual([[3, MARK], [4, NOTE]]); // prettier-ignore
  });

  it('is a note beside a unit that is then only marked: it stays', async () => {
    const { session, grade, type, cells, stored } = opened();
    await grade();
    type(3, NOTE, '同事：数据有误');
    const known = { reviewed: false, note: '' };
    const outcome = await session.review(NOVEMBER, { ...MARKED, note: '', known });
    expect(outcome).toMatchObject({ onList: { kind: 'written' } });
    expect(stored()).toMatchObject([{ reviewed: true, note: '同事：数据有误' }]);
    expect(cells(3)).toEqual(['已复核', '同事：数据有误']);
  });

  it('is a note beside a unit that is noted in the pane as well: both stay', async () => {
    const { session, grade, type, cells } = opened();
    await grade();
    type(3, NOTE, '同事：数据有误');
    const known = { reviewed: false, note: '' };
    await session.review(NOVEMBER, { ...MARKED, known });
    expect(cells(3)).toEqual(['已复核', '已电话核实；同事：数据有误']);
  });

  it('is a mark beside a unit that is then only noted: it stays', async () => {
    const { session, grade, type, cells } = opened();
    await grade();
    type(3, MARK, '是');
    const known = { reviewed: false, note: '' };
    await session.review(NOVEMBER, { ...MARKED, reviewed: false, known });
    expect(cells(3)).toEqual(['已复核', '已电话核实']);
  });

  it('is a long text or a formula beside the very unit that is marked: it stays, which is told', async () => {
    const { session, grade, type, cells, stored, workbook } = opened();
    await grade();
    type(3, NOTE, '长'.repeat(501));
    workbook.now = typeInto(workbook.now, LIST, 3, MARK, { formula: '=A1', value: '公式' });
    const outcome = await session.review(NOVEMBER, MARKED);
    expect(cells(3)).toEqual(['公式', '长'.repeat(501)]);
    expect(stored()).toMatchObject([{ reviewed: true, note: '已电话核实' }]);
    expect(outcome).toMatchObject({
      onList: {
        kind: 'refused',
        problems: [
          { code: 'reviewCellKept', where: { row: 3, column: MARK }, unit: '市水利局' },
          { code: 'reviewCellKept', where: { row: 3, column: NOTE }, unit: '市水利局' },
        ],
      },
    });
  });

  it('is no mere «not yet» beside a unit that is then marked', async () => {
    const { session, grade, type, cells } = opened();
    await grade();
    type(3, MARK, '待复核');
    type(4, MARK, '待下周现场核实');
    expect(await session.review(NOVEMBER, MARKED)).toMatchObject({ onList: { kind: 'written' } });
    const other = { ...MARKED, unit: '市农业农村局', grade: 'C' };
    expect(await session.review(NOVEMBER, other)).toMatchObject({ onList: { kind: 'refused' } });
    expect([cells(3)[0], cells(4)[0]]).toEqual(['已复核', '待下周现场核实']);
  });
});

describe('a unit that the roster renamed since it was marked', () => {
  const renamed = {
    ...{ unit: '市水务局', group: GROUP, channels: null, exemption: null },
    aliases: [{ name: '市水利局', from: null, to: null }],
    place: { sheetId: 'r', sheetName: '单位名册', row: 1, column: 0 },
  };
  const others = { ...renamed, unit: '市农业农村局', aliases: [] };
  const roster = { units: [renamed, others] };
  const options = { period: NOVEMBER, excludedTables: [], agreed: 'all', roster } as const;

  it('keeps its mark under the new name', async () => {
    const { session, grade, cells, stored } = opened();
    await grade();
    await session.review(NOVEMBER, MARKED);
    const result = resultOf(await session.grade(options, silent));
    expect(result.reviews).toMatchObject([{ unit: '市水务局', note: '已电话核实' }]);
    expect(cells(3)).toEqual(['已复核', '已电话核实']);
    expect(stored()).toEqual(result.reviews);
    expect(resultOf(await session.grade(options, silent)).written.cells).toBe(0);
  });

  it('has the later word where both names were marked', async () => {
    const { session, workbook } = opened();
    const text = (name: string, at: string) => [name, { reviewed: true, note: at, at }];
    const units = [text('市水务局', '2023-12-20 09:00'), text('市水利局', '2023-12-21 09:00')];
    const months = { '2023-11': { hotline: Object.fromEntries(units) as unknown } };
    workbook.now = {
      ...workbook.now,
      settings: { [REVIEWS_SETTING]: JSON.stringify({ v: 1, months }) },
    };
    const result = resultOf(await session.grade(options, silent));
    expect(result.reviews).toMatchObject([{ unit: '市水务局', note: '2023-12-21 09:00' }]);
  });
});

describe('a list without columns for reviews', () => {
  it('gets them with the next run', async () => {
    const { session, workbook, grade } = opened();
    await grade();
    const list = sheetNamed(workbook.now, LIST);
    const older = { ...list, cells: list.cells.map((row) => row.slice(0, MARK)) };
    workbook.now = {
      ...workbook.now,
      sheets: workbook.now.sheets.map((sheet) => (sheet.name === LIST ? older : sheet)),
    };
    expect(await session.review(NOVEMBER, MARKED)).toMatchObject({ onList: { kind: 'nextRun' } });
  });
});
