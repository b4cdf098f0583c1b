import { isPlaceholder } from './countReading';
import { isPercentFormat } from './numberFormats';
import type { SnapshotCell } from './snapshot';

/** What a rate cell says: a fraction where a percent sign says so, else a bare number of unknown scale. */
export type RateReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'bare'; readonly value: number }
  | { readonly kind: 'unreadable'; readonly value: string };

/** A rate cell beside the counts that witness its scale. */
export interface RateWitness {
  readonly reading: RateReading;
  /** The rate's numerator; null when it was not read. */
  readonly numerator: number | null;
  /** The unit's volume: the unknown denominator is of its order of magnitude. */
  readonly volume: number | null;
}

/** How the bare numbers of a rate column are meant: 0.0713 or 7.13. */
export type RateScale = 'fraction' | 'percent';

const PERCENT_TEXT = /^(-?\d+(?:\.\d+)?)%$/u;
const NUMBER_TEXT = /^-?\d+(?:\.\d+)?$/u;
/** How far the denominator that a rate implies may be from the volume, either way. */
const LARGEST_RATIO = 9;
/** How many cells have to agree for each one that does not, before a column is decided. */
const LEAST_AGREEING = 3;

/** Reads a rate cell without deciding the scale of bare numbers. */
export function readRate(cell: SnapshotCell): RateReading {
  const { content, numberFormat } = cell;
  if (content.kind === 'number') {
    const kind = isPercentFormat(numberFormat) ? 'fraction' : 'bare';
    return { kind, value: content.value };
  }
  if (content.kind === 'blank') return { kind: 'none' };
  if (content.kind !== 'text') return { kind: 'unreadable', value: String(content.value) };
  if (isPlaceholder(content)) return { kind: 'none' };
  const text = content.value
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/^['‘’]/u, '');
  const percent = PERCENT_TEXT.exec(text)?.[1];
  if (percent !== undefined) return { kind: 'fraction', value: hundredth(Number(percent)) };
  if (NUMBER_TEXT.test(text)) return { kind: 'bare', value: Number(text) };
  return { kind: 'unreadable', value: content.value.trim() };
}

/**
 * Decides a column's bare numbers together: by the denominators they imply, which have to be near the
 * volumes, else by values above 1 or a `%` in the header. Null when nothing decides, or when these
 * contradict one another and no scale has most of the cells by far.
 */
export function rateScale(
  column: readonly RateWitness[],
  headerSaysPercent: boolean,
): RateScale | null {
  const votes = column.flatMap((witness) => vote(witness) ?? []);
  const percent = votes.filter((scale) => scale === 'percent').length;
  const fraction = votes.length - percent;
  if (headerSaysPercent) return fraction > 0 ? null : 'percent';
  if (percent > fraction) return outweighs(percent, fraction) ? 'percent' : null;
  return outweighs(fraction, percent) ? 'fraction' : null;
}

/**
 * True when a bare number can be meant on its column's scale: not more than the whole, and no more
 * people behind it than its volume allows.
 */
export function fitsScale(scale: RateScale, { reading, numerator, volume }: RateWitness): boolean {
  if (reading.kind !== 'bare') return true;
  const fraction = fractionOn(scale, reading.value);
  if (scale === 'fraction' && fraction > 1) return false;
  if (!numerator || !volume || fraction <= 0) return true;
  return numerator / fraction <= volume * LARGEST_RATIO;
}

function outweighs(more: number, less: number): boolean {
  return less === 0 ? more > 0 : more >= LEAST_AGREEING * less;
}

/** The fraction a bare number means on a scale. */
export function fractionOn(scale: RateScale, value: number): number {
  return scale === 'fraction' ? value : hundredth(value);
}

function vote({ reading, numerator, volume }: RateWitness): RateScale | null {
  if (reading.kind !== 'bare' || reading.value <= 0) return null;
  if (reading.value > 1) return 'percent';
  if (!numerator || !volume) return null;
  const near = (denominator: number) =>
    denominator <= volume * LARGEST_RATIO && denominator * LARGEST_RATIO >= volume;
  if (near(numerator / reading.value)) return 'fraction';
  return near((100 * numerator) / reading.value) ? 'percent' : null;
}

/** A hundredth with the decimals shifted, so that 7.13 gives exactly what `0.0713` is read as. */
function hundredth(value: number): number {
  const shifted = Number(`${value}e-2`);
  return Number.isNaN(shifted) ? value / 100 : shifted;
}
