import type { CellPlace, Problem, ProblemCode } from '../domain/problem';
import type { PlanTarget, SheetPlan, WritePlan } from '../report/writePlan';
import { cellAt, type SheetSnapshot, type Snapshot, type SnapshotCell } from '../tables/snapshot';
import { sameArea } from './cellAreas';
import type { CurrentSheet } from './currentSheet';
import type { CurrentWorkbook, Preflight } from './preflight';
import { usedAreaOf } from './usedArea';

/**
 * What changed since `basis` was read: a sheet gone or renamed, cells added or changed. One problem
 * a sheet; none: the plan still fits. On sheets that are not written only what a person typed
 * counts: a clock there (`=NOW()`) changes by itself.
 */
export function changesSince(basis: Snapshot, plan: WritePlan, preflight: Preflight): Problem[] {
  const targets = plan.sheets.flatMap(({ target }, index) => {
    if (target.sheetId === null) return [];
    const before = basis.sheets.find(({ id }) => id === target.sheetId);
    return change(before, preflight.targets[index], {
      same: sameCell,
      whole: target.kind === 'source',
    });
  });
  const watched = preflight.watched.flatMap(({ before, now }) =>
    change(before, now, { same: sameTyped, whole: true }),
  );
  return [...targets, ...watched];
}

interface Comparison {
  readonly same: (a: SnapshotCell, b: SnapshotCell) => boolean;
  /** Cells outside the compared area count, too. */
  readonly whole: boolean;
}

function change(
  before: SheetSnapshot | undefined,
  now: CurrentSheet | null | undefined,
  comparison: Comparison,
): Problem[] {
  if (!before || !now || now.name !== before.name) return [problem('workbookChanged', null)];
  const at = firstChange(before, now, comparison);
  if (!at) return [];
  return [problem('workbookChanged', { sheetId: before.id, sheetName: before.name, ...at })];
}

/** Why a sheet that has to be written must not be; each once, all of them. */
export function refusals(
  writing: readonly { readonly plan: SheetPlan; readonly current: CurrentSheet }[],
  workbook: CurrentWorkbook,
): Problem[] {
  if (workbook.isReadOnly) return [problem('workbookReadOnly', null)];
  const problems: Problem[] = [];
  for (const { plan, current } of writing) {
    const { target } = plan;
    const details = { sheet: current.name };
    if (current.isProtected) problems.push(problem('sheetProtected', placeOn(target), details));
    if (current.isFiltered) problems.push(problem('sheetFiltered', placeOn(target), details));
    if (target.sheetId !== null) continue;
    const taken = workbook.sheets.find(({ name }) => sameName(name, target.sheetName));
    if (!taken) continue;
    const place = { sheetId: taken.id, sheetName: taken.name, row: 0, column: 0 };
    problems.push(problem('outputNameTaken', place, { name: taken.name }));
  }
  const adding = writing.some(({ plan }) => plan.target.sheetId === null);
  if (adding && workbook.isProtected) problems.push(problem('workbookProtected', null));
  return problems;
}

/** Excel compares the names of sheets and of defined names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function firstChange(
  before: SheetSnapshot,
  { area, cells, usedArea }: CurrentSheet,
  { same, whole }: Comparison,
): Pick<CellPlace, 'row' | 'column'> | null {
  const { row: top, column: left } = area ?? { row: 0, column: 0 };
  for (const [r, row] of cells.entries()) {
    const c = row.findIndex((cell, at) => !same(cell, cellAt(before, top + r, left + at)));
    if (c >= 0) return { row: top + r, column: left + c };
  }
  if (!whole || sameArea(usedArea, usedAreaOf(before))) return null;
  return { row: usedArea?.row ?? 0, column: usedArea?.column ?? 0 };
}

function sameCell(a: SnapshotCell, b: SnapshotCell): boolean {
  return a.formula === b.formula && contentKey(a) === contentKey(b);
}

function sameTyped(a: SnapshotCell, b: SnapshotCell): boolean {
  return a.formula === b.formula && (a.formula !== null || contentKey(a) === contentKey(b));
}

function contentKey({ content }: SnapshotCell): string {
  return content.kind === 'blank' ? content.kind : `${content.kind} ${String(content.value)}`;
}

function placeOn({ sheetId, sheetName }: PlanTarget): CellPlace {
  return { sheetId: sheetId ?? '', sheetName, row: 0, column: 0 };
}

function problem(
  code: ProblemCode,
  where: CellPlace | null,
  details: Problem['details'] = {},
): Problem {
  return { code, severity: 'blocking', where, channel: null, unit: null, details };
}
