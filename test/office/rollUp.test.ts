import {
  createGradingSession,
  type RollUpOptions,
  type RollUpOutcome,
} from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../src/workbench/model/saveWorkbook';
import { quarterSheets } from '../fixtures/yueyang202311/quarter';
import { officeWorkbook, pageOf, sheetNamed, valueOf, workbookOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { meanIndexes, pooledIndexes } from '../support/quarterIndexes';
import { restorableOf } from '../support/restorable';

const OPTIONS: RollUpOptions = {
  span: { kind: 'quarter', year: 2023, part: 4 },
  ...{ method: 'pooled', excludedTables: [], agreed: 'none' },
};
const HOTLINE = '2023年第四季度热线排名';
const MAILBOX = '2023年第四季度信箱排名';
const quarterWorkbook = () => workbookOf(quarterSheets());
const MONTHS = ['10月热线', '10月信箱', '11月热线', '11月信箱', '12月热线', '12月信箱'];

function resultOf(outcome: RollUpOutcome) {
  if (outcome.kind !== 'graded') throw new Error(`Not graded: ${JSON.stringify(outcome)}`);
  return outcome.result;
}

describe.each(['1.9', '1.15'])('a quarter through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi });
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  const session = (time = '2024-01-05 09:30') =>
    createGradingSession({
      ...{ workbook: officeWorkbook(), clock: { now: () => time } },
      ...{ rules: YUEYANG_2023, version: '0.5.0' },
    });

  async function rolledUp(own: Partial<RollUpOptions> = {}, time?: string) {
    const outcome = await session(time).rollUp({ ...OPTIONS, ...own }, () => undefined);
    return resultOf(outcome);
  }

  async function gradeMonth(month: number) {
    const period = { year: 2023, month };
    const options = { period, excludedTables: [], agreed: 'none' } as const;
    const outcome = await session().grade(options, () => undefined);
    if (outcome.kind !== 'graded') throw new Error(outcome.kind);
  }

  const sheets = (names: readonly string[]) =>
    restorableOf(office.host.workbook).sheets.filter(({ name }) => names.includes(name));

  it.each([
    ['pooled', pooledIndexes],
    ['mean', meanIndexes],
  ] as const)('gives every unit the %s index worked out apart', async (method, expected) => {
    office.open(quarterWorkbook());
    const result = await rolledUp({ method });
    expect(result.problems).toEqual([]);
    for (const channel of ['hotline', 'mailbox'] as const) {
      const units = result.channels.find((own) => own.channel === channel)?.units ?? [];
      const given = units.map(({ unit, index }) => [unit, index] as const);
      expect(given).toHaveLength(channel === 'hotline' ? 65 : 58);
      expect(new Map(given)).toEqual(expected(channel));
    }
  });

  it('that is cancelled at whatever request leaves the workbook as before', async () => {
    const small = () =>
      createGradingSession({
        workbook: officeWorkbook({ bytesPerWrite: 60_000, timeLimit: 30_000 }),
        clock: { now: () => '2024-01-05 09:30' },
        ...{ rules: YUEYANG_2023, version: '0.5.0' },
      });
    const sent = () => office.host.requests.entries.filter(({ kind }) => kind !== 'service').length;
    office.open(quarterWorkbook());
    office.host.requests.clear();
    resultOf(await small().rollUp(OPTIONS, () => undefined));
    const total = sent();
    expect(total).toBeGreaterThan(8);
    for (const requests of [0, 1, 4, 6, total - 2, total]) {
      const model = quarterWorkbook();
      office.open(model);
      const before = restorableOf(model);
      office.host.requests.clear();
      const signal = {
        get aborted() {
          return sent() >= requests;
        },
      };
      const outcome = await small().rollUp({ ...OPTIONS, signal }, () => undefined);
      expect([requests, outcome]).toEqual([requests, { kind: 'cancelled' }]);
      expect(restorableOf(model)).toEqual(before);
    }
  });

  it('writes the two sheets of the quarter in six requests, and no cell of the months', async () => {
    const model = quarterWorkbook();
    office.open(model);
    const before = sheets(MONTHS);
    office.host.requests.clear();
    const result = await rolledUp();
    expect(office.host.requests.entries.map(({ kind }) => kind)).toEqual([
      ...['read', 'read', 'read', 'read', 'write', 'read'],
    ]);
    expect(result.written.sheets).toEqual([HOTLINE, MAILBOX]);
    expect(sheets(MONTHS)).toEqual(before);
    const sheet = sheetNamed(model, HOTLINE);
    expect(sheet.cells.value(0, 0)).toBe('2023年第四季度热线办理综合考评排名');
    expect(sheet.cells.value(1, 0)).toContain(
      '汇总期间：2023年第四季度（合并计数；10月、11月、12月）',
    );
    expect(pageOf(sheet)).toMatchObject({ titleRows: { first: 3, last: 3 } });
    const header = Array.from({ length: 13 }, (_, column) => sheet.cells.value(3, column));
    expect(header.slice(7, 11)).toEqual(['10月指标值', '11月指标值', '12月指标值', '综合指标值']);
    const first = Array.from({ length: 13 }, (_, column) => sheet.cells.text(4, column));
    expect(first.slice(0, 2)).toEqual(['1', '云溪区']);
    expect(first[8]).toBe('98.2');
  });

  it('says beside a unit which month has no row or no orders', async () => {
    const model = quarterWorkbook();
    office.open(model);
    await rolledUp({ method: 'mean' });
    const { cells } = sheetNamed(model, HOTLINE);
    const used = cells.usedArea(true);
    const remarks = Array.from({ length: used?.rowCount ?? 0 }, (_, row) => cells.text(row, 8));
    const left = remarks.filter((remark) => remark.includes('未计入平均'));
    expect(left).toHaveLength(3);
    expect(left.filter((remark) => remark.includes('10月（无记录）未计入平均'))).toHaveLength(2);
    expect(left.filter((remark) => remark.includes('12月（无工单）未计入平均'))).toHaveLength(1);
  });

  it('changes nothing when it is made again, also from the saved file', async () => {
    office.open(quarterWorkbook());
    await rolledUp();
    const before = restorableOf(office.host.workbook);
    expect((await rolledUp({}, '2024-02-01 10:00')).written).toEqual({ sheets: [], cells: 0 });
    expect(restorableOf(office.host.workbook)).toEqual(before);
    const saved = await openWorkbook(await saveWorkbook(office.host.workbook), 'quarter.xlsx');
    if (!saved.ok) throw new Error(saved.failure);
    office.open(saved.workbook);
    expect((await rolledUp({}, '2024-02-01 10:00')).written).toEqual({ sheets: [], cells: 0 });
  });

  it('leaves the sheets of a graded month alone, and they it', async () => {
    const model = quarterWorkbook();
    office.open(model);
    await gradeMonth(12);
    const monthly = model.sheets.map(({ name }) => name);
    const before = sheets(monthly);
    await rolledUp();
    expect(model.sheets.map(({ name }) => name)).toEqual([...monthly, HOTLINE, MAILBOX]);
    expect(sheets(monthly)).toEqual(before);
    const quarter = sheets([HOTLINE, MAILBOX]);
    await gradeMonth(11);
    await gradeMonth(12);
    expect(sheets([HOTLINE, MAILBOX])).toEqual(quarter);
    expect((await rolledUp()).written).toEqual({ sheets: [], cells: 0 });
  });

  it('is taken back, cell for cell, and the month graded before it stays', async () => {
    office.open(quarterWorkbook());
    await gradeMonth(12);
    const before = restorableOf(office.host.workbook);
    await rolledUp();
    expect(restorableOf(office.host.workbook)).not.toEqual(before);
    const restored = valueOf(await session().restore({ overChanged: false }));
    expect(restored).toMatchObject({
      kind: 'restored',
      report: { deletedSheets: [HOTLINE, MAILBOX] },
    });
    expect(restorableOf(office.host.workbook)).toEqual(before);
  });

  it('is told apart from a month by its stamp where the names are lost', async () => {
    const model = quarterWorkbook();
    office.open(model);
    await gradeMonth(12);
    await rolledUp();
    for (const name of [...model.names.list()]) model.names.delete(name);
    expect(model.names.list()).toEqual([]);
    const names = model.sheets.map(({ name }) => name);
    await gradeMonth(12);
    await rolledUp();
    expect(model.sheets.map(({ name }) => name)).toEqual(names);
  });
});
