import type { WriteOutcome, WriteReport } from '../application/ports';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import type { CurrentSheet } from './currentSheet';
import { differencesOf, type SheetDifferences } from './differences';
import type { HostLog } from './hostLog';
import type { OfficeCall } from './officeCall';
import { outputPiece, outputWork, type OutputWork } from './outputSheets';
import { isPageSetupFailure, pagePieces } from './pageSetup';
import { readPreflight, type Preflight, type PreflightSettings } from './preflight';
import { changesSince, refusals } from './preflightChecks';
import { previousValuesOf, type PreviousValues } from './previousValues';
import { readBack } from './readBack';
import { sendPieces, type RequestPiece } from './requestChunks';
import { sheetWriteOf, type SheetWrite } from './sheetWrite';
import { writePieces } from './writePieces';

/** How a plan is applied. */
export interface WriteSettings extends PreflightSettings {
  readonly bytesPerWrite: number;
  /** Called right before the first writing request with what it will replace. */
  keepPrevious(previous: PreviousValues): void;
  /** Told of a refused page setup. */
  readonly log: HostLog;
}

interface SheetWork {
  readonly current: CurrentSheet;
  readonly found: SheetDifferences;
  readonly write: SheetWrite | null;
  readonly output: OutputWork | null;
}

const BYTES_PER_SETTING = 100;

/** The outcome of a plan that asks for nothing. */
export const NOTHING_WRITTEN: WriteOutcome = written([], []);

/** True when the workbook already says all of it and Excel need not be asked. */
export function asksForNothing({ sheets, settings }: WritePlan): boolean {
  return sheets.length === 0 && Object.keys(settings).length === 0;
}

/**
 * Applies a plan: looks at everything it touches, refuses or writes only what differs, and reads
 * the written cells again. Three requests for an ordinary month; one when nothing differs or when
 * it refuses. Never unprotects, unmerges or clears a filter. Throws host failures.
 */
export async function applyPlan(
  call: OfficeCall,
  plan: WritePlan,
  basis: Snapshot,
  settings: WriteSettings,
): Promise<WriteOutcome> {
  const preflight = await readPreflight(call, plan, basis, settings);
  const changes = changesSince(basis, plan, preflight);
  if (changes.length > 0) return { kind: 'refused', problems: changes };

  const work = workOf(plan, preflight).filter(({ write, output }) => write ?? output);
  const newSettings = Object.entries(plan.settings).filter(
    ([key, value]) => preflight.settings[key] !== value,
  );
  if (work.length === 0 && newSettings.length === 0) return NOTHING_WRITTEN;
  const refused = refusals(
    work.map(({ found, current }) => ({ plan: found.plan, current })),
    preflight,
  );
  if (refused.length > 0) return { kind: 'refused', problems: refused };

  settings.keepPrevious(previousValuesOf(work, newSettings, preflight));
  const { context } = call;
  const { bytesPerRead, bytesPerWrite: bytesPerRequest } = settings;
  const pieces = [
    ...work.flatMap((sheet) => sheetPieces(context, sheet, bytesPerRequest)),
    ...newSettings.map((entry) => settingPiece(context, entry)),
    ...pagePieces(
      context,
      work.flatMap(({ write }) => write ?? []),
    ),
  ];
  try {
    await sendPieces(call, pieces, {
      kind: 'write',
      bytesPerRequest,
      begin: () => context.application.suspendScreenUpdatingUntilNextSync(),
    });
  } catch (error) {
    if (!isPageSetupFailure(error)) throw error;
    settings.log(error);
  }
  const changed = work.flatMap(({ write, found }) => (write ? [found] : []));
  return written(changed, await readBack(call, changed, bytesPerRead));
}

function workOf(plan: WritePlan, preflight: Preflight): SheetWork[] {
  return plan.sheets.flatMap((sheet, index) => {
    const current = preflight.targets[index];
    if (!current) return [];
    const found = differencesOf(sheet, current);
    return [{ current, found, write: sheetWriteOf(found), output: outputWork(sheet, preflight) }];
  });
}

function sheetPieces(
  context: Excel.RequestContext,
  { found, write, output }: SheetWork,
  bytesPerRequest: number,
): RequestPiece[] {
  const { sheetId, sheetName } = found.plan.target;
  const sheet = () => context.workbook.worksheets.getItem(sheetId ?? sheetName);
  return [
    ...(output ? [outputPiece(context, output)] : []),
    ...(write ? writePieces(write, sheet, bytesPerRequest) : []),
  ];
}

function settingPiece(
  context: Excel.RequestContext,
  [key, value]: readonly [string, string],
): RequestPiece {
  return {
    bytes: BYTES_PER_SETTING + 3 * value.length,
    queue: () => {
      context.workbook.settings.add(key, value);
    },
  };
}

function written(
  changed: readonly SheetDifferences[],
  problems: Extract<WriteOutcome, { kind: 'written' }>['problems'],
): WriteOutcome {
  const report: WriteReport = {
    sheets: changed.map(({ plan }) => plan.target.sheetName),
    cells: changed.reduce((sum, { cells }) => sum + cells, 0),
  };
  return { kind: 'written', report, problems };
}
