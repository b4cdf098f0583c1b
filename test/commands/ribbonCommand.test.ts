import { readFileSync } from 'node:fs';
import path from 'node:path';
import { openWorkbook } from '../../src/workbench/model/openWorkbook';
import { messageIn } from '../../src/commands/messageLink';
import { showMessage } from '../../src/commands/messageDialog';
import { bugMessage } from '../../src/commands/commandMessage';
import { DialogHost, type ShownDialog } from './dialogHost';
import { contentsOf, workbookOf } from '../support/officeFixtures';
import { restorableOf } from '../support/restorable';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const SAMPLE = path.join(process.cwd(), 'assets/samples/yueyang-2023-11-flat.xlsx');

async function sample() {
  const opened = await openWorkbook(new Uint8Array(readFileSync(SAMPLE)), 'month.xlsx');
  if (!opened.ok) throw new Error(opened.failure);
  return opened.workbook;
}

function messageOf({ url }: ShownDialog) {
  const message = messageIn(new URL(url).hash);
  if (!message) throw new Error(`No message in ${url}.`);
  return message;
}

describe('the buttons of the ribbon', () => {
  let office: OfficeUnderTest;
  let dialogs: DialogHost;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.9' });
    dialogs = new DialogHost();
    await import('../../src/commands/main');
  });

  afterEach(() => jest.restoreAllMocks());

  beforeEach(() => {
    dialogs.shown = [];
    dialogs.refuses = false;
  });

  it('grades the month without the pane, shows the flagged units, and says nothing', async () => {
    office.open(await sample());
    await office.connection.runCommand('computeGrades');
    expect(office.host.workbook.activeSheet.name).toBe('预警单位');
    expect(office.host.workbook.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['热线排名', '信箱排名', '预警单位']),
    );
    expect(dialogs.shown).toEqual([]);
  });

  it('replaces nothing that a person typed, says which cells, and ends once that is closed', async () => {
    office.open(await sample());
    await office.connection.runCommand('computeGrades');
    const [source] = office.host.workbook.sheets;
    const used = source?.cells.usedArea(true);
    if (!source || !used) throw new Error('a filled sheet expected');
    const grade = {
      row: 5,
      column: used.column + used.columnCount - 1,
      rowCount: 1,
      columnCount: 1,
    };
    source.cells.setInputs(grade, [['Z']]);
    const before = contentsOf(office.host.workbook);
    let ended = false;
    const run = office.connection.runCommand('computeGrades').then(() => (ended = true));
    const dialog = await dialogs.one();
    expect(messageOf(dialog).items).toEqual([expect.stringContaining('Z → ')]);
    expect(contentsOf(office.host.workbook)).toEqual(before);
    expect(ended).toBe(false);
    dialog.shut();
    await run;
  });

  it('says that there is nothing to grade in a workbook without tables', async () => {
    office.open(workbookOf({ Sheet1: [['a', 'b']] }));
    const run = office.connection.runCommand('computeGrades');
    const dialog = await dialogs.one();
    expect(messageOf(dialog).items).toEqual([expect.stringMatching(/部门名称/)]);
    dialog.press();
    await run;
  });

  it('tells that a cell is being edited', async () => {
    // The Office room writes the host's error to the console, in several lines.
    for (const line of ['error', 'group', 'groupCollapsed', 'groupEnd'] as const) {
      jest.spyOn(console, line).mockImplementation(() => undefined);
    }
    office.open(await sample());
    const before = contentsOf(office.host.workbook);
    office.host.isEditingCell = true;
    const run = office.connection.runCommand('computeGrades');
    const dialog = await dialogs.one();
    expect(messageOf(dialog).intro).toMatch(/being edited|正在编辑/);
    dialog.press();
    await run;
    expect(contentsOf(office.host.workbook)).toEqual(before);
  });

  describe('Restore', () => {
    const restore = () => office.connection.runCommand('restorePreviousValues');

    it('takes the last run back without the pane, and says nothing', async () => {
      const workbook = await sample();
      office.open(workbook);
      const before = restorableOf(workbook);
      await office.connection.runCommand('computeGrades');
      expect(restorableOf(workbook)).not.toEqual(before);
      await restore();
      expect(restorableOf(workbook)).toEqual(before);
      expect(dialogs.shown).toEqual([]);
    });

    it('loses nothing that somebody changed since: names the cell and points to the pane', async () => {
      const workbook = await sample();
      office.open(workbook);
      await office.connection.runCommand('computeGrades');
      const ranking = workbook.sheetByName('热线排名');
      ranking?.cells.setInputs({ row: 4, column: 1, rowCount: 1, columnCount: 1 }, [['别的']]);
      const after = contentsOf(workbook);
      const run = restore();
      const dialog = await dialogs.one();
      expect(messageOf(dialog).items).toEqual([expect.stringContaining('热线排名')]);
      expect(messageOf(dialog).todo).toMatch(/pane|窗格/);
      expect(contentsOf(workbook)).toEqual(after);
      dialog.press();
      await run;
    });

    it('says that there is no run to take back', async () => {
      office.open(await sample());
      const run = restore();
      const dialog = await dialogs.one();
      expect(messageOf(dialog).title).toMatch(/nothing to restore|没有可恢复/);
      dialog.press();
      await run;
    });
  });

  it('ends also where no dialog can be opened', async () => {
    dialogs.refuses = true;
    office.open(workbookOf({ Sheet1: [['a']] }));
    await expect(office.connection.runCommand('computeGrades')).resolves.toBeDefined();
  });

  it('ends before Excel loses patience when the dialog stays open', async () => {
    const page = 'https://localhost/message.html';
    await expect(showMessage(page, bugMessage('zh'), 10)).resolves.toBeUndefined();
    expect(messageOf(dialogs.only()).title).toBe('等级没有算出');
  });
});
