import { assess } from '../../src/domain/assess';
import { monthLedger } from '../../src/domain/ledger/monthLedger';
import { nameKey } from '../../src/domain/nameKey';
import { samePeriod, type Period } from '../../src/domain/period';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { findOutputSheets } from '../../src/report/outputSheets';
import { planReport } from '../../src/report/planReport';
import type { WritePlan } from '../../src/report/writePlan';
import { recogniseTables } from '../../src/tables/recogniseTables';
import type { SheetSnapshot, Snapshot } from '../../src/tables/snapshot';
import type { UnitTable } from '../../src/tables/unitTable';
import { applyPlan, sheetNamed, shownRows } from '../support/applyPlan';
import { FIRST_TIME, VERSION } from './gradedWorkbook';
import { sheetOf, type TestCell } from './gridSnapshot';

export const OCTOBER: Period = { year: 2023, month: 10 };
export const NOVEMBER: Period = { year: 2023, month: 11 };
export const DECEMBER: Period = { year: 2023, month: 12 };

export const HEADER = [
  '部门名称',
  '应办理数',
  '办理数',
  '按期办理数',
  '返工数',
  '回访数',
  '回访不满意数',
];

/** A month's hotline table with its title; dissatisfied citizens per unit as given. */
export function monthRows(
  month: number,
  [first, second, third]: readonly [number, number, number],
): TestCell[][] {
  return [
    [`2023年${month}月热线办理情况`],
    ['县（市）区'],
    HEADER,
    ['云溪区', 541, 541, 541, 10, 533, first],
    ['岳阳县', 1754, 1754, 1753, 42, 1751, second],
    ['华容县', 300, 290, 200, 30, 280, third],
  ];
}

/** The month's sheet, named after it. */
export function monthSheet(month: number, dissatisfied: readonly [number, number, number]) {
  return sheetOf(`${month}月热线`, monthRows(month, dissatisfied));
}

/** The workbook's tables as the recogniser finds them; our own sheets are not looked at. */
export function tablesIn(snapshot: Snapshot): readonly UnitTable[] {
  const ours = new Set(findOutputSheets(snapshot).map(({ sheetId }) => sheetId));
  return recogniseTables(snapshot, YUEYANG_2023, ours).tables;
}

/** The plan of one month of a workbook that may hold several. */
export function planMonth(
  snapshot: Snapshot,
  period: Period | null,
  madeAt: string = FIRST_TIME,
): WritePlan {
  const all = tablesIn(snapshot);
  const tables = all.filter(
    ({ periodHint }) => periodHint === null || samePeriod(periodHint, period),
  );
  const channels = YUEYANG_2023.channels
    .map(({ channel }) => ({
      channel,
      units: tables
        .filter((table) => table.channel === channel)
        .flatMap(({ blocks }) => blocks.flatMap(({ rows }) => rows.map(({ counts }) => counts))),
    }))
    .filter(({ units }) => units.length > 0);
  const assessment = assess(channels, YUEYANG_2023, period);
  const names = { unitKey: nameKey, roster: null };
  return planReport({
    snapshot,
    tables,
    otherTables: all.filter((table) => !tables.includes(table)),
    assessment,
    ledger: monthLedger([], assessment, YUEYANG_2023, names),
    rules: YUEYANG_2023,
    madeAt,
    version: VERSION,
  });
}

/** The workbook after a run of that month. */
export function gradedMonth(snapshot: Snapshot, period: Period | null, madeAt?: string): Snapshot {
  return applyPlan(snapshot, planMonth(snapshot, period, madeAt));
}

/** The shown rows of some sheets, by name. */
export function shownSheets(snapshot: Snapshot, names: readonly string[]) {
  return Object.fromEntries(names.map((name) => [name, shownRows(sheetNamed(snapshot, name))]));
}

/** The workbook with a copy of a sheet under another name, as Excel makes it: without markers. */
export function withCopy(snapshot: Snapshot, from: string, to: string): Snapshot {
  const sheet: SheetSnapshot = { ...sheetNamed(snapshot, from), id: `id-${to}`, name: to };
  return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
}
