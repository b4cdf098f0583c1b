import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { openWorkbook } from '../../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import { startOffice } from '../../support/officeUnderTest';

describe.each(['1.9', '1.15'])('office.js started against a host with ExcelApi %s', (excelApi) => {
  it('knows application, languages and requirement sets', async () => {
    await startOffice({ excelApi, displayLanguage: 'en-US', contentLanguage: 'zh-CN' });
    const info = await Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('en-US');
    expect(Office.context.contentLanguage).toBe('zh-CN');
    expect(Office.context.requirements.isSetSupported('ExcelApi', excelApi)).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
  });

  it('reads a workbook opened from a file', async () => {
    const made = WorkbookModel.create('a.xlsx', ['热线']);
    made.sheets[0]?.cells.setInputs({ row: 0, column: 0, rowCount: 1, columnCount: 2 }, [
      ['办结', 3],
    ]);
    const opened = await openWorkbook(await saveWorkbook(made), 'a.xlsx');
    if (!opened.ok) throw new Error(opened.detail);
    await startOffice({ excelApi, workbook: opened.workbook });
    const values = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('热线').getRange('A1:B1');
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([['办结', 3]]);
  });
});
