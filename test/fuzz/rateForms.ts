import type { SnapshotCell } from '../../src/tables/snapshot';
import type { Choices } from './choices';
import { byFormula, numberCell, textCell } from './sheetCanvas';

/** The four ways a column writes its percentages. */
export type RateForm = 'percentFormat' | 'percentText' | 'barePercent' | 'bareFraction';
export const RATE_FORMS = ['percentFormat', 'percentText', 'barePercent', 'bareFraction'] as const;

/** A rate as one cell shows it. `shown` is the fraction the cell says, with the decimals it keeps. */
export interface WrittenRate {
  readonly cell: SnapshotCell;
  readonly shown: number;
}

/**
 * A rate `part` / `whole` with `decimals` of the percentage, rounded half up on the exact value.
 * `exact` keeps all decimals of a number behind a percent format, as a formula would.
 */
export function rateCell(
  part: number,
  whole: number,
  form: RateForm,
  decimals: number,
  exact: boolean,
): WrittenRate {
  const steps = halfUp(part * 10 ** (decimals + 2), whole);
  const shown = Number(`${steps}e-${decimals + 2}`);
  const percent = shifted(steps, decimals);
  switch (form) {
    case 'percentFormat': {
      const format = decimals === 0 ? '0%' : `0.${'0'.repeat(decimals)}%`;
      if (!exact) return { cell: numberCell(shown, format), shown };
      const value = part / whole;
      return { cell: byFormula(numberCell(value, format), `=${part}/${whole}`), shown: value };
    }
    case 'percentText':
      return { cell: textCell(`${percent}%`), shown };
    case 'barePercent':
      return { cell: numberCell(Number(percent)), shown };
    case 'bareFraction':
      return { cell: numberCell(shown), shown };
  }
}

/** One of the four forms. */
export function rateForm(choices: Choices): RateForm {
  return RATE_FORMS[choices.below(RATE_FORMS.length)] ?? 'percentFormat';
}

/** `part` / `whole` as a whole number, half up; both are whole, so nothing is lost. */
function halfUp(part: number, whole: number): number {
  return Math.floor((2 * part + whole) / (2 * whole));
}

function shifted(steps: number, decimals: number): string {
  const digits = String(steps).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  return decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
