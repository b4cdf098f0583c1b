import { openWorkbook } from '../../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { createExcelHost } from '../../../src/workbench/objects/excelHost';
import { bootOfficeInNode } from '../../../src/workbench/transport/nodeTransport';

describe('office.js in Node', () => {
  it('runs add-in code against a workbook, which is then saved, and leaves no globals', async () => {
    const workbook = WorkbookModel.create('a.xlsx', ['热线']);
    const host = createExcelHost(workbook, { excelApi: '1.9' });
    const office = await bootOfficeInNode(host);
    try {
      expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('热线').getRange('A1:B2');
        range.values = [
          ['单位', '等级'],
          ['市水利局', 'E'],
        ];
        range.format.fill.color = '#FF0000';
        range.load({ address: true });
        context.workbook.settings.add('marker', { when: '2023-11', list: [1, 2] });
        await context.sync();
        expect(range.address).toBe('热线!A1:B2');
      });
      const error: unknown = await Excel.run(async (context) => {
        context.workbook.worksheets.getItem('没有').load('name');
        await context.sync();
      }).catch((reason: unknown) => reason);
      expect(error).toMatchObject({ code: 'ItemNotFound' });
      expect(error).toBeInstanceOf(OfficeExtension.Error);
      expect(host.faults).toEqual([]);
      expect(office.connection.referenceCount).toBe(0);
    } finally {
      office.close();
    }
    expect('Excel' in globalThis).toBe(false);
    const again = await openWorkbook(await saveWorkbook(workbook), 'a.xlsx');
    if (!again.ok) throw new Error(again.detail);
    expect(again.workbook.activeSheet.cells.value(1, 1)).toBe('E');
    expect(again.workbook.settings.get('marker')).toBe('{"when":"2023-11","list":[1,2]}');
  });

  it('can be started again, with another workbook', async () => {
    const firstSheet = (): Promise<string> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        sheet.load('name');
        await context.sync();
        return sheet.name;
      });
    const startOn = (name: string) =>
      bootOfficeInNode(createExcelHost(WorkbookModel.create('a.xlsx', [name])));
    const one = await startOn('one');
    expect(await firstSheet()).toBe('one');
    one.close();
    const two = await startOn('two');
    expect(await firstSheet()).toBe('two');
    two.close();
  });
});
