import type { Rational } from '../domain/rational';

/** What a number of the draft counts: orders and the like, percent, points, or nothing named. */
export type NumberKind = 'count' | 'percent' | 'points' | 'plain';

/** A number as the draft states it. Positions are of the normal text. */
export interface StatedNumber {
  /** From its first digit to after `%` or `万`, without its measure word. */
  readonly from: number;
  readonly to: number;
  /** After its measure word. */
  readonly end: number;
  /** A percentage counts in percent. */
  readonly value: Rational;
  /** Worth of its last digit: 1 for `85`, 1/100 for `94.17%`, 100 for `6.99万`. */
  readonly step: Rational;
  readonly kind: NumberKind;
  readonly measure: string;
  /** `约`, `近`, `余`: no exact statement. */
  readonly isApproximate: boolean;
}

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?![\d])|\d+)(?:\.\d+)?/gu;
const MEASURE =
  /^(?:件次|人次|个百分点|百分点|件|个|家|条|封|起|项|宗|位|名|户|人|单(?!位)|次|通|篇|期|批|处|分(?!别)|例|元|倍|天|小时|分钟|秒|号|岁|年|月|日)/u;
const APPROXIMATELY = /(?:约|近|将近|超|超过|逾|不足|不到|接近|突破|至少|最多)$/u;
const OR_SO = /^(?:余|多|左右|以上|以下|以内|上下|\(含\)以上|及以上|及以下|之内)/u;
/** Digits that count nothing: months and days, numbers of orders, annexes and lines, the hotline's own. */
const NO_COUNT =
  /12345(?![件个次封\d])|\d{4}年(?:\d{1,2}[-—~至]\d{1,2}月|\d{1,2}月(?:份?\d{1,2}日?)?)?|\d{1,2}[-—~至]\d{1,2}月|\d{1,2}月(?:份|\d{1,2}日)?|\d{1,2}日|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?(?![\d%])|\d{1,2}[:时]\d{2}分?|附件\d+|第\d+|[〔[(]\d{4}[〕\])]第?\d+号|(?:编号|信件|工单)(?:为|是|:)*\d{4,}(?:[、,，和及]\d{4,})*|\d{7,}|^\(?\d{1,2}(?:[.、](?!\d)|\))|\d{3,4}-\d{7,8}/gu;

/** The numbers of a paragraph in order, without dates, order numbers and other mere labels. */
export function statedNumbers(text: string): StatedNumber[] {
  const labels = [...text.matchAll(NO_COUNT)].map(({ index, 0: { length } }) => [
    index,
    index + length,
  ]);
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: digits }) => {
    const isLabel = labels.some(([from = 0, to = 0]) => from <= index && index < to);
    return isLabel || isTorn(text, index, index + digits.length)
      ? []
      : [statedNumber(text, index, digits)];
  });
}

function statedNumber(text: string, from: number, digits: string): StatedNumber {
  const plain = digits.replaceAll(',', '');
  const decimals = (plain.split('.')[1] ?? '').length;
  const afterDigits = from + digits.length;
  const sign = /^(?:%|万|亿)/u.exec(text.slice(afterDigits))?.[0] ?? '';
  const to = afterDigits + sign.length;
  const factor = sign === '万' ? 10_000n : sign === '亿' ? 100_000_000n : 1n;
  const denominator = 10n ** BigInt(decimals);
  const measure = sign === '%' ? '' : (MEASURE.exec(text.slice(to))?.[0] ?? '');
  const end = to + measure.length;
  return {
    from,
    to,
    end,
    value: { numerator: BigInt(plain.replace('.', '')) * factor, denominator },
    step: { numerator: factor, denominator },
    kind: kindOf(sign, measure),
    measure,
    isApproximate:
      APPROXIMATELY.test(text.slice(0, from)) ||
      OR_SO.test(text.slice(to)) ||
      OR_SO.test(text.slice(end)),
  };
}

function kindOf(sign: string, measure: string): NumberKind {
  if (sign === '%') return 'percent';
  if (measure === '分') return 'points';
  return /^(?:件次|人次|件|个|家|条|封|起|项|宗|位|名|户|人|单|次|通|篇|例)$/u.test(measure)
    ? 'count'
    : 'plain';
}

/** True where blanks or a Chinese comma leave open whether digits beside belong to the number. */
function isTorn(text: string, from: number, to: number): boolean {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  return (
    /\d[ ,]+$/u.test(before) ||
    /^ \d/u.test(after) ||
    /^，\d{3}(?!\d)/u.test(after) ||
    (/\d，$/u.test(before) && /^\d{3}$/u.test(text.slice(from, to))) ||
    /[A-Za-z\d.]$/u.test(before) ||
    /^(?:\.\d|‰)/u.test(after)
  );
}
