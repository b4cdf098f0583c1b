import type { CountName, RateName, RuleSet } from '../domain/ruleSet';
import { headerText } from './headerText';

/** What a column holds, by its header. */
export type HeaderRole =
  | { readonly kind: 'unit' }
  | { readonly kind: 'group' }
  | { readonly kind: 'sequence' }
  | { readonly kind: 'count'; readonly name: CountName }
  | { readonly kind: 'rate'; readonly name: RateName }
  | { readonly kind: 'index' }
  | { readonly kind: 'grade' };

/** Which header words mean what, for one rule set. */
export type HeaderCatalog = ReadonlyMap<string, HeaderRole>;

const UNIT_HEADERS = [
  '部门名称',
  '承办单位',
  '承办单位名称',
  '单位名称',
  '单位',
  '部门',
  '承办部门',
  '责任单位',
  '承办县区',
  '承办县市区',
  '县市区',
  '县(市)区',
  '县(市、区)',
  '乡镇(街道)',
  '乡镇街道',
];
const GROUP_HEADERS = ['类别', '单位类别', '类型', '单位类型', '分类'];
const SEQUENCE_HEADERS = ['序号', '编号', 'NO', 'No.'];
const INDEX_HEADERS = ['综合指标值', '综合指标', '综合得分', '综合指数', '综合评分'];
const GRADE_HEADERS = ['等级评价', '等级', '评价等级', '考评等级', '评定等级'];

/** The header words of every channel of the rules, with those of the columns all tables share. */
export function headerCatalog(rules: RuleSet): HeaderCatalog {
  const catalog = new Map<string, HeaderRole>();
  const add = (headers: readonly string[], role: HeaderRole) => {
    for (const header of headers) catalog.set(headerText(header).key, role);
  };
  add(UNIT_HEADERS, { kind: 'unit' });
  add(GROUP_HEADERS, { kind: 'group' });
  add(SEQUENCE_HEADERS, { kind: 'sequence' });
  add(INDEX_HEADERS, { kind: 'index' });
  add(GRADE_HEADERS, { kind: 'grade' });
  for (const channel of rules.channels) {
    for (const count of channel.counts) add(count.headers, { kind: 'count', name: count.name });
    for (const rate of channel.rates) add(rate.headers, { kind: 'rate', name: rate.name });
  }
  return catalog;
}

/** One word for a role: two columns of one table must not have the same. */
export function roleKey(role: HeaderRole): string {
  return 'name' in role ? `${role.kind} ${role.name}` : role.kind;
}
