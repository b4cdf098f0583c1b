import { nameKey } from '../domain/nameKey';

const TOTAL = /^(合计|小计|总计|共计|汇总|平均|平均值|均值|全市(合计|平均|总计|汇总)?|合计数)$/u;
const FOOTER = /^([-—–－―─]+\d+[-—–－―─]+|第\d+页(,?共\d+页)?|\d+)$/u;
const NOTE =
  /^(注|备注|说明|附注|分送|抄送|报送|主送|印发|制表|填表|审核|数据来源|统计时间)[:(0-9、.]/u;
const TITLE = /(\d年|\d月|情况|一览|统计|排名|通报|考评|考核|附件|附表|表\d|表$)/u;

/** True for a name that stands for a sum or a mean and not for a unit. */
export function isTotal(name: string): boolean {
  return TOTAL.test(nameKey(name));
}

/** True for a page number such as `— 10 —` or `第 1 页`. */
export function isFooter(text: string): boolean {
  return FOOTER.test(nameKey(text));
}

/** True for a note under a table. */
export function isNote(text: string): boolean {
  return NOTE.test(nameKey(text));
}

/** True for a line that names a table, a month or an annex rather than a group of units. */
export function isTitle(text: string): boolean {
  return TITLE.test(nameKey(text));
}
