import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { changedRuleCells, type ChangedRuleCell } from '../rules/changedRuleCells';
import { readRuleSet } from '../rules/readRuleSet';
import { rulesCode } from '../rules/rulesStamp';
import { cellAt, type CellContent, type SheetSnapshot } from '../tables/snapshot';
import { CLEAR, contentAfter, numberValue, textValue } from './plannedValue';
import type { PlannedValue, WritePlan } from './writePlan';

/** The changed cells of a person's rules sheet, or why it is left as it is. */
export type RulesSheetChanges =
  | {
      readonly kind: 'planned';
      readonly plan: WritePlan;
      /** The cells, in the order of the sheet's sections. */
      readonly places: readonly CellPlace[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

interface PlannedCell {
  readonly cell: ChangedRuleCell;
  readonly planned: PlannedValue;
}

/**
 * Makes a rules sheet say other rules by writing only the cells that differ; their formats stay. Refused
 * where a cell holds a formula, where lines would have to come or go, and where the sheet would then
 * have a fault or say anything else than these rules.
 * @param before the rules the sheet says now
 */
export function planRulesSheetChanges(
  sheet: SheetSnapshot,
  before: RuleSet,
  after: RuleSet,
): RulesSheetChanges {
  const changed = changedRuleCells(sheet, before, after);
  if (!changed)
    return refused([problem('trialNeedsOtherLines', first(sheet), { sheet: sheet.name })]);
  const formulas = changed.flatMap(({ at, header, value }) => {
    const { formula } = cellAt(sheet, at.row, at.column);
    if (formula === null) return [];
    const details = { column: header, formula, value: value ?? '–' };
    return [problem('ruleCellHoldsFormula', placeOn(sheet, at), details)];
  });
  if (formulas.length > 0) return refused(formulas);
  const cells = changed.map((cell) => ({ cell, planned: plannedValue(cell, sheet) }));
  const reading = readRuleSet(withCells(sheet, cells));
  if (reading.kind === 'faulty') {
    return refused(
      reading.faults.map(({ code, details, at }) => problem(code, placeOn(sheet, at), details)),
    );
  }
  if (rulesCode(reading.rules) !== rulesCode(after)) {
    return refused([problem('trialNeedsOtherLines', first(sheet), { sheet: sheet.name })]);
  }
  return {
    kind: 'planned',
    plan: planOf(sheet, cells),
    places: changed.map(({ at }) => placeOn(sheet, at)),
  };
}

function planOf({ id, name }: SheetSnapshot, cells: readonly PlannedCell[]): WritePlan {
  return {
    sheets: [
      {
        target: { kind: 'source', sheetId: id, sheetName: name },
        blocks: cells.map(({ cell: { at }, planned }) => ({ ...at, values: [[planned]] })),
        ...{ clear: null, formats: [], columnWidths: [], frozenRows: null, page: null },
      },
    ],
    ...{ settings: {}, replacements: [], problems: [] },
  };
}

/** A cell formatted as text keeps its number as the text that was typed: Excel would make it one anyway. */
function plannedValue({ at, value, shows }: ChangedRuleCell, sheet: SheetSnapshot): PlannedValue {
  if (value === null) return CLEAR;
  if (typeof value === 'string') return textValue(value);
  if (cellAt(sheet, at.row, at.column).numberFormat !== '@') return numberValue(value);
  if (shows !== 'percent') return textValue(String(value));
  return textValue(`${Number((value * 100).toPrecision(12))}%`);
}

/** The sheet once the cells are written. */
function withCells(sheet: SheetSnapshot, cells: readonly PlannedCell[]): SheetSnapshot {
  const contents = new Map(
    cells.map(({ cell: { at }, planned }): [string, CellContent] => [
      `${at.row} ${at.column}`,
      contentAfter(planned, cellAt(sheet, at.row, at.column).content),
    ]),
  );
  return {
    ...sheet,
    cells: sheet.cells.map((row, r) =>
      row.map((cell, c) => {
        const content = contents.get(`${sheet.row + r} ${sheet.column + c}`);
        return content ? { ...cell, content } : cell;
      }),
    ),
  };
}

function placeOn({ id, name }: SheetSnapshot, { row, column }: ChangedRuleCell['at']): CellPlace {
  return { sheetId: id, sheetName: name, row, column };
}

function first(sheet: SheetSnapshot): CellPlace {
  return placeOn(sheet, sheet);
}

function refused(problems: readonly Problem[]): RulesSheetChanges {
  return { kind: 'refused', problems };
}

function problem(code: Problem['code'], where: CellPlace, details: Problem['details']): Problem {
  return { code, severity: 'blocking', where, channel: null, unit: null, details };
}
