import { formatCodes } from './numberFormats';
import type { SnapshotCell } from './snapshot';

/** Digits of a double that a person wrote; those beyond are noise of its binary form. */
const SIGNIFICANT_DIGITS = 12;

/**
 * The decimals that a cell's number format, or its text, shows of its figure: of the percentage where
 * it is shown as one. Null where the format leaves that to the value.
 */
export function decimalsOfFormat({ content, numberFormat }: SnapshotCell): number | null {
  if (content.kind === 'text') return decimalsIn(content.value.normalize('NFKC'));
  if (content.kind !== 'number') return null;
  const [positive = ''] = formatCodes(numberFormat).split(';');
  if (!/[0#?]/u.test(positive)) return null;
  return /\.([0#?]+)/u.exec(positive)?.[1]?.length ?? 0;
}

/** The decimals of a number as a person sees it without a format; 0 for everything else. */
export function decimalsOfValue({ content }: SnapshotCell): number {
  if (content.kind !== 'number') return 0;
  return decimalsIn(String(Number(content.value.toPrecision(SIGNIFICANT_DIGITS))));
}

function decimalsIn(text: string): number {
  const shifted = Number(/e-(\d+)$/u.exec(text)?.[1] ?? 0);
  return (/\.(\d+)/u.exec(text)?.[1]?.length ?? 0) + shifted;
}
