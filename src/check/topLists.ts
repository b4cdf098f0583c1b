import { ordinalNumber } from './chineseOrdinal';
import type { ReadParagraph, Sentence } from './readDraft';
import { segmentAt } from './sentenceCounts';
import type { StatedNumber } from './statedNumber';
import type { UnitMention } from './unitMentions';

/** One unit of a list, known or not, with the score beside it. */
export interface ListItem extends UnitMention {
  readonly isKnown: boolean;
  readonly score: StatedNumber | null;
}

/** `前三名：…` with the units it names. Positions are of the normal text. */
export interface TopList {
  readonly paragraph: ReadParagraph;
  readonly end: 'top' | 'bottom';
  readonly places: number;
  /** The words that announce it. */
  readonly from: number;
  readonly to: number;
  readonly items: readonly ListItem[];
  /** Scores told after all units, `分别为98.2、97.8、97.2`; empty where each has its own, or none. */
  readonly scores: readonly StatedNumber[];
  /** The least volume it says units need; null where it says none. */
  readonly minimum: StatedMinimum | null;
}

/** `应办理数100件及以上` */
export interface StatedMinimum {
  readonly value: number;
  readonly from: number;
  readonly to: number;
}

const TRIGGER =
  /(排名|名次|排在|位居|位列|居|列|排)?(?:靠)?(前|后|末|倒数)([一二两三四五六七八九十]{1,2}|\d{1,2})(名|位|家)?/gu;
const INTRO =
  /^(?:的|承办|责任|县\(市\)区|县市区|市直|行政事业|公共服务|单位|部门|企业|有|是|为|分别|依次|:|\([^()]*\))*/u;
const BETWEEN =
  /^(?:[、，,;和与及]|以及|\([^()]*\)|综合指标值|综合得分|得分|指标值|并列|第[一二三四五六七八九十\d]+[名位]?|为|是|均|都|各|\d+(?:\.\d+)?分?)*/u;
const UNKNOWN_NAME =
  /^[\u4e00-\u9fff()]{2,18}?(?:局|委|办|办公室|中心|公司|区|县|市|院|银行|台|馆|支队|机场|社|处|站|会)(?=[(、，,;。和与\d]|$)/u;
const MINIMUM =
  /(?:≥|不少于|不低于|达到?)?(\d+)[件封](?:\(含\))?(?:及以上|\(含\)以上|以上)|(?:≥|不少于|不低于)(\d+)[件封]/u;

/** The lists of first or last places in a paragraph. */
export function topLists(paragraph: ReadParagraph): TopList[] {
  return paragraph.sentences.flatMap((sentence) => listsIn(paragraph, sentence));
}

function listsIn(paragraph: ReadParagraph, sentence: Sentence): TopList[] {
  const { text } = paragraph;
  const words = text.slice(sentence.from, sentence.to);
  return [...words.matchAll(TRIGGER)].flatMap(
    ({ index, 0: all, 1: verb, 2: side, 3: n, 4: of }) => {
      const places = ordinalNumber(n ?? '');
      if (places === null || places === 0 || (verb === undefined && of === undefined)) return [];
      const from = sentence.from + index;
      const to = from + all.length;
      const after = itemsAfter(paragraph, to, sentence.to);
      const items = after.items.length > 0 ? after.items : itemsBefore(paragraph, sentence, from);
      const [first] = items;
      if (!first || paragraph.isOtherTime(from)) return [];
      const end = side === '前' ? 'top' : 'bottom';
      const minimum = minimumIn(
        text,
        segmentAt(text, sentence, from).from,
        Math.max(first.from, from),
      );
      return [{ paragraph, end, places, from, to, items, scores: after.scores, minimum }];
    },
  );
}

function itemsAfter(
  { text, mentions, numbers }: ReadParagraph,
  from: number,
  end: number,
): { readonly items: readonly ListItem[]; readonly scores: readonly StatedNumber[] } {
  const spans: (UnitMention & { readonly isKnown: boolean })[] = [];
  let at = from + (INTRO.exec(text.slice(from, end))?.[0].length ?? 0);
  let stop = at;
  for (;;) {
    const start = at;
    const known = mentions.find((mention) => mention.from === start);
    const unknown = known ? null : UNKNOWN_NAME.exec(text.slice(start, end))?.[0];
    const isItem = known ?? (unknown && /[、和与及:为是]$/u.test(text.slice(0, start)));
    if (!isItem) break;
    const to = known?.to ?? start + (unknown?.length ?? 0);
    spans.push({ from: start, to, key: text.slice(start, to), isKnown: known !== undefined });
    at = to + (BETWEEN.exec(text.slice(to, end))?.[0].length ?? 0);
    stop = at;
  }
  const last = spans.at(-1);
  if (!last) return { items: [], scores: [] };
  const rest = text.slice(last.to, end);
  const trailing =
    /^[，,(]?[^;。，,\d]{0,12}(?:分别|依次)(?:为|是|:)*((?:\d+(?:\.\d+)?分?[、，,和]?)+)/u.exec(
      rest,
    );
  const scores = trailing
    ? numbers.filter((each) => each.from >= last.to && each.to <= last.to + trailing[0].length)
    : [];
  const items = spans.map((span, position): ListItem => {
    const until = spans[position + 1]?.from ?? (trailing ? span.to : stop);
    const own = numbers.filter(
      (each) =>
        each.from >= span.to &&
        each.to <= until &&
        !each.isApproximate &&
        (each.kind === 'points' || (each.kind === 'plain' && each.measure === '')),
    );
    return { ...span, score: own.length === 1 ? (own[0] ?? null) : null };
  });
  return { items, scores };
}

/** `云溪区、南湖新区、岳阳县和临湘市分列前三位`. */
function itemsBefore(
  { text, mentions }: ReadParagraph,
  sentence: Sentence,
  to: number,
): ListItem[] {
  const items: ListItem[] = [];
  let until = to;
  for (const mention of [...mentions].reverse()) {
    if (mention.from < sentence.from || mention.to > to) continue;
    const gap = text.slice(mention.to, until);
    const isNext = items.length === 0 ? /^[^，,;:。、\d]{0,8}$/u : /^(?:[、和与及]|以及)$/u;
    if (!isNext.test(gap)) break;
    items.unshift({ ...mention, isKnown: true, score: null });
    until = mention.from;
  }
  return items;
}

function minimumIn(text: string, from: number, to: number): StatedMinimum | null {
  const found = MINIMUM.exec(text.slice(from, to));
  if (!found) return null;
  const digits = found[1] ?? found[2] ?? '';
  const at = from + found.index + found[0].indexOf(digits);
  return { value: Number(digits), from: at, to: at + digits.length };
}
