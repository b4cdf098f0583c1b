import { cellName } from '../domain/cellName';
import type { CellPlace, Problem } from '../domain/problem';
import type { UnitTable } from '../tables/unitTable';
import { placeResults, type IsTaken } from './appendedColumns';
import {
  assessedRows,
  blockResults,
  replacementsOf,
  writtenUnits,
  type BlockResults,
  type DecisionContext,
} from './blockResults';
import { addedColumnWidths, gradeFills, resultFormats } from './resultFormats';
import { resultRectangles } from './resultRectangles';
import { isWritten, resultRoles, roleKey } from './resultRoles';
import type { WrittenSource, WrittenUnit } from './writtenRecord';
import type { PlannedBlock, PlannedColumnWidth, PlannedFormat, Replacement } from './writePlan';

/** What planning one table's results needs. */
export interface ResultColumnsInput extends DecisionContext {
  readonly table: UnitTable;
  /** What an earlier run wrote for this channel on the sheet. */
  readonly before: WrittenSource | null;
  readonly isTaken: IsTaken;
  /** Units stand in other rows than then: fills of ours may have stayed behind. */
  readonly moved: boolean;
}

/** One table's results as changes of its sheet, or why they cannot be written. */
export type ResultColumnsPlan =
  | { readonly kind: 'blocked'; readonly problem: Problem }
  | { readonly kind: 'planned'; readonly results: TableResults };

/** Everything one table's results change and keep. */
export interface TableResults {
  readonly blocks: readonly PlannedBlock[];
  readonly formats: readonly PlannedFormat[];
  readonly fills: readonly PlannedFormat[];
  readonly columnWidths: readonly PlannedColumnWidth[];
  readonly replacements: readonly Replacement[];
  readonly problems: readonly Problem[];
  /** A value or a number format of the sheet is not yet what it shall be. */
  readonly changes: boolean;
  /** For the record, in the order of the channel's result roles. */
  readonly written: readonly WrittenUnit[];
}

/**
 * Plans the result cells of one table: in its own columns where the header has them, in columns
 * added to its right where not. Cells between unit rows, and cells that show the result already,
 * are left alone.
 */
export function planResultColumns(input: ResultColumnsInput): ResultColumnsPlan {
  const { sheet, table, rules, before, isTaken, moved } = input;
  const roles = resultRoles(rules);
  const assessed = table.blocks
    .filter((block) =>
      assessedRows(block, input).some(({ isLeftOut }) => !isLeftOut || before !== null),
    )
    .map((block) => ({ block, roles: roles.filter((role) => isWritten(role, block, table)) }));
  const placement = placeResults(sheet, assessed, isTaken);
  if (placement.kind === 'blocked') {
    const { cell } = placement;
    const details = { cell: cellName(cell) };
    return {
      kind: 'blocked',
      problem: problemAt('resultColumnBlocked', cell, rules.channel, details),
    };
  }
  const results = placement.places.map((place) => blockResults(place, input));
  const blocks = results.flatMap(resultRectangles);
  const reformats = allCells(results).some((cell) => cell.decision.reformats);
  const grades = recordedGrades(before);
  return {
    kind: 'planned',
    results: {
      blocks,
      formats: results.flatMap(resultFormats),
      fills: results.flatMap((block) =>
        gradeFills(block, rules, moved ? 'any' : (unit) => grades.get(unit) ?? null),
      ),
      columnWidths: oncePerColumn(results.flatMap(addedColumnWidths)),
      replacements: results.flatMap((block) => replacementsOf(block, input)),
      problems: keptFormulas(results, input),
      changes: blocks.length > 0 || reformats,
      written: results.flatMap((block) => writtenUnits(block, roles.map(roleKey))),
    },
  };
}

function allCells(results: readonly BlockResults[]) {
  return results.flatMap(({ columns }) => columns.flatMap((column) => column.cells));
}

function recordedGrades(before: WrittenSource | null): Map<string, string> {
  const grades = new Map<string, string>();
  const at = before?.roles.indexOf('grade') ?? -1;
  for (const { unit, values } of before?.units ?? []) {
    const grade = values[at];
    if (typeof grade === 'string') grades.set(unit, grade);
  }
  return grades;
}

function oncePerColumn(widths: readonly PlannedColumnWidth[]): PlannedColumnWidth[] {
  return [...new Map(widths.map((width) => [width.column, width])).values()];
}

/** One note per table, at the first of the formulas that stay because they give the same result. */
function keptFormulas(
  results: readonly BlockResults[],
  { sheet, rules }: ResultColumnsInput,
): Problem[] {
  const kept = results.flatMap(({ columns }) =>
    columns.flatMap(({ column, cells }) =>
      cells
        .filter((cell) => cell.decision.keepsFormula)
        .map(({ row }) => ({ sheetId: sheet.id, sheetName: sheet.name, row, column })),
    ),
  );
  const first = kept[0];
  if (!first) return [];
  return [problemAt('formulaKept', first, rules.channel, { count: kept.length })];
}

function problemAt(
  code: 'resultColumnBlocked' | 'formulaKept',
  where: CellPlace,
  channel: string,
  details: Problem['details'],
): Problem {
  const severity = code === 'formulaKept' ? 'info' : 'warning';
  return { code, severity, where, channel, unit: null, details };
}
