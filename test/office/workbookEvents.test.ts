import type { WorkbookEvent } from '../../src/application/workbookEvent';
import {
  block,
  officeWorkbook,
  planOf,
  rankingPlan,
  sheetNamed,
  sourcePlan,
  type,
  valueOf,
  workbookOf,
  writtenOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

const changed = (
  sheetId: string,
  address: string,
  source: 'local' | 'remote' = 'local',
): WorkbookEvent => ({ kind: 'cellsChanged', sheetId, address, source });

describe.each(['1.9', '1.15'])(
  'what people do to the workbook, through ExcelApi %s',
  (excelApi) => {
    let office: OfficeUnderTest;

    beforeEach(async () => {
      office = await startOffice({ excelApi });
      office.open(workbookOf({ 热线: [['a', 1]], 信箱: [['b', 2]] }));
    });

    const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

    async function watched(settling = 0) {
      const workbook = officeWorkbook({ settling });
      const events: WorkbookEvent[] = [];
      const unwatch = valueOf(await workbook.watch((event) => events.push(event)));
      return { workbook, events, unwatch };
    }

    it('an edit, another sheet in front, a sheet added and deleted are told', async () => {
      const { events } = await watched();
      const model = office.host.workbook;
      const sheetId = sheetNamed(model, '信箱').id;
      type(sheetNamed(model, '信箱'), 0, 1, [[3]]);
      model.activateSheet(sheetId);
      const added = model.addSheet('新');
      model.deleteSheet(added.id);
      await settled();
      expect(events).toEqual([
        changed(sheetId, 'B1'),
        { kind: 'sheetActivated', sheetId },
        { kind: 'sheetsChanged' },
        { kind: 'sheetsChanged' },
      ]);
    });

    it('a selected row is told with its address', async () => {
      const { events } = await watched();
      const sheet = sheetNamed(office.host.workbook, '热线');
      office.host.workbook.select(sheet.id, { row: 0, column: 0, rowCount: 1, columnCount: 2 });
      await settled();
      expect(events).toEqual([{ kind: 'selectionChanged', sheetId: sheet.id, address: 'A1:B1' }]);
    });

    it('an edit of a co-author is told as remote, also while we write', async () => {
      const { workbook, events } = await watched(10_000);
      const snapshot = valueOf(await workbook.read());
      const plan = planOf([sourcePlan(snapshot, '热线', { blocks: [block(0, 1, [[9]])] })]);
      writtenOf(await workbook.apply(plan, snapshot));
      const sheet = sheetNamed(office.host.workbook, '信箱');
      office.host.workbook.as('coauthor', () => type(sheet, 0, 1, [[7]]));
      await settled();
      expect(events).toEqual([changed(sheet.id, 'B1', 'remote')]);
    });

    it('what we write ourselves is not told, what people write afterwards is', async () => {
      const { workbook, events } = await watched(400);
      const snapshot = valueOf(await workbook.read());
      const plan = planOf([
        sourcePlan(snapshot, '热线', { blocks: [block(0, 1, [[9, 'A']])] }),
        rankingPlan(null, { blocks: [block(0, 0, [['名次']])] }),
      ]);
      writtenOf(await workbook.apply(plan, snapshot));
      await settled();
      expect(events.filter(({ kind }) => kind !== 'sheetActivated')).toEqual([]);

      await new Promise((resolve) => setTimeout(resolve, 450));
      const sheet = sheetNamed(office.host.workbook, '热线');
      type(sheet, 0, 1, [[7]]);
      await settled();
      expect(events).toContainEqual(changed(sheet.id, 'B1'));
    });

    it('an edit right after our write is told where the host says who made it', async () => {
      const { workbook, events } = await watched(10_000);
      const snapshot = valueOf(await workbook.read());
      const plan = planOf([sourcePlan(snapshot, '热线', { blocks: [block(0, 1, [[9]])] })]);
      writtenOf(await workbook.apply(plan, snapshot));
      const sheet = sheetNamed(office.host.workbook, '热线');
      type(sheet, 0, 1, [[7]]);
      await settled();
      expect(events).toEqual([changed(sheet.id, 'B1')]);
    });

    it('nothing is told any more after the subscription ended', async () => {
      const { events, unwatch } = await watched();
      await unwatch();
      type(sheetNamed(office.host.workbook, '热线'), 0, 1, [[3]]);
      await settled();
      expect(events).toEqual([]);
    });

    it('subscribing is one request; a host that refuses is a failure', async () => {
      office.host.requests.clear();
      await watched();
      expect(office.host.requests.entries.map(({ kind }) => kind)).toEqual(['read']);
      office.host.failures.add('every', { kind: 'requestError', error: 5004 });
      const result = await officeWorkbook().watch(() => undefined);
      expect(result).toMatchObject({ ok: false, failure: { code: 'cellEditMode' } });
    });
  },
);

it('renaming is told where Excel on the web knows it, and asked for nowhere else', async () => {
  const office = await startOffice({ excelApi: '1.15', excelApiOnline: '1.1' });
  office.open(workbookOf({ 热线: [['a', 1]] }));
  const events: WorkbookEvent[] = [];
  valueOf(await officeWorkbook().watch((event) => events.push(event)));
  const { workbook } = office.host;
  workbook.renameSheet(sheetNamed(workbook, '热线').id, '11月热线');
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(events).toEqual([{ kind: 'sheetsChanged' }]);
});
