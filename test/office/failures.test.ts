import type { HostFailureCode } from '../../src/application/hostFailure';
import { failureCodeOf } from '../../src/office/hostFailures';
import type { FailureEffect as Injected } from '../../src/workbench/host/failures';
import {
  block,
  contentsOf,
  failureOf,
  officeWorkbook,
  planOf,
  rankingPlan,
  sourcePlan,
  valueOf,
  workbookOf,
  writtenOf,
} from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';

/** Every error code a request can end with, and what it means to a person. */
const CODES: Record<string, HostFailureCode> = {
  AccessDenied: 'accessDenied',
  ActivityLimitReached: 'requestAborted',
  ApiNotFound: 'apiNotFound',
  Conflict: 'conflict',
  EmptyChartSeries: 'other',
  FilteredRangeConflict: 'conflict',
  FormulaLengthExceedsLimit: 'invalidArgument',
  GeneralException: 'other',
  InactiveWorkbook: 'other',
  InsertDeleteConflict: 'conflict',
  InvalidArgument: 'invalidArgument',
  InvalidBinding: 'itemNotFound',
  InvalidOperation: 'other',
  InvalidOperationInCellEditMode: 'cellEditMode',
  InvalidReference: 'invalidArgument',
  InvalidSelection: 'invalidArgument',
  ItemAlreadyExists: 'conflict',
  ItemNotFound: 'itemNotFound',
  MergedRangeConflict: 'conflict',
  NonBlankCellOffSheet: 'conflict',
  NotImplemented: 'apiNotFound',
  OperationCellsExceedLimit: 'payloadTooLarge',
  PivotTableRangeConflict: 'conflict',
  RangeExceedsLimit: 'payloadTooLarge',
  RequestAborted: 'requestAborted',
  UnsupportedFeature: 'apiNotFound',
  UnsupportedOperation: 'apiNotFound',
  UnsupportedSheet: 'other',
  SomethingOfANewerExcel: 'other',
};

/** Refusals of a whole request, by their numbers. */
const REFUSALS: Record<number, HostFailureCode> = {
  5001: 'other',
  5004: 'cellEditMode',
  5012: 'sessionLost',
  5016: 'dialogOpen',
  5102: 'requestAborted',
  7000: 'accessDenied',
  1014: 'sessionLost',
};

const NO_ANSWER: readonly Injected[] = [
  { kind: 'noAnswer', done: false },
  { kind: 'noAnswer', done: true },
  { kind: 'connectionGone', done: false },
  { kind: 'connectionGone', done: true },
];

const LIMIT = 30_000;

