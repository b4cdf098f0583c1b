import { createGradingSession, type ReviewMark } from '../../src/application/gradingSession';
import { parseReviews, REVIEWS_SETTING } from '../../src/application/reviews';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { CLOCK } from '../application/memoryWorkbook';
import { KINDS_OF_FAILURE } from '../support/failureCases';
import { officeWorkbook, sheetNamed, type, workbookOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { restorableOf } from '../support/restorable';

const NOVEMBER = { year: 2023, month: 11 };
const OPTIONS = { period: NOVEMBER, excludedTables: [], agreed: 'none' } as const;
const HOTLINE = [
  ['类别', '部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'],
  ['行政事业单位', '市水利局', 14, 14, 2, 3, 14, 4],
  ['行政事业单位', '市农业农村局', 20, 20, 10, 5, 20, 0],
];
const MARKED: ReviewMark = {
  channel: 'hotline',
  unit: '市水利局',
  reviewed: true,
  note: '=1+1 已电话核实',
  grade: 'E',
};
const [LIST, ROW, MARK, NOTE] = ['预警单位', 3, 10, 11];

const openedSession = () =>
  createGradingSession({
    ...{ workbook: officeWorkbook(), clock: CLOCK },
    ...{ rules: YUEYANG_2023, version: '0.5.0' },
  });

function storedIn(model: WorkbookModel) {
  // The host keeps each setting as the JSON it came in.
  const stored = new Map(model.settings.entries()).get(REVIEWS_SETTING);
  const text: unknown = stored === undefined ? undefined : JSON.parse(stored);
  return parseReviews(typeof text === 'string' ? text : undefined)['2023-11'] ?? [];
}

describe.each(['1.9', '1.15'])('units marked as reviewed, through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  async function gradedMonth() {
    const model = workbookOf({ 热线: HOTLINE });
    office.open(model);
    const session = openedSession();
    const before = restorableOf(model);
    const outcome = await session.grade(OPTIONS, () => undefined);
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
    office.host.requests.clear();
    return { model, session, before };
  }

  const cellsOf = (model: WorkbookModel) => {
    const { cells } = sheetNamed(model, LIST);
    return [MARK, NOTE].map((column) => cells.value(ROW, column));
  };

  it('stand on the list as text, and come back in the saved file on another computer', async () => {
    const { model, session } = await gradedMonth();
    const outcome = await session.review(NOVEMBER, MARKED);
    expect(outcome).toMatchObject({ kind: 'stored', onList: { kind: 'written' } });
    expect(cellsOf(model)).toEqual(['已复核', MARKED.note]);
    expect(sheetNamed(model, LIST).cells.formula(ROW, NOTE)).toBeNull();
    const saved = await openWorkbook(await saveWorkbook(model), 'a.xlsx');
    if (!saved.ok) throw new Error(saved.failure);
    office.open(saved.workbook);
    const looked = await openedSession().inspect();
    const review = { ...MARKED, at: CLOCK.now() };
    expect(looked).toMatchObject({ ok: true, value: { reviews: { '2023-11': [review] } } });
    const again = await openedSession().grade(OPTIONS, () => undefined);
    expect(again).toMatchObject({
      kind: 'graded',
      result: { reviews: [review], written: { cells: 0 } },
    });
  });

  it('cost three requests to look, one to store, and three to write their cells', async () => {
    const { session } = await gradedMonth();
    await session.review(NOVEMBER, MARKED);
    const withList = office.host.requests.entries.length;
    office.open(workbookOf({ 热线: HOTLINE }));
    await openedSession().review(NOVEMBER, MARKED);
    const withoutList = office.host.requests.entries.length;
    expect({ withList, withoutList }).toEqual({ withList: 7, withoutList: 4 });
  });

  it('leave the run before them the one that is taken back without a question, and outlive that', async () => {
    const { model, session, before } = await gradedMonth();
    await session.review(NOVEMBER, MARKED);
    await session.review(NOVEMBER, { ...MARKED, unit: '市农业农村局', grade: 'C' });
    await session.review(NOVEMBER, { ...MARKED, note: '再次核实' });
    expect(await session.restore({ overChanged: false })).toMatchObject({
      value: { kind: 'restored', problems: [] },
    });
    expect(restorableOf(model).sheets).toEqual(before.sheets);
    expect(storedIn(model).map(({ note }) => note)).toEqual([MARKED.note, '再次核实']);
  });

  it('do not hide from taking the run back what a person typed beside them', async () => {
    const { model, session } = await gradedMonth();
    type(sheetNamed(model, LIST), ROW, NOTE - 3, [['自行填写']]);
    await session.review(NOVEMBER, MARKED);
    expect(await session.restore({ overChanged: false })).toMatchObject({
      value: { kind: 'changed', sheets: [LIST] },
    });
  });

  it('are kept although the list is protected, which is told; the next run shows them', async () => {
    const { model, session } = await gradedMonth();
    sheetNamed(model, LIST).protect();
    expect(await session.review(NOVEMBER, MARKED)).toMatchObject({
      kind: 'stored',
      onList: { kind: 'refused', problems: [{ code: 'sheetProtected' }] },
    });
    expect(storedIn(model)).toHaveLength(1);
    expect(cellsOf(model)).toEqual([null, null]);
  });

  it('are taken up where a person typed them on the list', async () => {
    const { model, session } = await gradedMonth();
    type(sheetNamed(model, LIST), ROW, MARK, [['是', '当面核实']]);
    const outcome = await session.grade(OPTIONS, () => undefined);
    expect(outcome).toMatchObject({
      kind: 'graded',
      result: { reviews: [{ unit: '市水利局', reviewed: true, note: '当面核实', grade: 'E' }] },
    });
    expect(cellsOf(model)).toEqual(['已复核', '当面核实']);
    expect(storedIn(model)).toHaveLength(1);
  });

  it('are not stored while a cell is being edited, and that is said', async () => {
    const { model, session } = await gradedMonth();
    office.host.isEditingCell = true;
    expect(await session.review(NOVEMBER, MARKED)).toMatchObject({
      ...{ kind: 'failed', failure: { code: 'cellEditMode' } },
    });
    expect(storedIn(model)).toEqual([]);
  });

  describe.each([1, 2, 3, 4, 5, 6, 7])('and failing at request %i', (request) => {
    it.each(
      KINDS_OF_FAILURE.filter(({ kind }) => kind === 'actionError' || kind === 'requestError'),
    )('are either kept or said not to be: $kind', async (failure) => {
      if (failure.kind === 'connectionThrows') return;
      const { model, session } = await gradedMonth();
      office.host.failures.add({ request }, failure);
      const outcome = await session.review(NOVEMBER, MARKED);
      const isKept = storedIn(model).length === 1;
      if (outcome.kind === 'stored') expect(isKept).toBe(true);
      else if (outcome.failure.effect === 'nothingWritten') expect(isKept).toBe(false);
      office.host.failures.clear();
      const again = await session.review(NOVEMBER, MARKED);
      expect(again).toMatchObject({ kind: 'stored', onList: { kind: 'written' } });
      expect(cellsOf(model)).toEqual(['已复核', MARKED.note]);
    });
  });
});
