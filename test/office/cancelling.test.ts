import { createGradingSession, type GradingOptions } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { officeWorkbook, sheetNamed, type, valueOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { recordOf, restorableOf, sampleWorkbook } from '../support/restorable';

const SAMPLE = 'yueyang-2023-11.xlsx';
const OPTIONS: GradingOptions = {
  ...{ period: { year: 2023, month: 11 }, excludedTables: [] },
  agreed: 'all',
};
/** So small that the month is written in many requests. */
const BYTES_PER_WRITE = 60_000;
const NOW = () => '2023-12-22 09:30';

let office: OfficeUnderTest;
let model: WorkbookModel;

beforeAll(async () => {
  office = await startOffice({ excelApi: '1.9' });
});

beforeEach(async () => {
  model = await sampleWorkbook(SAMPLE);
  office.open(model);
});

afterEach(() => {
  expect(office.host.faults).toEqual([]);
});

const port = () => officeWorkbook({ bytesPerWrite: BYTES_PER_WRITE, now: NOW, timeLimit: 30_000 });
const sent = () => office.host.requests.entries.filter(({ kind }) => kind !== 'service').length;
const state = () => JSON.stringify(restorableOf(model));

function session(workbook = port()) {
  const ports = { workbook, clock: { now: NOW }, rules: YUEYANG_2023, version: '0.5.0' };
  return createGradingSession(ports);
}

/** Aborted once so many requests have reached Excel. */
function after(requests: number) {
  office.host.requests.clear();
  return {
    get aborted() {
      return sent() >= requests;
    },
  };
}

/** Grades and cancels after so many requests. */
const cancelled = (requests: number, workbook = port()) =>
  session(workbook).grade({ ...OPTIONS, signal: after(requests) }, () => undefined);

async function requestsOfRun(): Promise<number> {
  office.host.requests.clear();
  const outcome = await session().grade(OPTIONS, () => undefined);
  expect(outcome.kind).toBe('graded');
  return sent();
}

describe('a run that is cancelled', () => {
  it('at whatever request leaves the workbook as before, without a run to take back', async () => {
    const before = state();
    const total = await requestsOfRun();
    expect(total).toBeGreaterThan(10);
    for (let requests = 0; requests <= total; requests += 1) {
      model = await sampleWorkbook(SAMPLE);
      office.open(model);
      const outcome = await cancelled(requests);
      expect([requests, outcome]).toEqual([requests, { kind: 'cancelled' }]);
      expect(state() === before).toBe(true);
      expect(recordOf(model)).toEqual([]);
    }
  });

  it('before it writes sends nothing more', async () => {
    for (const requests of [0, 1, 2, 3, 4]) {
      expect(await cancelled(requests)).toEqual({ kind: 'cancelled' });
      expect(sent()).toBe(requests);
    }
  });

  it('gives the run before back its record: that can be taken back still', async () => {
    const untouched = state();
    await requestsOfRun();
    type(sheetNamed(model, '热线考评'), 6, 1, [[999]]);
    const before = state();
    const record = recordOf(model);
    expect(record.length).toBeGreaterThan(0);
    expect(await cancelled(8)).toEqual({ kind: 'cancelled' });
    expect(state() === before).toBe(true);
    expect(recordOf(model).sort()).toEqual([...record].sort());
    const restored = valueOf(await port().restore({ overChanged: false }));
    expect(restored.kind).toBe('restored');
    expect(untouched).not.toBe(before);
  });

  it('and cannot be put back is told so, and a new pane takes it back', async () => {
    const before = state();
    const requests = 8;
    office.host.requests.clear();
    office.host.failures.add({ request: requests + 3 }, { kind: 'requestError', error: 5004 });
    const signal = {
      get aborted() {
        return sent() >= requests;
      },
    };
    const outcome = await session().grade({ ...OPTIONS, signal }, () => undefined);
    expect(outcome).toMatchObject({
      kind: 'failed',
      failure: { code: 'notPutBack', effect: 'mayBeWritten' },
    });
    office.host.failures.clear();
    expect(valueOf(await port().restore({ overChanged: false })).kind).toBe('restored');
    expect(state() === before).toBe(true);
  });
});

describe('how much of a run is done', () => {
  it('is told per phase, up to all of it', async () => {
    const told: string[] = [];
    await session().grade(OPTIONS, (phase, amount) => {
      told.push(amount ? `${phase} ${amount.done}/${amount.total}` : phase);
    });
    const writing = told.filter((line) => line.startsWith('writing '));
    const total = writing.length - 1;
    expect(total).toBeGreaterThan(3);
    expect(writing).toEqual(Array.from({ length: total + 1 }, (_, at) => `writing ${at}/${total}`));
    expect(told.slice(0, 3)).toEqual(['reading', 'reading 0/1', 'reading 1/1']);
  });
});

describe('computing again after one count was edited', () => {
  it('writes only what that changes', async () => {
    const workbook = officeWorkbook({ now: NOW, timeLimit: 30_000 });
    const first = await session(workbook).grade(OPTIONS, () => undefined);
    if (first.kind !== 'graded') throw new Error(first.kind);
    const sheet = sheetNamed(model, '热线考评');
    type(sheet, 6, 1, [[60]]);
    const again = await session(workbook).grade(OPTIONS, () => undefined);
    if (again.kind !== 'graded') throw new Error(again.kind);
    expect(first.result.written.cells).toBeGreaterThan(500);
    // The unit's own results, the ranks that moved, and what the summary says of them; no mailbox.
    expect(again.result.written).toEqual({
      sheets: ['热线考评', '热线排名', '考评汇总'],
      cells: 143,
    });
  });
});
