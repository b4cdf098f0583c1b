import type { RuleSet } from '../domain/ruleSet';
import type { CellContent, SheetSnapshot, SnapshotCell } from '../tables/snapshot';
import { readRuleSet, type RulesReading } from './readRuleSet';
import type { RuleCellValue } from './ruleCell';
import { ruleGrid } from './ruleGrid';

/** The cells of a rules sheet, row by row, without its title, its empty lines and empty ends of lines. */
export type RulesCells = readonly (readonly RuleCellValue[])[];

/** A rule set as the bare cells of its rules sheet. */
export function rulesCells(rules: RuleSet): RulesCells {
  return ruleGrid(rules)
    .filter(([first]) => first && first.role !== 'title' && first.role !== 'note')
    .map((row) => {
      const values = row.map(({ value }) => value);
      while (values.at(-1) === null) values.pop();
      return values;
    });
}

/** Reads bare cells as the rules sheet they are of; faults then name places among these cells. */
export function readRulesCells(cells: RulesCells): RulesReading {
  return readRuleSet(sheetOf(cells));
}

function sheetOf(cells: RulesCells): SheetSnapshot {
  const width = Math.max(0, ...cells.map((row) => row.length));
  return {
    ...{ id: '', name: '', visible: true, isProtected: false, isFiltered: false },
    ...{ row: 0, column: 0 },
    cells: cells.map((row) =>
      Array.from({ length: width }, (_, column) => cellOf(row[column] ?? null)),
    ),
  };
}

function cellOf(value: RuleCellValue): SnapshotCell {
  return { content: contentOf(value), formula: null, numberFormat: 'General' };
}

function contentOf(value: RuleCellValue): CellContent {
  if (value === null) return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}
