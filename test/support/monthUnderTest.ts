import { createGradingSession, type GradingSession } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { WritePlan } from '../../src/report/writePlan';
import type { Snapshot } from '../../src/tables/snapshot';
import type { RequestBody } from '../../src/workbench/host/wire';
import type { WorkbookModel } from '../../src/workbench/model/workbookModel';
import { endsConnection, isSilent, type RequestFailure } from './failureCases';
import { officeWorkbook, valueOf } from './officeFixtures';
import { startOffice, type OfficeUnderTest } from './officeUnderTest';
import { recordOf, restorableOf } from './restorable';

const LIMIT = 30_000;
const RESTORING = { overChanged: false };
const CLOCK = { now: () => '2023-12-22 09:30' };

interface Opener {
  opener: { postMessage: (text: string) => void };
}

/** A month that is graded (or written otherwise), broken off and taken back again and again on one workbook. */
export class MonthUnderTest {
  private changes = 0;

  private constructor(
    private office: OfficeUnderTest,
    private readonly excelApi: string,
    readonly model: WorkbookModel,
    /** What restoring answers for, before any run. */
    readonly before: string,
  ) {
    model.onChange(() => {
      this.changes += 1;
    });
  }

  private run: { plan: WritePlan; basis: Snapshot } | undefined;
  /** The same after a whole run. */
  after = '';
  /** What a whole run and a whole restore wrote, as it went over the wire. */
  writes: { run: RequestBody; restore: RequestBody } | undefined;

  static async open(
    excelApi: string,
    model: WorkbookModel,
    run: (session: GradingSession) => Promise<void> = graded,
  ): Promise<MonthUnderTest> {
    const office = await startOffice({ excelApi });
    office.open(model);
    const before = JSON.stringify(restorableOf(model));
    const month = new MonthUnderTest(office, excelApi, model, before);
    await month.learn(run);
    return month;
  }

  get host() {
    return this.office.host;
  }

  /** A new pane's view of the workbook. */
  port() {
    return officeWorkbook({ timeLimit: LIMIT, now: CLOCK.now });
  }

  /** Whether the workbook is as it was before any run. */
  get isAsBefore(): boolean {
    return JSON.stringify(restorableOf(this.model)) === this.before;
  }

  /** Whether the workbook is as after a whole run. */
  get isAsAfter(): boolean {
    return JSON.stringify(restorableOf(this.model)) === this.after;
  }

  /** Whether anything at all was changed since `begin`. */
  get isChanged(): boolean {
    return this.changes > 0;
  }

  /** Requests that reached the host since `begin`. */
  get sent(): number {
    return this.host.requests.entries.filter(({ kind }) => kind !== 'service').length;
  }

  begin(): void {
    this.host.requests.clear();
    this.changes = 0;
  }

  /** Applies the run's plan: looks, writes, reads back. */
  apply(port = this.port()) {
    const { run } = this;
    if (!run) throw new Error('The run was not planned.');
    return port.apply(run.plan, run.basis);
  }

  restore(port = this.port()) {
    return port.restore(RESTORING);
  }

  /** Lets the `request`th request from now on fail, and waits for what comes of it. */
  async failing<T>(request: number, failure: RequestFailure, act: () => Promise<T>): Promise<T> {
    this.begin();
    if (failure.kind === 'connectionThrows') throwFrom(request);
    else this.host.failures.add({ request }, failure);
    const result = await (isSilent(failure) ? this.afterTimeLimit(request, failure, act) : act());
    this.host.failures.clear();
    await new Promise((resolve) => setImmediate(resolve));
    return result;
  }

  /** Opens the add-in anew where the failure ended it; nothing works before. */
  async reopenAfter(failure: RequestFailure): Promise<boolean> {
    if (!endsConnection(failure)) return true;
    const read = await this.afterTimeLimit(Infinity, failure, () => this.port().read());
    const { model } = this;
    this.office = await startOffice({ excelApi: this.excelApi });
    this.office.open(model);
    return !read.ok;
  }

  /** Takes the last run back through a new pane; tells what is wrong afterwards, if anything. */
  async takenBack(): Promise<string | null> {
    const port = this.port();
    const wasBefore = port.lastRun(this.settingsOnly()) === null && this.isAsBefore;
    if (!wasBefore && port.lastRun(this.settingsOnly()) === null)
      return 'changed, but no run known';
    const outcome = valueOf(await port.restore(RESTORING));
    if (outcome.kind !== 'restored' && outcome.kind !== 'nothingToRestore') return outcome.kind;
    if (outcome.kind === 'restored' && outcome.problems.length > 0) return 'read back otherwise';
    if (recordOf(this.model).length > 0) return 'a record was left';
    return wasBefore || this.isAsBefore ? null : 'not as before';
  }

  /** What a read tells of the workbook's settings, without the time it takes to read the sheets. */
  private settingsOnly(): Snapshot {
    const settings = this.model.settings
      .entries()
      .map(([key, json]) => [key, JSON.parse(json) as string]);
    const { fileName: workbookName } = this.model;
    return {
      workbookName,
      isProtected: false,
      sheets: [],
      names: [],
      settings: Object.fromEntries(settings) as Record<string, string>,
    };
  }

  private async learn(act: (session: GradingSession) => Promise<void>): Promise<void> {
    const port = this.port();
    const workbook: typeof port = {
      ...port,
      apply: (plan, basis) => {
        this.run = { plan, basis };
        return port.apply(plan, basis);
      },
    };
    const session = createGradingSession({
      ...{ workbook, clock: CLOCK },
      ...{ rules: YUEYANG_2023, version: '0.5.0' },
    });
    await act(session);
    this.after = JSON.stringify(restorableOf(this.model));
    const run = this.writeOf();
    this.begin();
    valueOf(await this.restore());
    this.writes = { run, restore: this.writeOf() };
    if (!this.isAsBefore) throw new Error('The month was not taken back.');
  }

  private writeOf(): RequestBody {
    const write = this.host.requests.entries.find(({ kind }) => kind === 'write');
    if (!write) throw new Error('Nothing was written.');
    return write.body;
  }

  /** Lets the time limit pass once the request is on the wire and stays unanswered. */
  private async afterTimeLimit<T>(
    request: number,
    failure: RequestFailure,
    act: () => Promise<T>,
  ): Promise<T> {
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    const turn = () => new Promise((resolve) => setImmediate(resolve));
    try {
      const result = act();
      const isHeard = request !== Infinity && failure.kind !== 'connectionThrows';
      while (isHeard && this.sent < request) await turn();
      for (let turns = isHeard ? 1 : 50; turns > 0; turns -= 1) await turn();
      jest.advanceTimersByTime(LIMIT);
      return await result;
    } finally {
      jest.useRealTimers();
    }
  }
}

async function graded(session: GradingSession): Promise<void> {
  const options = { period: null, excludedTables: [], agreed: 'all' } as const;
  const { kind } = await session.grade(options, () => undefined);
  if (kind !== 'graded') throw new Error(`The month was not graded: ${kind}`);
}

/** From the `request`th request on, posting to the host throws, as when its window is gone. */
function throwFrom(request: number): void {
  const { opener } = window as unknown as Opener;
  const post = opener.postMessage.bind(opener);
  let requests = 0;
  opener.postMessage = (text) => {
    if (text.includes('ProcessQuery')) requests += 1;
    if (requests >= request) throw new Error('The window is gone.');
    post(text);
  };
}
