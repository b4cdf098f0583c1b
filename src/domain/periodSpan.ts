import { periodKey, type Period } from './period';

/** A quarter (`part` 1–4), half-year (`part` 1–2) or year (`part` 1) that months are rolled up to. */
export interface PeriodSpan {
  readonly kind: 'quarter' | 'halfYear' | 'year';
  readonly year: number;
  readonly part: number;
}

const MONTHS = { quarter: 3, halfYear: 6, year: 12 } as const;

/** The months of a span, earliest first. */
export function spanMonths({ kind, year, part }: PeriodSpan): Period[] {
  const count = MONTHS[kind];
  return Array.from({ length: count }, (_, at) => ({ year, month: (part - 1) * count + at + 1 }));
}

/** The span as `2023-Q4`, `2023-H2` or `2023`, the form used in data and on the command line. */
export function spanKey({ kind, year, part }: PeriodSpan): string {
  switch (kind) {
    case 'quarter':
      return `${year}-Q${part}`;
    case 'halfYear':
      return `${year}-H${part}`;
    case 'year':
      return String(year);
  }
}

/** Reads what `spanKey` writes; anything else is null. */
export function parseSpanKey(key: string): PeriodSpan | null {
  const [, year = '', letter = '', part = '1'] = /^(\d{4})(?:-([QH])([1-4]))?$/u.exec(key) ?? [];
  if (year === '') return null;
  const kind = letter === 'Q' ? 'quarter' : letter === 'H' ? 'halfYear' : 'year';
  const span: PeriodSpan = { kind, year: Number(year), part: Number(part) };
  return span.part * MONTHS[kind] <= 12 ? span : null;
}

/** The span as the workbook's language writes it: `2023年第四季度`, `2023年下半年`, `2023年全年`. */
export function spanTitle({ kind, year, part }: PeriodSpan): string {
  switch (kind) {
    case 'quarter':
      return `${year}年第${'一二三四'.charAt(part - 1)}季度`;
    case 'halfYear':
      return `${year}年${part === 1 ? '上半年' : '下半年'}`;
    case 'year':
      return `${year}年全年`;
  }
}

/** The span of that kind a month lies in. */
export function spanOf({ year, month }: Period, kind: PeriodSpan['kind']): PeriodSpan {
  return { kind, year, part: Math.ceil(month / MONTHS[kind]) };
}

/** True when a month lies between two, both included; null leaves that end open. */
export function isWithin(month: Period, from: Period | null, to: Period | null): boolean {
  const key = periodKey(month);
  return (!from || periodKey(from) <= key) && (!to || key <= periodKey(to));
}
