import { textHash } from '../domain/textHash';
import type { CellContent } from '../tables/snapshot';
import { excelNumber, isBlank } from './plannedValue';

/** Characters per cell: 18 bits, enough to notice that a person changed a cell. */
export const FINGERPRINT_LENGTH = 3;
const BLANK = '---';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A short code of a cell's content: equal contents, equal codes; different ones nearly always differ. */
export function fingerprint(content: CellContent): string {
  if (isBlank(content)) return BLANK;
  const full = textHash(`${content.kind}:${canonical(content)}`);
  // The upper bits are folded into the lower ones, of which three digits take 18.
  const hash = full ^ (full >>> 16);
  return digit(hash) + digit(hash >>> 6) + digit(hash >>> 12);
}

function canonical(content: CellContent): string {
  if (content.kind === 'blank') return '';
  return String(content.kind === 'number' ? excelNumber(content.value) : content.value);
}

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}
