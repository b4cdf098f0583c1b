import { parsePeriodKey, type Period } from '../../domain/period';
import { parseSpanKey, type PeriodSpan } from '../../domain/periodSpan';

/** What `--period` names: a month to grade, or a span of months to roll up. */
export type AskedPeriod =
  | { readonly kind: 'month'; readonly month: Period }
  | { readonly kind: 'span'; readonly span: PeriodSpan };

/** Reads `2023-11`, `202311`, `2023-Q4`, `2023-H2` or `2023`, of this century; null for anything else. */
export function parseAskedPeriod(text: string): AskedPeriod | null {
  if (!text.startsWith('20')) return null;
  const month = parsePeriodKey(text.replace(/^(\d{4})(\d{2})$/u, '$1-$2'));
  if (month) return { kind: 'month', month };
  const span = parseSpanKey(text.toUpperCase());
  return span && { kind: 'span', span };
}
