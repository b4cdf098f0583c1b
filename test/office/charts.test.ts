import {
  createGradingSession,
  type GradingOutcome,
  type GradingSession,
} from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { RequestBody } from '../../src/workbench/host/wire';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import {
  officeWorkbook,
  pageOf,
  sheetNamed,
  type,
  valueOf,
  workbookOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { restorableOf } from '../support/restorable';

const OPTIONS = { period: { year: 2023, month: 11 }, excludedTables: [], agreed: 'all' } as const;
const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const SUMMARY = '考评汇总';
const LAST_UNIT = 4;

const month = () =>
  workbookOf({
    热线: [
      ['行政事业单位', null, null, null, null, null, null],
      HEADER,
      ['市教体局', 100, 100, 100, 0, 100, 0],
      ['市住建局', 50, 50, 48, 1, 50, 2],
      ['市水利局', 14, 14, 2, 3, 14, 4],
    ],
  });

function resultOf(outcome: GradingOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`Not graded: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

const chartsOf = (model: WorkbookModel) => sheetNamed(model, SUMMARY).charts.list();

/** What a chart's first row says. */
function seriesOf(model: WorkbookModel, name: string) {
  const { cells, charts } = sheetNamed(model, SUMMARY);
  const { row = 0, column = 0, columnCount = 0 } = charts.find(name)?.source ?? {};
  return Array.from({ length: columnCount }, (_, at) => cells.value(row, column + at));
}

/** The position of the action that calls a method, among those of a request. */
function actionCalling(body: RequestBody | undefined, name: string): number {
  const at = body?.Actions.findIndex((action) => action.Name === name) ?? -1;
  if (at < 0) throw new Error(`${name} was not called.`);
  return at;
}

describe.each(['1.9', '1.15'])('charts through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  function session(time = '09:30'): GradingSession {
    const clock = { now: () => `2023-12-22 ${time}` };
    const workbook = officeWorkbook({ now: clock.now });
    return createGradingSession({ workbook, clock, rules: YUEYANG_2023, version: '0.5.0' });
  }

  const grade = async (time?: string) =>
    resultOf(await session(time).grade(OPTIONS, () => undefined));

  const restore = async () => {
    const outcome = valueOf(await session('18:00').restore({ overChanged: false }));
    if (outcome.kind !== 'restored') throw new Error(outcome.kind);
    return outcome;
  };

  const kinds = () =>
    office.host.requests.entries.map(({ kind }) => kind).filter((kind) => kind !== 'service');

  /** One more unit: the tables below the summary move down. */
  function addUnit(model: WorkbookModel): void {
    type(sheetNamed(model, '热线'), LAST_UNIT + 1, 0, [['市林业局', 40, 40, 31, 4, 40, 9]]);
  }

  /** A graded month with the charts taken away, as one graded by an earlier version has none. */
  async function gradedWithout(): Promise<WorkbookModel> {
    const model = month();
    office.open(model);
    await grade();
    const { charts } = sheetNamed(model, SUMMARY);
    for (const { id } of charts.list()) charts.remove(id);
    return model;
  }

  it('are drawn with the sheet, in the requests that a run has anyway', async () => {
    const model = month();
    office.open(model);
    const { problems } = await grade();
    expect(problems).toEqual([]);
    expect(kinds()).toEqual(['read', 'read', 'read', 'read', 'write', 'read']);
    expect(chartsOf(model)).toMatchObject([
      {
        ...{ name: 'HotlineGrading.grades', type: 'ColumnClustered', seriesBy: 'columns' },
        ...{ title: '各渠道等级单位数', legend: 'Bottom', minimum: 0 },
        fills: ['#A9D18E', '#9DC3E6', '#FFE699', '#F4B183', '#FF8B8B'],
        place: { row: 15, column: 0, rowCount: 16 },
      },
      {
        ...{ name: 'HotlineGrading.indexes', type: 'BarClustered', seriesBy: 'columns' },
        ...{ title: '各类别平均指标值', fills: ['#A9D18E'] },
      },
    ]);
    expect(seriesOf(model, 'HotlineGrading.grades')).toEqual(['渠道', 'A', 'B', 'C', 'D', 'E']);
    expect(seriesOf(model, 'HotlineGrading.indexes')).toEqual(['类别', '热线']);
    expect(model.lostOnSave).toEqual([]);
  });

  it('stay as they are when nothing changed', async () => {
    const model = month();
    office.open(model);
    await grade();
    const before = chartsOf(model);
    expect((await grade('17:45')).written).toEqual({ sheets: [], cells: 0 });
    expect(chartsOf(model)).toBe(before);
  });

  it('are renewed, not added a second time, and follow their tables; others are left alone', async () => {
    const model = month();
    office.open(model);
    await grade();
    const first = chartsOf(model);
    const { charts } = sheetNamed(model, SUMMARY);
    const own = charts.add('Line', { row: 2, column: 1, rowCount: 4, columnCount: 3 }, 'columns');
    addUnit(model);
    office.host.requests.clear();
    const { problems } = await grade('10:00');
    expect(problems).toEqual([]);
    expect(kinds()).toEqual(['read', 'read', 'read', 'read', 'write', 'read']);
    expect(chartsOf(model).map(({ id }) => id)).toEqual([...first.map(({ id }) => id), own.id]);
    expect(chartsOf(model)[2]).toEqual(own);
    expect(chartsOf(model)[0]?.source.row).toBe((first[0]?.source.row ?? 0) + 1);
    expect(seriesOf(model, 'HotlineGrading.grades')).toEqual(['渠道', 'A', 'B', 'C', 'D', 'E']);
  });

  it('go back with their tables when the run is taken back', async () => {
    const model = month();
    office.open(model);
    await grade();
    addUnit(model);
    const before = restorableOf(model);
    await grade('10:00');
    expect(restorableOf(model)).not.toEqual(before);
    await restore();
    expect(restorableOf(model)).toEqual(before);
  });

  it('that a run added to a sheet of an earlier one are deleted with it, and no others', async () => {
    const model = await gradedWithout();
    const { charts } = sheetNamed(model, SUMMARY);
    charts.add('Line', { row: 2, column: 1, rowCount: 4, columnCount: 3 }, 'columns');
    addUnit(model);
    const before = restorableOf(model);
    await grade('10:00');
    expect(chartsOf(model)).toHaveLength(3);
    await restore();
    expect(restorableOf(model)).toEqual(before);
  });

  it('that a person deleted since stay away when the run is taken back', async () => {
    const model = await gradedWithout();
    addUnit(model);
    const before = restorableOf(model);
    await grade('10:00');
    const { charts } = sheetNamed(model, SUMMARY);
    for (const { id } of charts.list()) charts.remove(id);
    await restore();
    expect(restorableOf(model)).toEqual(before);
  });

  describe.each(['SetSolidColor', 'SetPosition'])('refused at %s', (member) => {
    it('cost the run nothing else, and it can be taken back', async () => {
      const model = month();
      office.open(model);
      const before = restorableOf(model);
      await grade();
      const after = restorableOf(model);
      const page = pageOf(sheetNamed(model, SUMMARY));
      const write = office.host.requests.entries.find(({ kind }) => kind === 'write')?.body;
      await restore();
      office.host.requests.clear();
      office.host.failures.add(
        { kind: 'write', nth: 1 },
        { kind: 'actionError', code: 'GeneralException', action: actionCalling(write, member) },
      );
      const { problems, written } = await grade();
      office.host.failures.clear();
      expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
        ['chartsNotDrawn', 'info'],
      ]);
      expect(written.sheets).toContain(SUMMARY);
      expect(pageOf(sheetNamed(model, SUMMARY))).toEqual(page);
      const withoutCharts = (of: typeof after) => ({
        ...of,
        sheets: of.sheets.map((sheet) => ({ ...sheet, charts: [] })),
      });
      expect(withoutCharts(restorableOf(model))).toEqual(withoutCharts(after));
      await restore();
      expect(restorableOf(model)).toEqual(before);
    });
  });
});

describe('a host that knows no charts', () => {
  const clock = { now: () => '2023-12-22 09:30' };
  const grading = () =>
    createGradingSession({
      ...{ workbook: officeWorkbook(clock), clock },
      ...{ rules: YUEYANG_2023, version: '0.5.0' },
    });

  it('gets everything else, is told of once a run, and takes it back', async () => {
    const model = month();
    const { host } = await startOffice({ workbook: model, drawsCharts: false });
    const before = restorableOf(model);
    const first = resultOf(await grading().grade(OPTIONS, () => undefined));
    expect(first.problems.map(({ code }) => code)).toEqual(['chartsNotDrawn']);
    const page = pageOf(sheetNamed(model, SUMMARY));
    expect(page).toMatchObject({ paper: 9, titleRows: { first: 2, last: 2 } });
    const between = restorableOf(model);

    const again = resultOf(await grading().grade(OPTIONS, () => undefined));
    expect([again.problems, again.written.cells]).toEqual([[], 0]);

    type(sheetNamed(model, '热线'), LAST_UNIT, 3, [[3]]);
    const typed = restorableOf(model);
    const renewed = resultOf(await grading().grade(OPTIONS, () => undefined));
    expect(renewed.problems.map(({ code }) => code)).toEqual(['chartsNotDrawn']);
    expect(renewed.written.sheets).toContain(SUMMARY);
    const restored = valueOf(await grading().restore({ overChanged: false }));
    expect(restored).toMatchObject({ kind: 'restored', problems: [] });
    expect(restorableOf(model)).toEqual(typed);
    expect(between).not.toEqual(before);
    expect(host.faults).toEqual([]);
  });
});
