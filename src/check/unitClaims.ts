import type { ChannelRules, CountTerm, RateRule } from '../domain/ruleSet';
import { ordinalNumber } from './chineseOrdinal';
import type { Clause } from './clauses';
import type { ReadParagraph } from './readDraft';
import type { StatedNumber } from './statedNumber';
import { rateBefore, termAfter, termBefore, termsOf } from './terms';

interface Stated {
  readonly from: number;
  readonly to: number;
}

/** One thing a clause says of a unit in a channel. */
export type UnitClaim = Stated &
  (
    | {
        readonly kind: 'count';
        readonly stated: StatedNumber;
        readonly words: string;
        readonly readings: readonly (readonly CountTerm[])[];
      }
    | { readonly kind: 'rate'; readonly stated: StatedNumber; readonly rate: RateRule }
    | { readonly kind: 'index'; readonly stated: StatedNumber }
    | { readonly kind: 'grade'; readonly label: string }
    | { readonly kind: 'rank'; readonly rank: number }
  );

const ORDERS = /^(?:件次|件|封|单|宗|条|起|次|例|)$/u;
const INDEX =
  /(?:综合指标值|综合指标|综合得分|综合指数|综合评分|考评得分|考评分值|指标值|(?:^|热线|信箱|本月)得分)(?:均|都|各|同)?(?:为|是|达到|达|:|仅)*$/u;
const RANK =
  /(?:排名|排在|排|位居|位列|名列|列)?(?:全市|全县)?(?:并列)?第([一二三四五六七八九十]{1,3}|\d{1,2})(?:名|位)?/gu;

/** After a grade: it is said of units that are still to be named or counted. */
const OF_OTHERS = /^(?:以|及|和|或|\d|:|的?(?:有|是|为|共|\d)|的?单位.)/u;

/** What a clause says of a unit, as the words of that channel's rules. */
export function unitClaims(
  { text, numbers, mentions }: ReadParagraph,
  clause: Clause,
  rules: ChannelRules,
): UnitClaim[] {
  const words = text.slice(clause.from, clause.to);
  const own = numbers.filter(
    ({ from, to, isApproximate }) => !isApproximate && from >= clause.from && to <= clause.to,
  );
  const terms = termsOf(rules);
  const stated = own.flatMap((number, at): UnitClaim[] => {
    const { from, to, end, kind, measure } = number;
    const lead = text.slice(own[at - 1]?.end ?? clause.from, from);
    const place = { from, to, stated: number };
    if (kind === 'percent') {
      const rate = rateBefore(lead, rules);
      return rate ? [{ ...place, kind: 'rate', rate }] : [];
    }
    if (INDEX.test(lead) && (kind === 'points' || measure === '')) {
      return [{ ...place, kind: 'index' }];
    }
    if (!ORDERS.test(measure) || kind === 'points') return [];
    const after = text.slice(end, clause.to);
    const before = termBefore(lead, terms);
    const term = before ?? termAfter(after, terms);
    if (!term) return [];
    const start = before ? from - lead.length + lead.lastIndexOf(before.words) : from;
    const shown = { from: start, to: end, stated: number };
    return [{ ...shown, kind: 'count', words: term.words, readings: term.readings }];
  });
  return [
    ...stated,
    ...gradeClaims(words, clause.from, rules).filter(
      ({ to }) => !mentions.some(({ from }) => from === to),
    ),
    ...[...words.matchAll(RANK)].flatMap(({ index, 0: all, 1: ordinal = '' }): UnitClaim[] => {
      const rank = ordinalNumber(ordinal);
      const from = clause.from + index;
      const isRank = /^(?:排|位|名|列|并列)|[名位]$/u.test(all);
      return rank === null || !isRank || /全市|全县/u.test(all)
        ? []
        : [{ kind: 'rank', rank, from, to: from + all.length }];
    }),
  ];
}

/** `等级为E类`, `评为E级`, `E类`: one grade only; with `以上` or a number of units it is no unit's. */
function gradeClaims(words: string, from: number, rules: ChannelRules): UnitClaim[] {
  const labels = gradeLabels(rules);
  const found = [...words.matchAll(gradePattern(labels))].filter(
    ({ index, 0: all }) => !OF_OTHERS.test(words.slice(index + all.length)),
  );
  const [only, ...others] = found;
  if (!only || others.length > 0) return [];
  const label = only[1] ?? '';
  const at = from + only.index;
  return [{ kind: 'grade', label, from: at, to: at + only[0].length }];
}

/** A grade with its word: `E类`, `A级`, `优秀等次`. */
export function gradePattern(labels: readonly string[]): RegExp {
  const escaped = [...labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  return new RegExp(`(?<![A-Za-z])(${escaped.join('|')})(?:类|级|等级|等次|等|档)`, 'gu');
}

/** Every grade label of a channel's tables. */
export function gradeLabels({ grades, groupGrades }: ChannelRules): string[] {
  const all = [grades, ...groupGrades.map((table) => table.grades)].flat();
  return [...new Set(all.map(({ label }) => label))];
}
