import { nameKey } from '../domain/nameKey';
import type { ChannelId, ChannelRules, CountName, RateName, RuleSet } from '../domain/ruleSet';
import { headerKey } from './headerText';

/** What a column holds. `namesGroup`: the header of the unit column says the group of its units. */
export type HeaderRole =
  | { readonly kind: 'unit'; readonly namesGroup: boolean }
  | { readonly kind: 'group' | 'sequence' | 'index' | 'grade' }
  | { readonly kind: 'count'; readonly name: CountName }
  | { readonly kind: 'rate'; readonly name: RateName };

/** One thing a header text can mean, and in which channels it means that. */
export interface HeaderMeaning {
  readonly role: HeaderRole;
  readonly channels: readonly ChannelId[];
}

/** What a header text means; `channel` when the text itself names one (`热线应办理数`). */
export interface HeaderLookup {
  readonly meanings: readonly HeaderMeaning[];
  readonly channel: ChannelId | null;
}

/** Header texts a rule set gives a meaning to. */
export interface HeaderLexicon {
  /** The meaning of a header in `headerKey` form; no meanings when it has none. */
  lookup(key: string): HeaderLookup;
}

const UNIT_WORDS = [
  ...['部门名称', '承办单位', '单位名称', '单位', '部门', '承办单位名称', '责任单位'],
  ...['办理单位', '承办部门名称', '被考评单位', '考评单位', '被考核单位'],
];
const UNIT_WORDS_NAMING_GROUP = [
  ...['承办部门', '承办县区', '承办县(市)区', '承办县市区', '县区', '县市区', '区县', '县(市、区)'],
  ...['乡镇(街道)', '乡镇街道', '镇街', '镇(街)', '镇(街道)', '街道', '乡镇', '承办乡镇(街道)'],
];
const GROUP_WORDS = [
  '类别',
  '单位类别',
  '单位类型',
  '部门类别',
  '分类',
  '组别',
  '类型',
  '部门类型',
];
const SEQUENCE_WORDS = ['序号', '编号'];
const INDEX_WORDS = [
  ...['综合指标值', '综合得分', '综合指数', '综合指标', '综合评分', '综合分值', '考评得分'],
  ...['总得分', '总分'],
];
const GRADE_WORDS = ['等级评价', '等级', '评价等级', '考评等级', '评定等级'];

const NOTHING: HeaderLookup = { meanings: [], channel: null };

/** Collects every header word of the rules and the words that all rule sets share. */
export function headerLexicon(rules: RuleSet): HeaderLexicon {
  const meanings = new Map<string, HeaderMeaning[]>();
  const all = rules.channels.map((channel) => channel.channel);

  function add(text: string, role: HeaderRole, channels: readonly ChannelId[]): void {
    const key = headerKey(text);
    const known = meanings.get(key) ?? [];
    const same = known.find((meaning) => sameRole(meaning.role, role));
    const merged = { role, channels: [...new Set([...(same?.channels ?? []), ...channels])] };
    meanings.set(key, [...known.filter((meaning) => meaning !== same), merged]);
  }

  for (const word of UNIT_WORDS) add(word, { kind: 'unit', namesGroup: false }, all);
  for (const word of [...UNIT_WORDS_NAMING_GROUP, ...rules.groups.map(nameKey)]) {
    add(word, { kind: 'unit', namesGroup: true }, all);
  }
  for (const word of GROUP_WORDS) add(word, { kind: 'group' }, all);
  for (const word of SEQUENCE_WORDS) add(word, { kind: 'sequence' }, all);
  for (const word of INDEX_WORDS) add(word, { kind: 'index' }, all);
  for (const word of GRADE_WORDS) add(word, { kind: 'grade' }, all);
  for (const { channel, counts, rates } of rules.channels) {
    for (const { name, headers } of counts) {
      for (const word of headers) add(word, { kind: 'count', name }, [channel]);
    }
    for (const { name, headers } of rates) {
      for (const word of headers) add(word, { kind: 'rate', name }, [channel]);
    }
  }
  return {
    lookup(key) {
      const direct = meanings.get(key);
      if (direct) return { meanings: direct, channel: null };
      return withoutChannelWord(key, rules.channels, meanings);
    },
  };
}

function withoutChannelWord(
  key: string,
  channels: readonly ChannelRules[],
  meanings: ReadonlyMap<string, readonly HeaderMeaning[]>,
): HeaderLookup {
  for (const { channel, titleWords } of channels) {
    for (const word of titleWords) {
      const rest = key.startsWith(word) ? meanings.get(key.slice(word.length)) : undefined;
      const own = rest?.filter((meaning) => meaning.channels.includes(channel)) ?? [];
      if (own.length > 0) return { meanings: own, channel };
    }
  }
  return NOTHING;
}

function sameRole(a: HeaderRole, b: HeaderRole): boolean {
  if (a.kind !== b.kind) return false;
  return 'name' in a && 'name' in b ? a.name === b.name : true;
}

/** The channels whose words a title, sheet name or upper header holds. */
export function channelsNamed(text: string, channels: readonly ChannelRules[]): ChannelId[] {
  const key = nameKey(text);
  return channels
    .filter(({ titleWords }) => titleWords.some((word) => key.includes(word)))
    .map(({ channel }) => channel);
}
