import { OPTIONAL_PERIOD, OPTIONAL_TEXT, TEXT, TEXT_LIST } from '../rules/codecs';
import { column, type EntryOf } from '../rules/ruleSection';
import { ALIASES } from './aliasCodec';
import type { Register } from './register';

const COLUMNS = {
  unit: column('承办单位', TEXT),
  group: column('类别', OPTIONAL_TEXT),
  aliases: column('别名', ALIASES),
  channels: column('参与渠道', TEXT_LIST),
  reason: column('不参评原因', OPTIONAL_TEXT),
  from: column('不参评起', OPTIONAL_PERIOD),
  to: column('不参评止', OPTIONAL_PERIOD),
};

/** The roster (单位名录): all units of a city, with their groups and other names. */
export const ROSTER_REGISTER = {
  kind: 'roster',
  title: '单位名录',
  note: '每行一个承办单位。别名用“、”分隔，可在括号内写起止月份，如：旧名称（至2023-10）；参与渠道留空表示全部；填了不参评原因的单位不评级，月份写成 2023-11，留空表示不限。',
  columns: COLUMNS,
} as const satisfies Register<typeof COLUMNS>;

export type RosterColumns = typeof COLUMNS;

/** One line of the roster as its cells hold it. */
export type RosterLine = EntryOf<RosterColumns>;
