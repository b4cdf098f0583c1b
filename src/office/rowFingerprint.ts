import { fingerprint } from '../report/fingerprint';

const BLANK = fingerprint({ kind: 'blank' });

/**
 * A short code of what a row of cells holds, from the fingerprints of its cells. Blank cells at its
 * end do not count; a blank row has the code of a blank cell.
 */
export function rowFingerprint(codes: readonly string[]): string {
  let end = codes.length;
  while (end > 0 && codes[end - 1] === BLANK) end -= 1;
  return end === 0 ? BLANK : fingerprint({ kind: 'text', value: codes.slice(0, end).join('') });
}
