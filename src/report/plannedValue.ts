import type { CellContent } from '../tables/snapshot';
import type { PlannedValue } from './writePlan';

export const CLEAR: PlannedValue = { kind: 'clear' };
export const KEEP: PlannedValue = { kind: 'keep' };

/** A number for a cell. Throws on NaN and infinities: JSON would turn them into «leave as it is». */
export function numberValue(value: number): PlannedValue {
  if (!Number.isFinite(value)) throw new Error(`Not a number for a cell: ${value}`);
  return { kind: 'number', value: value === 0 ? 0 : value };
}

/** A number for a cell, or an empty cell where there is none. */
export function numberOrClear(value: number | null | undefined): PlannedValue {
  return value === null || value === undefined ? CLEAR : numberValue(value);
}

/** Text for a cell; empty text is an empty cell. */
export function textValue(value: string): PlannedValue {
  return value === '' ? CLEAR : { kind: 'text', value };
}

/** True when Excel cannot tell the numbers apart: it keeps 15 significant digits. */
export function sameNumber(a: number, b: number): boolean {
  return a === b || excelNumber(a) === excelNumber(b);
}

/** The number as Excel keeps it, with 15 significant digits. */
export function excelNumber(value: number): number {
  return Number(value.toPrecision(15));
}

/** True when the cell is empty for a reader, an empty text included. */
export function isBlank(content: CellContent): boolean {
  return content.kind === 'blank' || (content.kind === 'text' && content.value === '');
}

/** True when a cell with this content already shows what is planned. */
export function holds(planned: PlannedValue, content: CellContent): boolean {
  switch (planned.kind) {
    case 'keep':
      return true;
    case 'clear':
      return isBlank(content);
    case 'number':
      return content.kind === 'number' && sameNumber(content.value, planned.value);
    case 'text':
      return content.kind === 'text' && content.value === planned.value;
  }
}

/** What the cell holds once the plan is applied. */
export function contentAfter(planned: PlannedValue, before: CellContent): CellContent {
  if (planned.kind === 'keep') return before;
  return planned.kind === 'clear' ? { kind: 'blank' } : planned;
}
