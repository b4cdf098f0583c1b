import { createGradingSession } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { FailureEffect as Injected } from '../../src/workbench/host/failures';
import { officeWorkbook, valueOf } from '../support/officeFixtures';
import { startOffice, type OfficeUnderTest } from '../support/officeUnderTest';
import { restorableOf, sampleWorkbook } from '../support/restorable';

const GRADING = { period: null, excludedTables: [], agreed: 'all' } as const;
const LIMIT = 30_000;
/** Three requests read, one looks again, one writes, one reads back. */
const REQUESTS = [1, 2, 3, 4, 5, 6];
const WRITE = 5;

const CODES = [
  'AccessDenied',
  'ActivityLimitReached',
  'ApiNotFound',
  'Conflict',
  'EmptyChartSeries',
  'FilteredRangeConflict',
  'FormulaLengthExceedsLimit',
  'GeneralException',
  'InactiveWorkbook',
  'InsertDeleteConflict',
  'InvalidArgument',
  'InvalidBinding',
  'InvalidOperation',
  'InvalidOperationInCellEditMode',
  'InvalidReference',
  'InvalidSelection',
  'ItemAlreadyExists',
  'ItemNotFound',
  'MergedRangeConflict',
  'NonBlankCellOffSheet',
  'NotImplemented',
  'OperationCellsExceedLimit',
  'PivotTableRangeConflict',
  'RangeExceedsLimit',
  'RequestAborted',
  'UnsupportedFeature',
  'UnsupportedOperation',
  'UnsupportedSheet',
  'SomethingOfANewerExcel',
];
const REFUSALS = [5001, 5004, 5012, 5016, 5102, 7000, 1014];

/** Where in the writing request an action fails: after each of so many actions the rest is undone. */
const ACTIONS = [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610];

const CASES: readonly (readonly [request: number, effect: Injected])[] = [
  ...REQUESTS.flatMap((request) => [
    ...CODES.map((code, at): [number, Injected] => [
      request,
      { kind: 'actionError', code, action: 7 * at },
    ]),
    ...REFUSALS.map((error): [number, Injected] => [request, { kind: 'requestError', error }]),
    [request, { kind: 'noAnswer', done: false }] as [number, Injected],
    [request, { kind: 'noAnswer', done: true }] as [number, Injected],
    [request, { kind: 'held' }] as [number, Injected],
  ]),
  ...ACTIONS.map((action): [number, Injected] => [
    WRITE,
    { kind: 'actionError', code: 'GeneralException', action },
  ]),
];

describe('a run on the sample month whose request fails', () => {
  let office: OfficeUnderTest;

  beforeAll(async () => {
    office = await startOffice({ excelApi: '1.15' });
  });

  const sent = () => office.host.requests.entries.filter(({ kind }) => kind !== 'service').length;

  /** Lets the time limit pass once the `request`th request is on the wire and stays unanswered. */
  async function afterTimeLimit<T>(request: number, act: () => Promise<T>): Promise<T> {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    try {
      const result = act();
      while (sent() < request) await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      jest.advanceTimersByTime(LIMIT);
      return await result;
    } finally {
      jest.useRealTimers();
    }
  }

  it.each(CASES)('request %i, %j: nothing is lost', async (request, effect) => {
    const model = await sampleWorkbook('yueyang-2023-11.xlsx');
    office.open(model);
    const before = restorableOf(model);
    const session = createGradingSession({
      workbook: officeWorkbook({ timeLimit: LIMIT }),
      clock: { now: () => '2023-12-22 09:30' },
      rules: YUEYANG_2023,
    });
    office.host.failures.add({ request }, effect);
    const grade = () => session.grade(GRADING, () => undefined);
    const isSilent = effect.kind === 'noAnswer' || effect.kind === 'held';
    const outcome = await (isSilent ? afterTimeLimit(request, grade) : grade());
    if (outcome.kind !== 'failed') throw new Error(`The run ended as ${outcome.kind}.`);
    expect(sent()).toBe(request);

    office.host.failures.clear();
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent()).toBe(request);
    const isWritten = JSON.stringify(restorableOf(model)) !== JSON.stringify(before);
    expect(outcome.failure.effect).toBe(request < WRITE ? 'nothingWritten' : 'mayBeWritten');
    if (request < WRITE) expect(isWritten).toBe(false);

    const restored = valueOf(await session.restore({ overChanged: false }));
    expect(restored.kind).toBe(isWritten ? 'restored' : 'nothingToRestore');
    expect(restorableOf(model)).toEqual(before);
    expect(office.host.faults).toEqual([]);
  });
});

describe('a run that is repeated after it broke off', () => {
  it.each([21, 144, 377])('is taken back to before the first (action %i)', async (action) => {
    const office = await startOffice({ excelApi: '1.15' });
    const model = await sampleWorkbook('yueyang-2023-11-flat.xlsx');
    office.open(model);
    const before = restorableOf(model);
    const session = createGradingSession({
      workbook: officeWorkbook(),
      clock: { now: () => '2023-12-22 09:30' },
      rules: YUEYANG_2023,
    });
    const grade = async () => (await session.grade(GRADING, () => undefined)).kind;
    const failure: Injected = { kind: 'actionError', code: 'GeneralException', action };
    office.host.failures.add({ request: WRITE }, failure);
    expect(await grade()).toBe('failed');
    expect(restorableOf(model)).not.toEqual(before);
    office.host.failures.clear();
    expect(await grade()).toBe('graded');
    expect(valueOf(await session.restore({ overChanged: false })).kind).toBe('restored');
    expect(restorableOf(model)).toEqual(before);
  });
});

describe('a restore that breaks off', () => {
  it.each(ACTIONS)('at action %i is ended by restoring again', async (action) => {
    const office = await startOffice({ excelApi: '1.15' });
    const model = await sampleWorkbook('yueyang-2023-11.xlsx');
    office.open(model);
    const before = restorableOf(model);
    const session = createGradingSession({
      workbook: officeWorkbook(),
      clock: { now: () => '2023-12-22 09:30' },
      rules: YUEYANG_2023,
    });
    expect((await session.grade(GRADING, () => undefined)).kind).toBe('graded');
    office.host.requests.clear();
    const failure: Injected = { kind: 'actionError', code: 'GeneralException', action };
    office.host.failures.add({ request: 2 }, failure);
    const first = await session.restore({ overChanged: false });
    expect(first).toMatchObject({ ok: false, failure: { effect: 'mayBeWritten' } });
    office.host.failures.clear();
    const again = valueOf(await session.restore({ overChanged: false }));
    expect(again.kind).toMatch(/restored|nothingToRestore/);
    expect(restorableOf(model)).toEqual(before);
  });
});
