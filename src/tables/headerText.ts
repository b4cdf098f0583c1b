/** A header as it is compared, and the unit it names in brackets: `收到来信（件）` is `收到来信` in `件`. */
export interface HeaderText {
  readonly key: string;
  readonly unit: string | null;
}

const BRACKETED_UNIT = /\((件|个|次|人|%|分|万)\)$/u;

/**
 * A header cell's text without line breaks and blanks, full-width forms as half-width, and without a
 * unit in brackets at its end.
 */
export function headerText(text: string): HeaderText {
  const plain = text.normalize('NFKC').replace(/[\s\u200b\ufeff]+/gu, '');
  const unit = BRACKETED_UNIT.exec(plain);
  return unit
    ? { key: plain.slice(0, unit.index), unit: unit[1] ?? null }
    : { key: plain, unit: null };
}
