import type { CellContent, SnapshotCell } from '../tables/snapshot';
import { UnusableAnswer } from './hostFailures';

/** What Excel answers for a range: four arrays of the range's shape, or null when it is too large. */
export interface LoadedArrays {
  readonly values: readonly (readonly unknown[])[] | null;
  readonly valueTypes: readonly (readonly unknown[])[] | null;
  readonly formulas: readonly (readonly unknown[])[] | null;
  readonly numberFormat: readonly (readonly unknown[])[] | null;
}

const GENERAL = 'General';

/**
 * The cells of a loaded range as tagged values. `where` names the range for the failure that is
 * thrown when Excel left an array out.
 */
export function loadedCells(arrays: LoadedArrays, where: string): SnapshotCell[][] {
  const { values, valueTypes, formulas, numberFormat } = arrays;
  if (!values || !valueTypes || !formulas || !numberFormat) {
    throw new UnusableAnswer('NullValues', where);
  }
  return values.map((row, r) =>
    row.map((value, c) => {
      const format = numberFormat[r]?.[c];
      return {
        content: contentOf(value, valueTypes[r]?.[c]),
        formula: formulaOf(formulas[r]?.[c], value),
        numberFormat: typeof format === 'string' ? format : GENERAL,
      };
    }),
  );
}

/** Errors come as their text, so the type decides; a formula that gives "" is blank. */
function contentOf(value: unknown, type: unknown): CellContent {
  if (type === 'Error') return { kind: 'error', value: String(value) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value !== 'string' || value === '' || type === 'Empty') return { kind: 'blank' };
  return { kind: 'text', value };
}

/** Text that begins with `=` is no formula: its "formula" and its value are the same. */
function formulaOf(formula: unknown, value: unknown): string | null {
  if (typeof formula !== 'string' || !formula.startsWith('=') || formula === value) return null;
  return formula;
}
