import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { createGradingSession } from '../../src/application/gradingSession';
import type { RequestBody } from '../../src/workbench/host/wire';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { KINDS_OF_FAILURE } from '../support/failureCases';
import { MonthUnderTest } from '../support/monthUnderTest';
import { officeWorkbook, sheetNamed, type, workbookOf } from '../support/officeFixtures';
import { startOffice } from '../support/officeUnderTest';
import { recordOf, restorableOf } from '../support/restorable';

const OPTIONS = { period: { year: 2023, month: 11 }, excludedTables: [], agreed: 'all' } as const;
const HEADER = ['部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'];
const CLOCK = { now: () => '2023-12-22 08:00' };
/** One looks again, one writes, one reads back. */
const WRITE = 2;

/** A month graded before and with one more unit since: its charts are to be renewed, one to be drawn. */
async function gradedMonth(excelApi: string): Promise<WorkbookModel> {
  const model = workbookOf({
    热线: [
      ['行政事业单位', null, null, null, null, null, null],
      HEADER,
      ['市教体局', 100, 100, 100, 0, 100, 0],
      ['市水利局', 14, 14, 2, 3, 14, 4],
    ],
  });
  const office = await startOffice({ excelApi, workbook: model });
  const session = createGradingSession({
    ...{ workbook: officeWorkbook(CLOCK), clock: CLOCK },
    ...{ rules: YUEYANG_2023, version: '0.5.0' },
  });
  const { kind } = await session.grade(OPTIONS, () => undefined);
  if (kind !== 'graded') throw new Error(kind);
  expect(office.host.faults).toEqual([]);
  const ofRecord = new Set(recordOf(model).map(([key]) => key));
  model.settings.replaceAll(model.settings.entries().filter(([key]) => !ofRecord.has(key)));
  const { charts } = sheetNamed(model, '考评汇总');
  charts.remove(charts.find('HotlineGrading.indexes')?.id ?? '');
  type(sheetNamed(model, '热线'), 4, 0, [['市林业局', 40, 40, 31, 4, 40, 9]]);
  return model;
}

/** Every so many actions one is tried. */
const STEP = 5;
const SLOW = 60_000;

/** What restoring answers for, without the charts. */
function cellsOf(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'charts' ? undefined : value,
  );
}

describe.each(['1.9', '1.15'])('renewing charts through ExcelApi %s', (excelApi) => {
  let month: MonthUnderTest;

  beforeAll(async () => {
    const model = await gradedMonth(excelApi);
    month = await MonthUnderTest.open(excelApi, model, async (session) => {
      const { kind } = await session.grade(OPTIONS, () => undefined);
      if (kind !== 'graded') throw new Error(kind);
    });
  });

  afterEach(() => {
    expect(month.host.faults).toEqual([]);
  });

  it('changes the charts of the sheet, and brings them back', () => {
    const charts = (text: string) => text.match(/"HotlineGrading\.(?:grades|indexes)"/gu);
    expect(charts(month.before)).toHaveLength(1);
    expect(charts(month.after)).toHaveLength(2);
  });

  describe.each([1, 2, 3])('that fails at request %i', (request) => {
    it.each(KINDS_OF_FAILURE)(
      '%j: the workbook is as before, or as is said and a new pane takes it back',
      async (failure) => {
        const applied = await month.failing(request, failure, () => month.apply());
        if (applied.ok) {
          // Refused charts and a refused page setup cost nothing else.
          expect(applied.value.kind).toBe('written');
          expect(cellsOf(JSON.stringify(restorableOf(month.model)))).toBe(cellsOf(month.after));
        } else {
          const isCertain = request < WRITE;
          expect(applied.failure.effect).toBe(isCertain ? 'nothingWritten' : 'mayBeWritten');
          if (isCertain) expect(month.isChanged).toBe(false);
          if (request > WRITE) expect(month.isAsAfter).toBe(true);
        }
        expect(await month.reopenAfter(failure)).toBe(true);
        if (month.isChanged) expect(await month.takenBack()).toBeNull();
      },
    );
  });

  it(
    'and breaks off at a chart: all else is done, that is told, and it is taken back',
    async () => {
      const { first, last } = chartActions(month.writes?.run);
      for (let action = first; action <= last; action += STEP) {
        const failure = { kind: 'actionError', code: 'GeneralException', action } as const;
        const applied = await month.failing(WRITE, failure, () => month.apply());
        const told = applied.ok ? applied.value.problems.map(({ code }) => code) : applied.failure;
        // An action on cells, such as the area a chart is drawn from, is a failure like any other.
        expect([['chartsNotDrawn'], { effect: 'mayBeWritten' }]).toContainEqual(
          applied.ok ? told : { effect: applied.failure.effect },
        );
        expect(await month.takenBack()).toBeNull();
      }
    },
    SLOW,
  );

  it(
    'is taken back by the next, where taking it back broke off at a chart',
    async () => {
      const { first, last } = chartActions(month.writes?.restore);
      for (let action = first; action <= last; action += STEP) {
        expect((await month.apply()).ok).toBe(true);
        const failure = { kind: 'actionError', code: 'GeneralException', action } as const;
        const restored = await month.failing(WRITE, failure, () => month.restore());
        expect(restored.ok).toBe(false);
        expect(await month.takenBack()).toBeNull();
      }
    },
    SLOW,
  );
});

/** Where among the actions of a write its charts begin and end. */
function chartActions(body: RequestBody | undefined) {
  const names = (body?.Actions ?? []).map(({ Name }) => Name);
  const of = ['SetData', 'SetSolidColor', 'SetPosition'];
  const first = names.findIndex((name) => of.includes(name));
  const last = names.reduce((found, name, at) => (of.includes(name) ? at : found), -1);
  if (first < 0 || last <= first) throw new Error('No charts were written.');
  return { first, last };
}
