import { decimal } from '../domain/rational';
import { roundHalfUp } from '../domain/rounding';
import { fractionOn, readRate, type RateReading, type RateScale } from '../tables/rateReading';
import type { CellContent, SnapshotCell } from '../tables/snapshot';
import { isBlank } from './plannedValue';
import type { ResultRole } from './resultRoles';
import type { PlannedValue } from './writePlan';

/** A result cell: what stands there and what shall. */
export interface ComparedCell {
  readonly before: SnapshotCell;
  readonly planned: PlannedValue;
}

/** A rate's decimals are those of its percentage. */
const PERCENT_DECIMALS = 2;

/**
 * Tells whether cells of a result's column say what was computed, at the decimals shown and however
 * written: as number or text, 98.1 or 0.981 or `98.1%`. Bare percentages are told from fractions for
 * the column as a whole: the scale on which more of its cells agree, else by figures above 1.
 */
export function agreement(
  role: ResultRole,
  cells: readonly ComparedCell[],
): (cell: ComparedCell) => boolean {
  if (role.kind === 'grade') return saysGrade;
  if (role.kind === 'index') return (cell) => saysFigure(cell, role.decimals, 'fraction');
  if (role.rule.measure === 'points') {
    return (cell) => saysFigure(cell, role.rule.decimals, 'fraction');
  }
  const decimals = role.rule.decimals + PERCENT_DECIMALS;
  const agreeing = (scale: RateScale) =>
    cells.filter((cell) => saysFigure(cell, decimals, scale)).length;
  const lead = agreeing('percent') - agreeing('fraction');
  const scale = lead > 0 || (lead === 0 && cells.some(isAboveOne)) ? 'percent' : 'fraction';
  return (cell) => saysFigure(cell, decimals, scale);
}

function saysFigure(
  { before, planned }: ComparedCell,
  decimals: number,
  scale: RateScale,
): boolean {
  const reading = readRate(before);
  if (planned.kind !== 'number') return planned.kind === 'clear' && reading.kind === 'none';
  const stated = statedOn(scale, reading);
  if (stated === null) return false;
  return rounded(stated, decimals) === rounded(planned.value, decimals);
}

function statedOn(scale: RateScale, reading: RateReading): number | null {
  if (reading.kind === 'fraction') return reading.value;
  return reading.kind === 'bare' ? fractionOn(scale, reading.value) : null;
}

function rounded(value: number, decimals: number): number {
  return roundHalfUp(decimal(value), decimals);
}

function isAboveOne({ before }: ComparedCell): boolean {
  const reading = readRate(before);
  return reading.kind === 'bare' && reading.value > 1;
}

function saysGrade({ before, planned }: ComparedCell): boolean {
  if (planned.kind === 'clear') return isBlank(before.content);
  return planned.kind === 'text' && gradeKey(before.content) === gradeKey(planned);
}

function gradeKey(content: CellContent | Extract<PlannedValue, { kind: 'text' }>): string | null {
  if (content.kind !== 'text') return null;
  return content.value.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
}
