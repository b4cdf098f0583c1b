import { nameKey } from '../domain/nameKey';
import type { ChannelRules, CountName, RateRule } from '../domain/ruleSet';
import type { DraftRow, DraftTable } from './draftTables';

/** What a column of a draft's table states. */
export type ColumnMeaning =
  | { readonly kind: 'count'; readonly count: CountName; readonly words: string }
  | { readonly kind: 'rate'; readonly rate: RateRule }
  | { readonly kind: 'rank' | 'index' | 'grade' | 'points' | 'item' | 'detail' };

/** A table of units: the header read, and the rows under it. */
export interface TableHeader {
  readonly unitColumn: number;
  /** The header's words by column, the unit's among them. */
  readonly words: ReadonlyMap<number, string>;
  readonly body: readonly DraftRow[];
}

const UNIT = /^(?:承办|责任|考评|被考评)?(?:单位|部门)(?:名称)?$/u;
const OWN: readonly (readonly [
  RegExp,
  'rank' | 'index' | 'grade' | 'points' | 'item' | 'detail',
])[] = [
  [/^(?:名次|排名|位次)$/u, 'rank'],
  [/^(?:综合)?(?:指标值|得分|指数|评分)$|^综合指标$/u, 'index'],
  [/^(?:考评|评价|综合)?等[级次](?:评价|评定)?$/u, 'grade'],
  [/^(?:加扣|加|扣)?分(?:值|数)$|^(?:加扣|加|扣)分$/u, 'points'],
  [/^(?:指标|项目|考核|考评|加分|扣分)(?:名称|指标|项目|类型)?$/u, 'item'],
  [/^(?:加分|扣分|加扣分)?(?:明细|说明|事由|原因|情况)$/u, 'detail'],
];
/** Rows above a header: a title, a group's name. */
const MOST_ABOVE = 3;

/** The header of a table of units; null where there is none. */
export function tableHeader({ rows }: DraftTable): TableHeader | null {
  const at = rows
    .slice(0, MOST_ABOVE + 1)
    .findIndex((row) => row.size > 2 && unitColumnOf(row) >= 0);
  const header = rows[at];
  if (!header) return null;
  const words = new Map([...header].map(([column, { key }]) => [column, key]));
  return { unitColumn: unitColumnOf(header), words, body: rows.slice(at + 1) };
}

/** What a header's words say, as a channel's rules call counts and rates; null for none of these. */
export function meaningOf(words: string, rules: ChannelRules | null): ColumnMeaning | null {
  const plain = words.replace(/\([^)]*\)$/u, '');
  const counts = rules?.counts ?? [];
  const count = counts.find(({ label, headers }) => isOneOf(plain, [label.zh, ...headers]));
  if (count) return { kind: 'count', count: count.name, words: plain };
  const rate = rules?.rates.find(({ label, headers }) => isOneOf(plain, [label.zh, ...headers]));
  if (rate) return { kind: 'rate', rate };
  const kind = OWN.find(([pattern]) => pattern.test(plain))?.[1];
  return kind ? { kind } : null;
}

function unitColumnOf(row: DraftRow): number {
  return [...row].find(([, { key }]) => UNIT.test(key))?.[0] ?? -1;
}

function isOneOf(words: string, names: readonly string[]): boolean {
  return names.some((name) => nameKey(name) === words);
}
