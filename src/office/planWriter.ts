import type { CallControl } from '../application/callControl';
import type { WriteOutcome, WriteReport } from '../application/ports';
import type { Rest } from '../application/resting';
import type { Problem } from '../domain/problem';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import { drawingPiece, hasChart, readWithCharts } from './charts';
import { differencesOf, type SheetDifferences } from './differences';
import { NOTHING_WRITTEN } from './emptyPlan';
import type { HostLog } from './hostLog';
import { obstacleRefusals } from './obstacleChecks';
import type { OfficeCall } from './officeCall';
import { outputPiece, outputWork } from './outputSheets';
import { pagePieces } from './pageSetup';
import { readPreflight, type Preflight, type PreflightSettings } from './preflight';
import { changesSince, refusals } from './preflightChecks';
import { readBack } from './readBack';
import { recordPieces, storing } from './recordPieces';
import type { RequestPiece } from './requestChunks';
import type { RunMemory } from './runMemory';
import { sheetWriteOf } from './sheetWrite';
import { isBesideGrading, startedRun, type StartedRun } from './startedRun';
import { previousValuesOf, type RunSheet } from './touchedCells';
import { writePieces } from './writePieces';
import { sendWrite } from './writeSending';

/** How a plan is applied. */
export interface WriteSettings extends Omit<PreflightSettings, 'charts'> {
  readonly bytesPerWrite: number;
  /** Characters that the record of a run may have. */
  readonly recordLength: number;
  /** What is known of the run before. */
  readonly memory: RunMemory;
  /** Local time as text. */
  readonly now: () => string;
  /** Called right before the first writing request. */
  readonly begin: (run: StartedRun) => void;
  /** Taken between the steps of the work. */
  readonly rest: Rest;
  /** Told of refused charts and of a refused page setup. */
  readonly log: HostLog;
  /** Told how many of the writing requests are done. */
  readonly onAmount?: CallControl['onAmount'] | undefined;
}

/**
 * Applies a plan: looks at everything it touches, refuses or writes only what differs, and reads
 * the written cells again. Three requests for an ordinary month; one when nothing differs or when
 * it refuses; one more to look and to write where Excel refuses charts, which is told. Never
 * unprotects, unmerges or clears a filter. Throws host failures.
 */
export async function applyPlan(
  call: OfficeCall,
  plan: WritePlan,
  basis: Snapshot,
  settings: WriteSettings,
): Promise<WriteOutcome> {
  const { found: preflight, areRefused } = await readWithCharts(settings.log, (charts) =>
    readPreflight(call, plan, basis, { ...settings, charts }),
  );
  const changes = changesSince(basis, plan, preflight);
  if (changes.length > 0) return { kind: 'refused', problems: changes };

  await settings.rest();
  const planned = await workOf(plan, basis, preflight, settings.rest);
  const work = planned.filter(({ write, output }) => write ?? output);
  const newSettings = Object.entries(plan.settings).filter(
    ([key, value]) => preflight.settings[key] !== value,
  );
  if (work.length === 0 && newSettings.length === 0) return NOTHING_WRITTEN;
  const refused = [
    ...refusals(
      work.map(({ found, current }) => ({ plan: found.plan, current })),
      preflight,
    ),
    ...(preflight.isReadOnly ? [] : work.flatMap(obstacleRefusals)),
  ];
  if (refused.length > 0) return { kind: 'refused', problems: refused };

  // Settings alone show nowhere: the run before stays the one that can be taken back.
  const run =
    work.length > 0
      ? startedRun(previousValuesOf(work, newSettings, preflight), preflight, {
          ...settings,
          continues:
            plan.continues === true ||
            work.every(({ found }) => isBesideGrading(found.plan.target)),
        })
      : null;
  if (run) settings.begin(run);
  await settings.rest();
  const { context } = call;
  const { bytesPerRead, bytesPerWrite: bytesPerRequest } = settings;
  const record = run && recordPieces(context, run, settings.settingPrefix);
  const pieces = [
    ...(record?.first ?? []),
    ...work.flatMap((sheet) => sheetPieces(context, sheet, bytesPerRequest)),
    ...newSettings.map(([key, value]) => storing(context.workbook, key, value)),
    ...(record?.last ?? []),
  ];
  const drawn = work.flatMap((sheet) => chartPieces(context, sheet));
  const writes = work.flatMap(({ write }) => write ?? []);
  const charts = areRefused ? [] : drawn;
  const sent = { pieces, charts, pages: pagePieces(context, writes) };
  const notDrawn = await sendWrite(call, sent, {
    bytesPerRequest,
    log: settings.log,
    onAmount: settings.onAmount,
    rest: settings.rest,
  });
  const changed = work.flatMap(({ write, found }) => (write ? [found] : []));
  await settings.rest();
  const wrong = await readBack(call, changed, bytesPerRead);
  return written(changed, [
    ...(run?.record === null ? [aboutRun('runNotKept', 'warning')] : []),
    ...(notDrawn || drawn.length > charts.length ? [aboutRun('chartsNotDrawn', 'info')] : []),
    ...wrong,
  ]);
}

async function workOf(
  plan: WritePlan,
  basis: Snapshot,
  preflight: Preflight,
  rest: Rest,
): Promise<RunSheet[]> {
  const work: RunSheet[] = [];
  for (const [index, sheet] of plan.sheets.entries()) {
    const current = preflight.targets[index];
    if (!current) continue;
    const found = differencesOf(sheet, current);
    work.push({
      basis: basis.sheets.find(({ id }) => id === sheet.target.sheetId) ?? null,
      current,
      found,
      write: sheetWriteOf(found),
      output: outputWork(sheet, preflight),
    });
    await rest();
  }
  return work;
}

function sheetPieces(
  context: Excel.RequestContext,
  { found, write, output }: RunSheet,
  bytesPerRequest: number,
): RequestPiece[] {
  const { sheetId, sheetName } = found.plan.target;
  const sheet = () => context.workbook.worksheets.getItem(sheetId ?? sheetName);
  return [
    ...(output ? [outputPiece(context, output)] : []),
    ...(write ? writePieces(write, sheet, bytesPerRequest) : []),
  ];
}

function chartPieces(
  context: Excel.RequestContext,
  { found: { plan }, current, write }: RunSheet,
): RequestPiece[] {
  const { sheetId, sheetName } = plan.target;
  const sheet = () => context.workbook.worksheets.getItem(sheetId ?? sheetName);
  return (write ? (plan.charts ?? []) : []).map((chart) =>
    drawingPiece(sheet, chart, hasChart(current.charts, chart.name)),
  );
}

function aboutRun(code: 'runNotKept' | 'chartsNotDrawn', severity: Problem['severity']): Problem {
  return { code, severity, where: null, channel: null, unit: null, details: {} };
}

function written(changed: readonly SheetDifferences[], problems: readonly Problem[]): WriteOutcome {
  const report: WriteReport = {
    sheets: changed.map(({ plan }) => plan.target.sheetName),
    cells: changed.reduce((sum, { cells }) => sum + cells, 0),
  };
  return { kind: 'written', report, problems };
}
