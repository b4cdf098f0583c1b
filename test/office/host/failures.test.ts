import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import type { OfficeUnderTest } from '../../support/officeUnderTest';
import { startOffice } from '../../support/officeUnderTest';

const write = (address: string, value: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    range.values = [[value]];
    range.untrack();
    await context.sync();
    return 'written';
  }).catch((reason: unknown) => reason);

const read = (): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    range.load('values');
    range.untrack();
    await context.sync();
    return range.values;
  }).catch((reason: unknown) => reason);

/** Gives everything that is going to happen by itself the time to happen. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a host that fails', () => {
  let office: OfficeUnderTest;
  let workbook: WorkbookModel;
  const written = (row = 0): unknown => workbook.sheets[0]?.cells.value(row, 0);

  beforeEach(async () => {
    workbook = WorkbookModel.create();
    office = await startOffice({ workbook });
  });

  it.each([
    [5004, 'InvalidOperationInCellEditMode'],
    [5103, 'RequestPayloadSizeLimitExceeded'],
    [5104, 'ResponsePayloadSizeLimitExceeded'],
    [5102, 'ActivityLimitReached'],
    [7000, 'AccessDenied'],
    [5001, 'GeneralException'],
  ])('refuses a request with %i, which the add-in sees as %s', async (error, code) => {
    office.host.failures.add({ request: 1 }, { kind: 'requestError', error });
    expect(await write('A1', 'x')).toMatchObject({ code });
    expect(written()).toBeNull();
    expect(office.host.requests.entries[0]).toMatchObject({ outcome: 'refused' });
    expect(await write('A1', 'second')).toBe('written');
  });

  it('can carry a request out whose answer is too large to be sent', async () => {
    const failure = { kind: 'requestError', error: 5104, done: true } as const;
    office.host.failures.add({ request: 1 }, failure);
    expect(await write('A1', 'x')).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(written()).toBe('x');
  });

  it('fails at one action of a request and has done those before it', async () => {
    const error = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const [first, second] = [sheet.getRange('A1'), sheet.getRange('A2')];
      first.untrack();
      second.untrack();
      first.values = [['first']];
      second.values = [['second']];
      await context.sync();
    }).catch((reason: unknown) => reason);
    office.host.failures.add(
      { request: 1 },
      { kind: 'actionError', code: 'AccessDenied', action: 999 },
    );
    expect(await error).toMatchObject({ code: 'AccessDenied' });
    expect([written(0), written(1)]).toEqual(['first', null]);
  });

  it('hits the nth request of a kind only', async () => {
    office.host.failures.add(
      { kind: 'write', nth: 2 },
      { kind: 'actionError', code: 'GeneralException' },
    );
    expect(await read()).toEqual([['']]);
    expect(await write('A1', 'one')).toBe('written');
    expect(await read()).toEqual([['one']]);
    expect(await write('A1', 'two')).toMatchObject({ code: 'GeneralException' });
    expect(await write('A1', 'three')).toBe('written');
  });

  it.each([
    [true, 'x'],
    [false, null],
  ])('never answers, the request done: %s', async (done, after) => {
    office.host.failures.add({ request: 1 }, { kind: 'noAnswer', done });
    const outcome = Promise.race([write('A1', 'x'), settled().then(() => 'no answer')]);
    expect(await outcome).toBe('no answer');
    expect(written()).toBe(after);
    expect(office.host.requests.entries[0]?.outcome).toBe('unanswered');
  });

  it('answers late', async () => {
    office.host.failures.add({ request: 1 }, { kind: 'late', milliseconds: 40 });
    const running = write('A1', 'x');
    expect(await Promise.race([running, settled().then(() => 'not yet')])).toBe('not yet');
    expect(written()).toBe('x');
    expect(await running).toBe('written');
  });

  it('holds an answer until it is let go', async () => {
    office.host.failures.add({ request: 1 }, { kind: 'held' });
    const running = write('A1', 'x');
    expect(await Promise.race([running, settled().then(() => 'held')])).toBe('held');
    office.host.failures.release();
    expect(await running).toBe('written');
  });

  it('answers nothing more once the connection is gone', async () => {
    office.host.failures.add({ request: 2 }, { kind: 'connectionGone', done: true });
    expect(await write('A1', 'one')).toBe('written');
    const second = write('A2', 'two');
    const third = second.then(() => write('A3', 'three'));
    expect(await Promise.race([third, settled().then(() => 'gone')])).toBe('gone');
    expect([written(0), written(1), written(2)]).toEqual(['one', 'two', null]);
    const later = write('A3', 'three');
    expect(await Promise.race([later, settled().then(() => 'gone')])).toBe('gone');
    expect(written(2)).toBeNull();
  });

  it('refuses requests while a cell is edited', async () => {
    office.host.isEditingCell = true;
    expect(await write('A1', 'x')).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    office.host.isEditingCell = false;
    expect(await write('A1', 'x')).toBe('written');
  });

  it('lets a request wait that asks to be delayed for cell editing', async () => {
    office.host.isEditingCell = true;
    const running = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
      await context.sync();
      return 'written';
    });
    expect(await Promise.race([running, settled().then(() => 'waiting')])).toBe('waiting');
    expect(written()).toBeNull();
    office.host.isEditingCell = false;
    expect(await running).toBe('written');
    expect(written()).toBe('x');
  });

  it('refuses a request and an answer of more than 5 MB', async () => {
    const rows = (count: number): string[][] =>
      Array.from({ length: count }, () => ['x'.repeat(30_000)]);
    const writeRows = (first: number, count: number): Promise<unknown> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        const range = sheet.getRangeByIndexes(first, 0, count, 1);
        range.values = rows(count);
        range.untrack();
        await context.sync();
        return 'written';
      }).catch((reason: unknown) => reason);
    expect(await writeRows(0, 180)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(written()).toBeNull();
    expect(await writeRows(0, 90)).toBe('written');
    expect(await writeRows(90, 90)).toBe('written');
    const all = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A180');
      range.load('values');
      range.untrack();
      await context.sync();
    }).catch((reason: unknown) => reason);
    expect(await all).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  it('denies writes to a protected sheet, except in unlocked cells', async () => {
    const [sheet] = workbook.sheets;
    const unlocked = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
    sheet?.cells.setFormats(unlocked, { locked: false });
    sheet?.protect();
    expect(await write('A1', 'x')).toMatchObject({ code: 'AccessDenied' });
    expect(await write('A2', 'x')).toBe('written');
    expect(await read()).toEqual([['']]);
  });

  it('denies every change to a workbook that is open for reading only', async () => {
    office = await startOffice({ workbook, isReadOnly: true });
    expect(await write('A1', 'x')).toMatchObject({ code: 'AccessDenied' });
    expect(Office.context.document.mode).toBe('readOnly');
  });

  it('tells a test of each request before it is done, for a colleague who edits in between', async () => {
    const stop = office.host.onRequest((request) => {
      if (request.kind === 'read') {
        workbook.sheets[0]?.cells.setInputs({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [
          ['theirs'],
        ]);
      }
    });
    expect(await read()).toEqual([['theirs']]);
    stop();
  });
});
