import type { ProblemCode } from '../domain/problem';
import type { CellContent } from './snapshot';

/** What a count's cell says. */
export type CountReading =
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly code: ProblemCode; readonly value: string };

const PLACEHOLDER = /^([/\\*-]|[—–－―─]+|无|--)$/u;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/u;
const PLAIN = /^[+-]?\d+(\.\d+)?$/u;

/**
 * A count from its cell. Numbers kept as text are read when there is one way to read them: blanks,
 * full-width digits, thousands separators and 件 or 个 behind are taken away. Blank cells and the
 * signs that stand for nothing are absent; what cannot be a count is named, never repaired.
 */
export function readCount(content: CellContent): CountReading {
  switch (content.kind) {
    case 'blank':
      return { kind: 'absent' };
    case 'number':
      return counted(content.value, String(content.value));
    case 'error':
      return { kind: 'unusable', code: 'countIsError', value: content.value };
    case 'boolean':
      return { kind: 'unusable', code: 'countNotANumber', value: String(content.value) };
    case 'text':
      return fromText(content.value);
  }
}

function fromText(text: string): CountReading {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s'\u200b\ufeff]+/gu, '')
    .replace(/[件个]$/u, '');
  if (plain === '' || PLACEHOLDER.test(plain)) return { kind: 'absent' };
  if (GROUPED.test(plain)) return counted(Number(plain.replaceAll(',', '')), text.trim());
  if (PLAIN.test(plain)) return counted(Number(plain), text.trim());
  return { kind: 'unusable', code: 'countNotANumber', value: text.trim() };
}

function counted(value: number, shown: string): CountReading {
  if (value < 0) return { kind: 'unusable', code: 'countNegative', value: shown };
  // A formula that sums whole numbers may leave noise far below one.
  const nearest = Math.round(value);
  if (Math.abs(value - nearest) > 1e-9) {
    return { kind: 'unusable', code: 'countFractional', value: shown };
  }
  return { kind: 'count', value: nearest };
}
