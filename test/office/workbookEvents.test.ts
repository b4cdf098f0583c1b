import type { WorkbookEvent } from '../../src/office/workbookEvents';
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

describe.each(['1.9', '1.15'])(
  'what people do to the workbook, through ExcelApi %s',
  (excelApi) => {
    let office: OfficeUnderTest;

    beforeEach(async () => {
      office = await startOffice({ excelApi });
      office.open(workbookOf({ 热线: [['a', 1]], 信箱: [['b', 2]] }));
    });

    const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

    async function subscribed(settling = 0) {
      const workbook = officeWorkbook({ settling });
      const events: WorkbookEvent[] = [];
      const unsubscribe = valueOf(await workbook.subscribe((event) => events.push(event)));
      return { workbook, events, unsubscribe };
    }

    it('an edit, another sheet in front, a sheet added and deleted are told', async () => {
      const { events } = await subscribed();
      const model = office.host.workbook;
      const sheetId = sheetNamed(model, '信箱').id;
      type(sheetNamed(model, '信箱'), 0, 1, [[3]]);
      model.activateSheet(sheetId);
      const added = model.addSheet('新');
      model.deleteSheet(added.id);
      await settled();
      expect(events).toEqual([
        { kind: 'cellsChanged', sheetId },
        { kind: 'sheetActivated', sheetId },
        { kind: 'sheetsChanged' },
        { kind: 'sheetsChanged' },
      ]);
    });

    it('what we write ourselves is not told, what people write afterwards is', async () => {
      const { workbook, events } = await subscribed(400);
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
      expect(events).toContainEqual({ kind: 'cellsChanged', sheetId: sheet.id });
    });

    it('an edit right after our write is told where the host says who made it', async () => {
      const { workbook, events } = await subscribed(10_000);
      const snapshot = valueOf(await workbook.read());
      const plan = planOf([sourcePlan(snapshot, '热线', { blocks: [block(0, 1, [[9]])] })]);
      writtenOf(await workbook.apply(plan, snapshot));
      const sheet = sheetNamed(office.host.workbook, '热线');
      type(sheet, 0, 1, [[7]]);
      await settled();
      expect(events).toEqual([{ kind: 'cellsChanged', sheetId: sheet.id }]);
    });

    it('nothing is told any more after the subscription ended', async () => {
      const { events, unsubscribe } = await subscribed();
      await unsubscribe();
      type(sheetNamed(office.host.workbook, '热线'), 0, 1, [[3]]);
      await settled();
      expect(events).toEqual([]);
    });

    it('subscribing is one request; a host that refuses is a failure', async () => {
      office.host.requests.clear();
      await subscribed();
      expect(office.host.requests.entries).toHaveLength(1);
      office.host.failures.add('every', { kind: 'requestError', error: 5004 });
      const result = await officeWorkbook().subscribe(() => undefined);
      expect(result).toMatchObject({ ok: false, failure: { code: 'cellEditMode' } });
    });
  },
);
