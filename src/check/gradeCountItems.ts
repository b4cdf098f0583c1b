import type { ChannelRules } from '../domain/ruleSet';
import type { ReadParagraph, Sentence } from './readDraft';
import type { StatedNumber } from './statedNumber';
import { gradeLabels } from './unitClaims';

/** A number of units that a sentence states; positions are of the normal text. */
export interface UnitCountItem {
  readonly number: StatedNumber;
  readonly value: number;
  /** From the grade's words to the number's. */
  readonly from: number;
  readonly to: number;
  /** The grades it counts; `none` for units without orders, `all` for units in general. */
  readonly of: readonly string[] | 'none' | 'all';
}

const UNITS = /^[个家]$/u;
const NO_ORDERS =
  /(?:(?:工单|信件|来信|办件|应办理|应办|件)(?:总)?(?:量|数)?为(?:0|零)|无(?:可考评)?(?:工单|信件|来信|办件)|没有(?:工单|信件|来信))(?:的)?(?:承办)?(?:单位)?(?:有|共|为|:)*$/u;
const NO_ORDERS_AFTER =
  /^(?:承办)?(?:单位|部门)?(?:本月)?(?:没有|无)(?:可考评)?(?:工单|信件|来信|办件)/u;
const ALL_BEFORE = /(?:承办|参评|责任|考评|办理)?(?:单位|部门)(?:共|共有|有|总数|为|合计|:)*$/u;
const ALL_AFTER = /^(?:承办|参评|责任|考评|办理|被考评)?(?:单位|部门)/u;
const OR_BELOW = '(?:(?:以及|及|含|和)?以下|(?:以及|及|含|和)?以上)';

/** The numbers of units a sentence states by grade, without orders, and in all. */
export function unitCountItems(
  { text, numbers, isOtherTime }: ReadParagraph,
  sentence: Sentence,
  rules: ChannelRules,
): UnitCountItem[] {
  const own = numbers.filter(
    ({ from, to, measure, isApproximate }) =>
      from >= sentence.from &&
      to <= sentence.to &&
      UNITS.test(measure) &&
      !isApproximate &&
      !isOtherTime(from),
  );
  const labels = gradeLabels(rules);
  const before = gradesBefore(labels);
  const after = gradesAfter(labels);
  return own.flatMap((number, at): UnitCountItem[] => {
    const start = own[at - 1]?.end ?? sentence.from;
    const lead = text.slice(start, number.from);
    const rest = text.slice(number.end, own[at + 1]?.from ?? sentence.to);
    const value = Number(number.value.numerator / number.value.denominator);
    const item = (from: number, to: number, of: UnitCountItem['of']) => [
      { number, value, from, to, of },
    ];
    const named = before.exec(lead);
    if (named) return item(start + named.index, number.end, gradesOf(named, labels));
    if (NO_ORDERS.test(lead)) return item(number.from, number.end, 'none');
    if (NO_ORDERS_AFTER.test(rest)) return item(number.from, number.end, 'none');
    const following = after.exec(rest);
    if (following && !/^\d/u.test(rest.slice(following[0].length))) {
      return item(number.from, number.end + following[0].length, gradesOf(following, labels));
    }
    if (ALL_BEFORE.test(lead) || ALL_AFTER.test(rest)) {
      return item(number.from, number.end, 'all');
    }
    return [];
  });
}

function grades(labels: readonly string[]): string {
  const escaped = [...labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('|');
  const word = '(?:类|级|等级|等次|等|档)';
  return `((?:(?:${escaped})${word}?[、和及])*(?:${escaped}))${word}(${OR_BELOW})?`;
}

/** `A类60个`, `D类以及以下单位有3个`, `等级为A类的60个`. */
function gradesBefore(labels: readonly string[]): RegExp {
  return new RegExp(
    `(?<![A-Za-z])${grades(labels)}(?:的)?(?:承办)?(?:单位|部门)?(?:有|共|共有|为|:)*$`,
    'u',
  );
}

/** `60个A类单位`, `60个单位等级为A类`. */
function gradesAfter(labels: readonly string[]): RegExp {
  return new RegExp(
    `^(?:承办)?(?:单位|部门)?(?:的)?(?:考评|评价|综合)?(?:等级|等次)?(?:被评|评定|考评|评|获评|达到)?(?:为|是)?${grades(labels)}`,
    'u',
  );
}

function gradesOf(match: RegExpExecArray, labels: readonly string[]): string[] {
  const [, names = '', range = ''] = match;
  const parts = names.split(/(?:类|级|等级|等次|等|档)?[、和及]/u);
  const at = labels.indexOf(parts.at(-1) ?? '');
  if (/以下$/u.test(range)) return labels.slice(at);
  if (/以上$/u.test(range)) return labels.slice(0, at + 1);
  return labels.filter((label) => parts.includes(label));
}
