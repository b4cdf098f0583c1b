import { createGradingSession } from '../../src/application/gradingSession';
import type { WorkbookEvent } from '../../src/application/workbookEvent';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { keyedUnits, unitAt, unitPlaces } from '../../src/taskpane/view/unitPlaces';
import { CLOCK } from '../application/memoryWorkbook';
import { officeWorkbook, sheetNamed, valueOf, workbookOf } from '../support/officeFixtures';
import { startOffice } from '../support/officeUnderTest';

const GROUP = '行政事业单位';
const HOTLINE = [
  ['类别', '部门名称', '应办理数', '办理数', '按期办理数', '返工数', '回访数', '回访不满意数'],
  [GROUP, '市住建局', 100, 100, 100, 10, 50, 5],
  [GROUP, '市水利局', 100, 100, 80, 10, 50, 0],
];

it.each(['1.9', '1.15'])(
  'a row selected in Excel reaches the session and names its unit of the run, without a request (ExcelApi %s)',
  async (excelApi) => {
    const office = await startOffice({ excelApi });
    office.open(workbookOf({ 热线: HOTLINE }));
    const session = createGradingSession({
      ...{ workbook: officeWorkbook(), clock: CLOCK, rules: YUEYANG_2023, version: '0.0.0' },
    });
    const period = { year: 2023, month: 11 };
    const outcome = await session.grade(
      { period, excludedTables: [], agreed: 'none' },
      () => undefined,
    );
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
    const events: WorkbookEvent[] = [];
    valueOf(await session.watch((event) => events.push(event)));
    office.host.requests.clear();

    const { workbook } = office.host;
    const sheetId = sheetNamed(workbook, '热线').id;
    workbook.select(sheetId, { row: 2, column: 0, rowCount: 1, columnCount: 10 });
    await new Promise((resolve) => setTimeout(resolve, 30));

    const [selected] = events.filter(({ kind }) => kind === 'selectionChanged');
    if (selected?.kind !== 'selectionChanged') throw new Error('no selection was told');
    const places = unitPlaces(keyedUnits(outcome.result));
    expect(unitAt(places, selected.sheetId, selected.address)?.unit.unit).toBe('市水利局');
    expect(office.host.requests.entries).toEqual([]);
  },
);
