import type { Period } from '../domain/period';
import { spanKey, spanMonths, spanTitle, type PeriodSpan } from '../domain/periodSpan';
import type { RollUpMethod } from '../domain/rollUp';
import { ROLL_UP_WORDS } from './workbookWords';

/** What a sheet that rolls months up says of them. */
export interface RollUpStamp {
  readonly span: PeriodSpan;
  readonly method: RollUpMethod;
  /** The months it was made from, earliest first. */
  readonly months: readonly Period[];
}

const { methods, between, missing } = ROLL_UP_WORDS;
const METHODS: readonly RollUpMethod[] = ['pooled', 'mean'];
const PATTERN = /^(\d{4})年(\S+?)（([^；）]+)；((?:\d{1,2}月、?)+)(?:；[^）]*)?）$/u;

/** The span, how and from which months: `2023年第四季度（合并计数；10月、11月；缺12月）`. */
export function rollUpText({ span, method, months }: RollUpStamp): string {
  const absent = spanMonths(span).filter(
    ({ month }) => !months.some((found) => found.month === month),
  );
  const parts = [
    methods[method],
    monthNames(months),
    ...(absent.length === 0 ? [] : [missing + monthNames(absent)]),
  ];
  return `${spanTitle(span)}（${parts.join('；')}）`;
}

/** What `rollUpText` says; null for any other text. */
export function readRollUpText(text: string): RollUpStamp | null {
  const [, year = '', part = '', word = '', names = ''] = PATTERN.exec(text.trim()) ?? [];
  const span = spansOf(Number(year)).find(
    (candidate) => spanTitle(candidate) === `${year}年${part}`,
  );
  const method = METHODS.find((candidate) => methods[candidate] === word);
  if (!span || !method) return null;
  const listed = names.split(between);
  const months = spanMonths(span).filter(({ month }) => listed.includes(`${month}月`));
  return months.length === listed.length ? { span, method, months } : null;
}

/** The id that keeps the sheets of different spans apart: `hotline.2023-Q4`. */
export function rollUpId(channel: string, span: PeriodSpan): string {
  return `${channel}.${spanKey(span)}`;
}

function monthNames(months: readonly Period[]): string {
  return months.map(({ month }) => `${month}月`).join(between);
}

function spansOf(year: number): PeriodSpan[] {
  return [
    ...[1, 2, 3, 4].map((part) => ({ kind: 'quarter', year, part }) as const),
    ...[1, 2].map((part) => ({ kind: 'halfYear', year, part }) as const),
    { kind: 'year', year, part: 1 },
  ];
}
