import type { SnapshotCell } from './snapshot';

/** What a rate's cell says, before the column decides what bare numbers mean. */
export type RateReading =
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'bare'; readonly value: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly value: string };

const PLACEHOLDER = /^([/\\*-]|[—–－―─]+|无|--)$/u;
const PERCENT = /^(\d+(?:\.\d+)?)%$/u;
const NUMBER = /^\d+(\.\d+)?$/u;

/** A rate from its cell: a percentage is a fraction at once, a bare number is left to the column. */
export function readRate({ content, numberFormat }: SnapshotCell): RateReading {
  switch (content.kind) {
    case 'blank':
      return { kind: 'absent' };
    case 'number':
      return numberFormat.includes('%')
        ? { kind: 'fraction', value: content.value }
        : { kind: 'bare', value: content.value };
    case 'error':
      return { kind: 'unusable', value: content.value };
    case 'boolean':
      return { kind: 'unusable', value: String(content.value) };
    case 'text':
      return fromText(content.value);
  }
}

function fromText(text: string): RateReading {
  const plain = text.normalize('NFKC').replace(/[\s'\u200b\ufeff]+/gu, '');
  if (plain === '' || PLACEHOLDER.test(plain)) return { kind: 'absent' };
  const percent = PERCENT.exec(plain);
  // Through the decimal exponent: 7.13 / 100 is not the double of 0.0713.
  if (percent) return { kind: 'fraction', value: Number(`${percent[1] ?? ''}e-2`) };
  if (NUMBER.test(plain)) return { kind: 'bare', value: Number(plain) };
  return { kind: 'unusable', value: text.trim() };
}
