import type { RuleSet } from '../../src/domain/ruleSet';
import { ruleGrid, type RuleGridCell } from '../../src/rules/ruleGrid';
import type { RuleCellValue } from '../../src/rules/ruleCell';
import type { CellContent, SheetSnapshot } from '../../src/tables/snapshot';

/** A rules sheet as plain values, row by row. */
export type RuleValues = readonly (readonly RuleCellValue[])[];

export function ruleValues(rules: RuleSet): RuleCellValue[][] {
  return ruleGrid(rules).map((row: readonly RuleGridCell[]) => row.map(({ value }) => value));
}

export function contentOf(value: RuleCellValue): CellContent {
  if (value === null || value === '') return { kind: 'blank' };
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', value };
}

/** The sheet these values make; `override` replaces single cells. */
export function ruleSheet(
  values: RuleValues,
  override: (row: number, column: number) => CellContent | null = () => null,
): SheetSnapshot {
  const width = Math.max(...values.map((row) => row.length));
  return {
    ...{ id: 'rules', name: '考评规则', visible: true, isProtected: false, isFiltered: false },
    ...{ row: 0, column: 0 },
    cells: values.map((line, row) =>
      Array.from({ length: width }, (_, column) => ({
        content: override(row, column) ?? contentOf(line[column] ?? null),
        ...{ formula: null, numberFormat: 'General' },
      })),
    ),
  };
}