describe.each(['1.9', '1.15'])('a host that fails, through ExcelApi %s', (excelApi) => {
  let office: OfficeUnderTest;

  let isAlive = false;

  beforeEach(async () => {
    if (!isAlive) office = await startOffice({ excelApi });
    isAlive = true;
    office.open(
      workbookOf({
        热线: [
          ['部门', '应办理数'],
          ['市教体局', 5],
        ],
      }),
    );
  });

  afterEach(() => {
    expect(office.host.faults).toEqual([]);
  });

  /** Requests on the wire, without the client library's own at its start. */
  const kinds = () =>
    office.host.requests.entries.map(({ kind }) => kind).filter((kind) => kind !== 'service');

  function failAt(request: number, effect: Injected) {
    if (effect.kind === 'connectionGone') isAlive = false;
    office.host.failures.add({ request }, effect);
  }

  /** Lets the time limit pass once the `request`th request is on the wire and stays unanswered. */
  async function afterTimeLimit<T>(request: number, act: () => Promise<T>): Promise<T> {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      const result = act();
      while (kinds().length < request) await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      jest.advanceTimersByTime(LIMIT);
      return await result;
    } finally {
      jest.useRealTimers();
    }
  }

  /** Applies a plan of three requests, with the `request`th failing. */
  async function appliedWith(request: number, effect: Injected) {
    const workbook = officeWorkbook({ timeLimit: LIMIT });
    const snapshot = valueOf(await workbook.read());
    const plan = planOf([
      sourcePlan(snapshot, '热线', { blocks: [block(1, 2, [['A']])] }),
      rankingPlan(null, { blocks: [block(0, 0, [['名次'], [1]])] }),
    ]);
    const before = contentsOf(office.host.workbook);
    office.host.requests.clear();
    failAt(request, effect);
    const apply = () => workbook.apply(plan, snapshot);
    const isSilent = ['noAnswer', 'connectionGone', 'held'].includes(effect.kind);
    return { result: await (isSilent ? afterTimeLimit(request, apply) : apply()), before };
  }

  describe.each([1, 2, 3])('at request %i of reading', (request) => {
    it.each(Object.entries(CODES))('%s', async (code, meaning) => {
      failAt(request, { kind: 'actionError', code });
      const failure = failureOf(await officeWorkbook().read());
      expect(failure).toMatchObject({ code: meaning, effect: 'nothingWritten', hostCode: code });
      expect(kinds()).toHaveLength(request);
    });

    it.each(Object.entries(REFUSALS))('refusal %s', async (error, meaning) => {
      failAt(request, { kind: 'requestError', error: Number(error) });
      const failure = failureOf(await officeWorkbook().read());
      expect(failure).toMatchObject({ code: meaning, effect: 'nothingWritten' });
    });

    it.each(NO_ANSWER)('%j', async (effect) => {
      failAt(request, effect);
      const read = () => officeWorkbook({ timeLimit: LIMIT }).read();
      const failure = failureOf(await afterTimeLimit(request, read));
      expect(failure).toMatchObject({ code: 'notAnswering', effect: 'nothingWritten' });
    });
  });

  describe.each([1, 2, 3])('at request %i of writing', (request) => {
    const effect = request === 1 ? 'nothingWritten' : 'mayBeWritten';

    it.each(Object.entries(CODES))('%s', async (code, meaning) => {
      const { result, before } = await appliedWith(request, { kind: 'actionError', code });
      expect(failureOf(result)).toMatchObject({ code: meaning, effect, hostCode: code });
      expect(kinds()).toHaveLength(request);
      if (request === 1) expect(contentsOf(office.host.workbook)).toEqual(before);
    });

    it.each(Object.entries(REFUSALS))('refusal %s', async (error, meaning) => {
      const { result, before } = await appliedWith(request, {
        kind: 'requestError',
        error: Number(error),
      });
      expect(failureOf(result)).toMatchObject({ code: meaning, effect });
      expect(kinds()).toHaveLength(request);
      if (request < 3) expect(contentsOf(office.host.workbook)).toEqual(before);
    });

    it.each(NO_ANSWER)('%j', async (injected) => {
      const { result, before } = await appliedWith(request, injected);
      expect(failureOf(result)).toMatchObject({ code: 'notAnswering', effect });
      expect(kinds()).toHaveLength(request);
      if (request === 1) expect(contentsOf(office.host.workbook)).toEqual(before);
    });
  });

  describe.each([5103, 5104])('an answer or request too large (%i)', (error) => {
    const failure = { code: 'payloadTooLarge', effect: 'nothingWritten' };

    it('is tried once more in smaller requests when reading', async () => {
      failAt(3, { kind: 'requestError', error });
      expect((await officeWorkbook().read()).ok).toBe(true);
      expect(kinds()).toHaveLength(6);
    });

    it('is told when it stays too large', async () => {
      office.host.failures.add('every', { kind: 'requestError', error });
      expect(failureOf(await officeWorkbook().read())).toMatchObject(failure);
      expect(kinds()).toHaveLength(2);
    });

    it('is tried once more before writing', async () => {
      const { result } = await appliedWith(1, { kind: 'requestError', error });
      writtenOf(result);
      expect(kinds()).toEqual(['read', 'read', 'write', 'read']);
    });

    it.each([2, 3])('is not tried again at request %i of writing', async (request) => {
      const { result } = await appliedWith(request, { kind: 'requestError', error });
      expect(failureOf(result)).toMatchObject({ ...failure, effect: 'mayBeWritten' });
      expect(kinds()).toHaveLength(request);
    });
  });

  it('the time limit counts for each request, not for all of them together', async () => {
    office.host.failures.add('every', { kind: 'late', milliseconds: 150 });
    const started = Date.now();
    expect((await officeWorkbook({ timeLimit: 400 }).read()).ok).toBe(true);
    expect(Date.now() - started).toBeGreaterThan(400);
  });

  it('an answer after the time limit is dropped and nothing is written any more', async () => {
    const { result, before } = await appliedWith(1, { kind: 'held' });
    expect(failureOf(result)).toMatchObject({ code: 'notAnswering', effect: 'nothingWritten' });
    office.host.failures.clear();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(kinds()).toEqual(['read']);
    expect(contentsOf(office.host.workbook)).toEqual(before);
  });

  it('a write that fails half way is not repeated; what it replaced is still known', async () => {
    const workbook = officeWorkbook();
    const snapshot = valueOf(await workbook.read());
    const plan = planOf([sourcePlan(snapshot, '热线', { blocks: [block(1, 1, [[9, 'A']])] })]);
    office.host.requests.clear();
    failAt(2, { kind: 'actionError', code: 'GeneralException', action: 99 });
    expect(failureOf(await workbook.apply(plan, snapshot)).effect).toBe('mayBeWritten');
    expect(kinds()).toEqual(['read', 'write']);
    office.host.failures.clear();
    expect(workbook.lastRun(valueOf(await workbook.read()))).toMatchObject({ sheets: ['热线'] });
  });

  it('the next call works again', async () => {
    failAt(1, { kind: 'requestError', error: 5102 });
    failureOf(await officeWorkbook().read());
    office.host.failures.clear();
    const workbook = officeWorkbook();
    const snapshot = valueOf(await workbook.read());
    const plan = planOf([sourcePlan(snapshot, '热线', { blocks: [block(1, 2, [['A']])] })]);
    expect(writtenOf(await workbook.apply(plan, snapshot)).report.cells).toBe(1);
  });

  it('a cell being edited refuses at once, before anything is written', async () => {
    const workbook = officeWorkbook();
    const snapshot = valueOf(await workbook.read());
    office.host.isEditingCell = true;
    const plan = planOf([sourcePlan(snapshot, '热线', { blocks: [block(1, 2, [['A']])] })]);
    expect(failureOf(await workbook.apply(plan, snapshot))).toMatchObject({
      code: 'cellEditMode',
      effect: 'nothingWritten',
    });
  });

  it('the error and where it happened are logged and handed on', async () => {
    const logged: unknown[] = [];
    const workbook = officeWorkbook({ log: (error) => logged.push(error) });
    const place = { sheetId: '{gone}', sheetName: 'gone', row: 0, column: 0 };
    const failure = failureOf(await workbook.select(place, 1));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toBeInstanceOf(OfficeExtension.Error);
    expect(failure).toMatchObject({ code: 'itemNotFound', effect: 'nothingWritten' });
    expect(failure.hostLocation).not.toBe('');
  });
});

it('every code of the host has a meaning of its own in the list above', () => {
  for (const [code, meaning] of Object.entries(CODES)) expect(failureCodeOf(code)).toBe(meaning);
});
