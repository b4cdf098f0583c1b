import type { HostFailure } from '../../src/application/hostFailure';
import type { ClockPort, LastRun, WorkbookPort } from '../../src/application/ports';
import { fail, succeed } from '../../src/application/result';
import type { WorkbookEvent } from '../../src/application/workbookEvent';
import { createGradingSession, type GradingSession } from '../../src/application/gradingSession';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { Snapshot } from '../../src/tables/snapshot';
import { sheetOf, workbookOf, type TestCell } from '../report/gridSnapshot';
import { applyPlan } from '../support/applyPlan';

export const NOT_ANSWERING: HostFailure = {
  code: 'notAnswering',
  effect: 'nothingWritten',
  hostCode: '',
  hostLocation: '',
};

/** A workbook in memory that plans are really applied to. */
export interface MemoryWorkbook extends WorkbookPort {
  /** The workbook as it is now; a test may change it as a person would. */
  now: Snapshot;
  /** While set, that call fails with it. */
  failing: Partial<Record<'read' | 'apply' | 'store', HostFailure>>;
  /** Tells those who watch. */
  tell(event: WorkbookEvent): void;
}

export function memoryWorkbook(snapshot: Snapshot): MemoryWorkbook {
  let before: { readonly snapshot: Snapshot; readonly run: LastRun } | null = null;
  const watching = new Set<(event: WorkbookEvent) => void>();
  const workbook: MemoryWorkbook = {
    now: snapshot,
    failing: {},
    read: () =>
      Promise.resolve(workbook.failing.read ? fail(workbook.failing.read) : succeed(workbook.now)),
    apply(plan, basis) {
      if (workbook.failing.apply) return Promise.resolve(fail(workbook.failing.apply));
      if (basis.sheets !== workbook.now.sheets) throw new Error('The plan is of another moment');
      workbook.now = applyPlan(workbook.now, plan);
      const sheets = plan.sheets.map(({ target }) => target.sheetName);
      const cells = plan.sheets
        .flatMap(({ blocks }) => blocks.flatMap(({ values }) => values.flat()))
        .filter(({ kind }) => kind !== 'keep').length;
      before = { snapshot: basis, run: { madeAt: CLOCK.now(), sheets, cells } };
      return Promise.resolve(
        succeed({ kind: 'written', report: { sheets, cells }, problems: [] } as const),
      );
    },
    restore() {
      if (!before) return Promise.resolve(succeed({ kind: 'nothingToRestore' } as const));
      const { run } = before;
      workbook.now = before.snapshot;
      before = null;
      const report = { sheets: run.sheets, cells: run.cells, deletedSheets: [] };
      return Promise.resolve(succeed({ kind: 'restored', report, problems: [] } as const));
    },
    store(settings) {
      if (workbook.failing.store) return Promise.resolve(fail(workbook.failing.store));
      const kept = Object.entries({ ...workbook.now.settings, ...settings }).flatMap(
        ([key, value]) => (value === null ? [] : [[key, value] as const]),
      );
      workbook.now = { ...workbook.now, settings: Object.fromEntries(kept) };
      return Promise.resolve(succeed(null));
    },
    lastRun: () => before?.run ?? null,
    select: () => Promise.resolve(succeed(null)),
    watch(listener) {
      watching.add(listener);
      const unwatch = () => Promise.resolve(void watching.delete(listener));
      return Promise.resolve(succeed(unwatch));
    },
    tell: (event) => watching.forEach((listener) => listener(event)),
  };
  return workbook;
}

export const CLOCK: ClockPort = { now: () => '2023-12-22 09:30' };

/** A session over sheets of rows, and the workbook behind it. */
export function sessionOver(
  sheets: Readonly<Record<string, readonly (readonly TestCell[])[]>>,
  workbookName = '考评.xlsx',
  clock = CLOCK,
): { readonly session: GradingSession; readonly workbook: MemoryWorkbook } {
  const made = Object.entries(sheets).map(([name, rows]) => sheetOf(name, rows));
  const workbook = memoryWorkbook({ ...workbookOf(made), workbookName });
  const session = createGradingSession({ workbook, clock, rules: YUEYANG_2023, version: '0.5.0' });
  return { session, workbook };
}

/** The value of a result; throws where there is none. */
export function valueOf<T>(result: { readonly ok: boolean; readonly value?: T }): T {
  if (!result.ok || result.value === undefined) throw new Error('No value');
  return result.value;
}
