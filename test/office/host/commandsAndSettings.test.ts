import { openWorkbook } from '../../../src/workbench/model/openWorkbook';
import { saveWorkbook } from '../../../src/workbench/model/saveWorkbook';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { startOffice } from '../../support/officeUnderTest';

const saved = (): Promise<unknown> =>
  new Promise((resolve) => {
    Office.context.document.settings.saveAsync((result) => resolve(result.status));
  });

const refreshed = (): Promise<unknown> =>
  new Promise((resolve) => {
    Office.context.document.settings.refreshAsync((result) => resolve(result.status));
  });

describe('a ribbon command', () => {
  it('runs the function associated with its name and settles at event.completed', async () => {
    const office = await startOffice();
    const sources: string[] = [];
    Office.actions.associate('computeGrades', (event: Office.AddinCommands.Event) => {
      sources.push(event.source.id);
      void Promise.resolve().then(() => event.completed());
    });
    expect(await office.connection.runCommand('computeGrades', 'GradeButton')).toEqual({
      ok: true,
    });
    expect(sources).toEqual(['GradeButton']);
  });

  it('stays open while its function has not completed', async () => {
    const office = await startOffice();
    Office.actions.associate('slow', () => undefined);
    const later = new Promise((resolve) => setTimeout(() => resolve('open'), 20));
    expect(await Promise.race([office.connection.runCommand('slow'), later])).toBe('open');
  });
});

describe('document settings', () => {
  it('saved by the common API are in the workbook, its file, and the next start', async () => {
    const workbook = WorkbookModel.create();
    await startOffice({ workbook });
    Office.context.document.settings.set('marker', { sheets: ['热线排名'], note: '"<&>' });
    Office.context.document.settings.set('when', new Date(1_700_000_000_000));
    expect(await saved()).toBe('succeeded');
    expect(workbook.settings.entries()).toEqual([
      ['marker', '{"sheets":["热线排名"],"note":"\\"<&>"}'],
      ['when', '"Date(1700000000000)"'],
    ]);
    const opened = await openWorkbook(await saveWorkbook(workbook), 'again.xlsx');
    if (!opened.ok) throw new Error(opened.detail);
    await startOffice({ workbook: opened.workbook });
    const { settings } = Office.context.document;
    expect(settings.get('marker')).toEqual({ sheets: ['热线排名'], note: '"<&>' });
    expect(settings.get('when')).toEqual(new Date(1_700_000_000_000));
  });

  it('are the same ones that the workbook object gives', async () => {
    const workbook = WorkbookModel.create();
    await startOffice({ workbook });
    const value = await Excel.run(async (context) => {
      context.workbook.settings.add('fromExcel', { a: [1, 'x'] });
      const found = context.workbook.settings.getItemOrNullObject('fromExcel');
      found.load('key,value');
      await context.sync();
      return found.value as unknown;
    });
    expect(value).toEqual({ a: [1, 'x'] });
    expect(Office.context.document.settings.get('fromExcel')).toBeNull();
    expect(await refreshed()).toBe('succeeded');
    expect(Office.context.document.settings.get('fromExcel')).toEqual({ a: [1, 'x'] });
    await Excel.run(async (context) => {
      context.workbook.settings.getItem('fromExcel').delete();
      await context.sync();
    });
    expect(workbook.settings.get('fromExcel')).toBeUndefined();
  });
});
