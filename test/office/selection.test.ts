import { failureOf, officeWorkbook, sheetNamed, workbookOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

describe('showing a cell in the workbook', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.9' });
  });

  beforeEach(() => {
    office.open(workbookOf({ 热线: [['a']], 信箱: [['b']] }));
  });

  function place(sheetName: string, row: number, column: number) {
    const { id } = sheetNamed(office.host.workbook, sheetName);
    return { sheetId: id, sheetName, row, column };
  }

  it('brings its sheet to the front and selects the cells of its row, in one request', async () => {
    const target = place('信箱', 4, 1);
    expect(await officeWorkbook().select(target, 6)).toEqual({ ok: true, value: null });
    expect(office.host.workbook.selection).toEqual({
      sheetId: target.sheetId,
      area: { row: 4, column: 1, rowCount: 1, columnCount: 6 },
    });
    expect(office.host.requests.entries).toHaveLength(1);
  });

  it('selects at least the cell itself', async () => {
    await officeWorkbook().select(place('热线', 2, 2), 0);
    expect(office.host.workbook.selection.area).toMatchObject({ rowCount: 1, columnCount: 1 });
  });

  it('a sheet that is gone or hidden is a failure with nothing written', async () => {
    const target = place('信箱', 0, 0);
    sheetNamed(office.host.workbook, '信箱').visibility = 'hidden';
    expect(failureOf(await officeWorkbook().select(target, 1)).effect).toBe('nothingWritten');
    office.host.workbook.deleteSheet(target.sheetId);
    expect(failureOf(await officeWorkbook().select(target, 1)).code).toBe('itemNotFound');
  });
});
