import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { startOffice } from '../../support/officeUnderTest';

const delivered = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

const valuesIn = (event: Excel.WorksheetChangedEventArgs): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = event.getRange(context);
    range.load('values');
    await context.sync();
    return range.values as unknown;
  });

describe('events of the workbook', () => {
  let workbook: WorkbookModel;

  beforeEach(async () => {
    workbook = WorkbookModel.create('month.xlsx', ['热线', '信箱']);
    await startOffice({ workbook, excelApi: '1.15' });
  });

  const sheetAt = (position: number) => {
    const sheet = workbook.sheets[position];
    if (sheet === undefined) throw new Error('no such sheet');
    return sheet;
  };

  it('tell handlers of sheet and collection about an edit by the person, with its range', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('热线').onChanged.add(async (event) => {
        seen.push(['sheet', event.address, event.changeType, event.source, event.triggerSource]);
        seen.push(await valuesIn(event));
      });
      worksheets.onChanged.add((event) => {
        seen.push(['workbook', event.worksheetId, event.address]);
        return Promise.resolve();
      });
      await context.sync();
    });
    sheetAt(0).cells.setInputs(cell(3, 3), [[7]]);
    sheetAt(1).cells.setInputs(cell(0, 0), [[8]]);
    await delivered();
    expect(seen).toEqual([
      ['sheet', 'D4', 'RangeEdited', 'Local', 'Unknown'],
      ['workbook', sheetAt(0).id, 'D4'],
      ['workbook', sheetAt(1).id, 'A1'],
      [[7]],
    ]);
  });

  it("mark the add-in's own writes as its own, and stay away while it switches them off", async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push([event.address, event.triggerSource]);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = context.workbook.worksheets.getItem('热线');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A3').values = [[3]];
      await context.sync();
    });
    await delivered();
    expect(seen).toEqual([
      ['A1', 'ThisLocalAddin'],
      ['A3', 'ThisLocalAddin'],
    ]);
  });

  it('end when their handler is removed', async () => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    sheetAt(0).cells.setInputs(cell(0, 0), [[1]]);
    await delivered();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    sheetAt(0).cells.setInputs(cell(1, 0), [[1]]);
    await delivered();
    expect(seen).toEqual(['A1']);
  });

  it('tell of sheets added, renamed, moved, activated and deleted', async () => {
    const seen: unknown[] = [];
    const note =
      (what: string) =>
      (event: { worksheetId: string }): Promise<void> => {
        const { nameAfter, positionAfter } = event as {
          nameAfter?: string;
          positionAfter?: number;
        };
        seen.push([what, event.worksheetId, nameAfter ?? positionAfter]);
        return Promise.resolve();
      };
    await startOffice({ workbook, excelApi: '1.15', requirementGate: false });
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(note('added'));
      worksheets.onActivated.add(note('activated'));
      worksheets.onDeactivated.add(note('deactivated'));
      worksheets.onDeleted.add(note('deleted'));
      worksheets.onNameChanged.add(note('renamed'));
      worksheets.onMoved.add(note('moved'));
      await context.sync();
    });
    const first = sheetAt(0).id;
    const added = workbook.addSheet('排名').id;
    workbook.activateSheet(added);
    workbook.renameSheet(added, '热线排名');
    workbook.moveSheet(added, 0);
    workbook.deleteSheet(added);
    await delivered();
    expect(seen).toEqual([
      ['added', added, undefined],
      ['deactivated', first, undefined],
      ['activated', added, undefined],
      ['renamed', added, '热线排名'],
      ['moved', added, 0],
      ['deleted', added, undefined],
      ['deactivated', added, undefined],
      ['activated', first, undefined],
    ]);
  });

  it('tell of the selection, by the sheet and by the common document event', async () => {
    const seen: unknown[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('热线').onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      context.workbook.onSelectionChanged.add(() => {
        seen.push('document');
        return Promise.resolve();
      });
      await context.sync();
    });
    workbook.select(sheetAt(0).id, { row: 1, column: 1, rowCount: 2, columnCount: 2 });
    await delivered();
    expect(seen).toEqual(['B2:C3', 'document']);
    const selected = await Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(selected).toBe('热线!B2:C3');
  });
});

describe('selecting from the add-in', () => {
  it('moves the selection and brings the sheet to the front', async () => {
    const workbook = WorkbookModel.create('month.xlsx', ['热线', '信箱']);
    await startOffice({ workbook });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('信箱').getRange('A7:C7').select();
      await context.sync();
    });
    expect(workbook.selection).toEqual({
      sheetId: workbook.sheetByName('信箱')?.id,
      area: { row: 6, column: 0, rowCount: 1, columnCount: 3 },
    });
  });
});
