import { nameKey } from '../domain/nameKey';
import { periodsIn } from './periodHint';
import { shownName } from './unitName';

const TOTAL =
  /^(?:共计|累计|总数|全部|总体|全市|全县|全区|平均分|平均得分|均值)$|^(?:全[市县区]|总体)(?:总体)?情况$|^全[市县区]总体$|(?:合计|小计|总计|汇总|合计数|累计数|本[年月期]累计|全年累计|平均值?|平均数|平均分值)$|^(?:合计|小计|总计)|^(?:grand|sub)?total$|^(?:sum|average)$/iu;
const PAGE_FOOT =
  /^[-—–―－─_·.]+\d+[-—–―－─_·.]+$|^第\d+页(?:[,/，]?共\d+页)?$|^共\d+页(?:[,/，]?第\d+页)?$|^\d+\/\d+$/u;
const NOTE_LABEL =
  /^[*※]?(?:注|备注|说明|附注|注释|分送|抄送|抄报|报送|主送|发送|呈报|填表|制表|制单|审核|复核|审批|签发|统计|编制|印发|联系|数据|资料|计量|单位|日期|时间|填报|报表|负责|考评|起止)[^:：]{0,12}[:：]/u;
const NOTE_WORD = /^[*※]?(?:注|备注|说明)(?:\d|[.、)]|$)/u;
const SENTENCE = /[。；;！!]/u;
const TITLE_START = /^附(?:件|表)[\d一二三四五六七八九十]*/u;
const TITLE_END =
  /(?:表|通报|一览|情况|统计|考评|考核|排名|结果|汇总|数据|月报|简报|榜)(?:\([^)]*\))?$/u;
const MONTH_ALONE = /^\(?(?:\d{1,2}|十[一二]?|[一二三四五六七八九])月份?\)?$/u;
const NUMBERING = /^(?:[(（]?[一二三四五六七八九十]+[)）、.．]+|[(（]?\d{1,2}[)）、.．]+)/u;
/** Longest text taken for a group's name. */
const LONGEST_GROUP = 16;
const LONGEST_NAME = 40;
const CATEGORY =
  /(?:单位|部门|企业)$|^各?(?:乡镇|街道|镇街|乡镇街道|乡镇\(街道\)|镇\(街道?\)|县市区|县区|区县|县\(市\)区|县\(市、区\)|园区|管委会)$/u;

const LISTED_BEFORE = /[、和及与]$/u;
const LISTED_AFTER = /^[、和及与]/u;
const UNIT_END = /(?:局|委|办|办公室|队|公司|中心|站|所|院|校|台|馆|行|处|会)$/u;
const OTHER_UNIT_END = /(?:部|集团|社|团|镇|联)$/u;

/** True for `合计`, `小计`, `全市平均` and the like: a line over several units, no unit. */
export function isTotal(text: string): boolean {
  return TOTAL.test(nameKey(withoutNumbering(text)).replace(/[:：]$|\(.*\)$/gu, ''));
}

/**
 * What a total adds up, by its label: `part`, the rows near it (`小计`); `overall`, everything
 * (`总计`, `全市`); `sum`, one or the other (`合计`); `noSum` for averages and for running totals of more
 * than the month.
 */
export function totalKind(label: string): 'part' | 'overall' | 'sum' | 'noSum' {
  const key = nameKey(label);
  if (/平均|均值|average|累计(?<!本月累计)/iu.test(key)) return 'noSum';
  if (/小计|subtotal/iu.test(key)) return 'part';
  return /总|全|汇总|^grand/iu.test(key) ? 'overall' : 'sum';
}

/** True for a printed page's number: `— 10 —`, `第 1 页`. */
export function isPageFoot(text: string): boolean {
  return PAGE_FOOT.test(text.normalize('NFKC').replace(/\s+/gu, ''));
}

/** True for a remark under or over a table: `注：…`, `分送：…`, a whole sentence. */
export function isNote(text: string): boolean {
  const key = nameKey(text);
  return NOTE_LABEL.test(key) || NOTE_WORD.test(key) || SENTENCE.test(key) || key.length > 60;
}

/** True for a line that names a table: a month, `附件2`, an ending such as `情况表`. */
export function isTitle(text: string): boolean {
  const key = nameKey(text);
  return (
    TITLE_START.test(key) ||
    TITLE_END.test(key) ||
    periodsIn(text).length > 0 ||
    MONTH_ALONE.test(key) ||
    /\d{4}年/u.test(key) ||
    key.length > LONGEST_NAME
  );
}

/** The group a line over a header names, by the rules' spelling where they know it. Numbering is dropped. */
export function groupOf(text: string, groups: readonly string[]): string {
  const name = shownName(withoutNumbering(text).replace(/[:：]\s*$/u, ''));
  return groups.find((group) => nameKey(group) === nameKey(name)) ?? name;
}

/**
 * The one group of the rules that a longer text mentions; null when it mentions none or several, or
 * lists it with something else (`县（市）区、市直部门`).
 */
export function groupMentioned(text: string, groups: readonly string[]): string | null {
  const key = nameKey(text);
  const found = groups.filter((group) => key.includes(nameKey(group)));
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const [before = '', after = ''] = key.split(nameKey(only));
  return LISTED_BEFORE.test(before) || LISTED_AFTER.test(after) ? null : only;
}

/** True for a text that is most likely one unit of a city: `市林业局`, and no kind of units. */
export function isUnitLike(text: string, groups: readonly string[]): boolean {
  const key = withoutBrackets(nameKey(text));
  return /^[市县区省]/u.test(key) && UNIT_END.test(key) && !namesGroup(text, groups);
}

/** True for a text that ends as units do, and groups do not: `岳阳监管分局`. */
export function endsLikeUnit(text: string): boolean {
  const key = withoutBrackets(nameKey(text));
  return UNIT_END.test(key) || OTHER_UNIT_END.test(key);
}

/** A name without what it adds in brackets: `市商务局(口岸办)`. */
function withoutBrackets(key: string): string {
  return key.replace(/\([^()]*\)$/u, '');
}

/** True for a text that may name a group when it stands alone over a header. */
export function canNameGroup(text: string): boolean {
  return (
    !isTitle(text) &&
    !isNote(text) &&
    !isPageFoot(text) &&
    !isTotal(text) &&
    nameKey(text).length <= LONGEST_GROUP &&
    !/^[\d.,%-]*$/u.test(nameKey(text))
  );
}

/** True for a text that names a group wherever it stands: the rules know it, or it is a kind of units. */
export function namesGroup(text: string, groups: readonly string[]): boolean {
  if (!canNameGroup(text)) return false;
  const name = nameKey(groupOf(text, groups));
  const numbered =
    /^[(（]?[一二三四五六七八九十]/u.test(text.trim()) && NUMBERING.test(text.trim());
  return groups.some((group) => nameKey(group) === name) || CATEGORY.test(name) || numbered;
}

function withoutNumbering(text: string): string {
  return text.trim().replace(NUMBERING, '');
}
