/** A first character that turns text into a formula, a command or a hidden quote prefix. */
const FORMULA_START = /^[=+\-@\t'＝＋－＠]/u;
const WORD_VALUE = /^(?:true|false|#[A-Z/0!?]+)$/iu;
const NUMBER_START = /^[\s\u3000]*[(（]?[\s\u3000]*[.$¥￥€£\d０-９]/u;
const TIME_START = /^[\s\u3000]*(?:上午|下午|am|pm)[\s\u3000]*[\d０-９]/iu;
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|' +
  'sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH_START = new RegExp(`^[\\s\\u3000]*(?:${MONTHS})[\\s.,/-]*\\d`, 'iu');
/** What numbers, amounts, dates, times, fractions and exponents are written with. */
const VALUE_CHARACTERS =
  /^[\s\u3000\d０-９.,，．:：/／\\()（）%％+\-eE$¥￥€£年月日号时分秒a-zA-Z]+$/u;

/**
 * Whether Excel would take this text for something else when it is written as a value: a formula
 * (`=`, `+`, `-`, `@`), a number (`007`), a date (`3-4`, `2023年11月`), a truth value. Such text is
 * written into cells of text format. Too much caution costs nothing but the format.
 */
export function isInterpreted(text: string): boolean {
  if (FORMULA_START.test(text) || WORD_VALUE.test(text)) return true;
  if (MONTH_START.test(text)) return true;
  return (NUMBER_START.test(text) || TIME_START.test(text)) && isWrittenAsValue(text);
}

function isWrittenAsValue(text: string): boolean {
  return VALUE_CHARACTERS.test(text.replace(/上午|下午/gu, ''));
}
