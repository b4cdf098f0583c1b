import type { UnitAssessment } from '../domain/assessment';
import type { CellPlace } from '../domain/problem';
import type { ChannelRules } from '../domain/ruleSet';
import {
  cellAt,
  type CellContent,
  type SheetSnapshot,
  type SnapshotCell,
} from '../tables/snapshot';
import type { TableBlock } from '../tables/unitTable';
import type { ResultPlaces } from './appendedColumns';
import { decideCell, type CellDecision } from './cellDecision';
import { agreement } from './resultAgreement';
import { CLEAR, contentAfter, KEEP } from './plannedValue';
import { formatOf, labelOf, resultValue, roleKey, type ResultRole } from './resultRoles';
import { writtenValue, type ResultKey, type WrittenUnit } from './writtenRecord';
import type { PlannedValue, Replacement } from './writePlan';

/** The unit whose name stands in a cell, and whether the rules leave it out; null for none. */
export type UnitAt = (place: CellPlace) => Omit<AssessedRow, 'row'> | null;

/** A unit's row with what the rules say of it. */
export interface AssessedRow {
  readonly row: number;
  readonly unit: UnitAssessment;
  /** The rules leave it out for having no orders: it gets no results, and keeps none of ours. */
  readonly isLeftOut: boolean;
}

/** One result cell: what stands there, what shall, and what that means. */
export interface DecidedCell {
  readonly row: number;
  readonly unit: UnitAssessment;
  readonly before: SnapshotCell;
  readonly planned: PlannedValue;
  readonly decision: CellDecision;
}

/** One result's column in a block; its cells stand in the block's unit rows. */
export interface DecidedColumn {
  readonly role: ResultRole;
  readonly column: number;
  /** True when the header has to be written too. */
  readonly added: boolean;
  readonly cells: readonly DecidedCell[];
}

/** All results of one block, columns from left to right. */
export interface BlockResults {
  readonly block: TableBlock;
  readonly columns: readonly DecidedColumn[];
}

/** What deciding needs beside the block. */
export interface DecisionContext {
  readonly sheet: SheetSnapshot;
  readonly rules: ChannelRules;
  /** The unit whose name stands in a cell; null where none was assessed. */
  readonly unitAt: UnitAt;
  /** True when the content is what an earlier run wrote for that unit and result. */
  readonly isOurs: (of: ResultKey, content: CellContent) => boolean;
}

/** The rows of a block that were assessed; a table left out of the run has none. */
export function assessedRows(
  block: TableBlock,
  { unitAt }: Pick<DecisionContext, 'unitAt'>,
): AssessedRow[] {
  return block.rows.flatMap(({ row, counts }) => {
    const unit = unitAt(counts.place);
    return unit ? [{ row, ...unit }] : [];
  });
}

/** Decides every result cell of a block. */
export function blockResults(place: ResultPlaces, context: DecisionContext): BlockResults {
  const rows = assessedRows(place.block, context);
  const columns = place.columns.map((target) => ({
    ...target,
    cells: rows.map((row) => decidedCell(row, target, context)),
  }));
  return { block: place.block, columns: columns.sort((a, b) => a.column - b.column) };
}

function decidedCell(
  { row, unit, isLeftOut }: AssessedRow,
  { role, column }: { readonly role: ResultRole; readonly column: number },
  { sheet, rules, isOurs }: DecisionContext,
): DecidedCell {
  const before = cellAt(sheet, row, column);
  const of = { channel: rules.channel, unit: unit.unit, role: roleKey(role) };
  const ours = isOurs(of, before.content);
  if (isLeftOut) {
    const value = ours && before.formula === null ? CLEAR : KEEP;
    const decision = { value, replaces: false, keepsFormula: false, reformats: false };
    return { row, unit, before, planned: value, decision };
  }
  const planned = resultValue(role, unit);
  const decision = decideCell(before, planned, formatOf(role), ours);
  return { row, unit, before, planned, decision };
}

/** What the record remembers of a block: each unit's results in the order of `roleKeys`. */
export function writtenUnits(
  { columns }: BlockResults,
  roleKeys: readonly string[],
): WrittenUnit[] {
  const byRole = new Map(columns.map((column) => [roleKey(column.role), column.cells]));
  return (columns[0]?.cells ?? []).map(({ unit }, at) => ({
    unit: unit.unit,
    values: roleKeys.map((key) => {
      const cell = byRole.get(key)?.[at];
      return cell && !cell.decision.keepsFormula ? writtenValue(cell.planned) : null;
    }),
  }));
}

/** The cells of a person's that a block's results replace. */
export function replacementsOf(
  { columns }: BlockResults,
  { sheet, rules }: Pick<DecisionContext, 'sheet' | 'rules'>,
): Replacement[] {
  return columns.flatMap(({ role, column, cells }) => {
    const agrees = agreement(role, cells);
    return cells
      .filter((cell) => cell.decision.replaces)
      .map((cell) => ({
        sheetId: sheet.id,
        sheetName: sheet.name,
        row: cell.row,
        column,
        before: cell.before.content,
        formula: cell.before.formula,
        after: contentAfter(cell.planned, cell.before.content),
        unit: cell.unit.unit,
        channel: rules.channel,
        label: labelOf(role),
        differs: !agrees(cell),
      }));
  });
}
