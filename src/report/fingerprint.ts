import type { CellContent } from '../tables/snapshot';
import { excelNumber, isBlank } from './plannedValue';

/** Characters per cell: 18 bits, enough to notice that a person changed a cell. */
export const FINGERPRINT_LENGTH = 3;
const BLANK = '---';
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A short code of a cell's content: equal contents, equal codes; different ones nearly always differ. */
export function fingerprint(content: CellContent): string {
  if (isBlank(content)) return BLANK;
  const hash = fnv1a(`${content.kind}:${canonical(content)}`);
  return digit(hash) + digit(hash >>> 6) + digit(hash >>> 12);
}

function canonical(content: CellContent): string {
  if (content.kind === 'blank') return '';
  return String(content.kind === 'number' ? excelNumber(content.value) : content.value);
}

function digit(bits: number): string {
  return DIGITS.charAt(bits & 63);
}

/** FNV-1a, 32 bits, over UTF-16 code units; the upper bits are folded into the lower ones. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 16)) >>> 0;
}
