import { nameKey } from '../domain/nameKey';
import type { ChannelId } from '../domain/ruleNames';
import type { DraftFacts } from './draftFacts';

/** Something a paragraph names that what follows is about; null where it names several at once. */
export interface ScopeWord<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T | null;
}

/** Between two names that are one phrase: `热线和市长信箱`, `来信来电`. */
const JOINED = /^[和及与、以]?[和及与、以]?(?:12345|市长|市民|政务|服务|便民|网络|办理|工作)*$/u;
const WHOLE_CITY = /全市|全部|总体|整体|合计|总计|各县|各单位|各承办单位/gu;
/** A word of a channel in a name of something else. */
const NO_CHANNEL = /热线(?:电话|编号|工单编号|宣传|工作交流)|(?:热线|信箱)(?:考评|综合考评)?扣分/gu;

/** Words that name something, with what they name. */
export interface ScopeVocabulary {
  readonly channels: readonly Named<ChannelId>[];
  readonly groups: readonly Named<string>[];
}

interface Named<T> {
  readonly word: string;
  readonly value: T;
}

/** The words of a month for its channels and groups; worked out once for a draft. */
export function scopeVocabulary({ rules, channels }: DraftFacts): ScopeVocabulary {
  const groups = [...rules.groups, ...channels.flatMap(({ units }) => units.map(groupOf))];
  return {
    channels: rules.channels.flatMap(({ channel, label, titleWords }) =>
      [...new Set([label.zh, ...titleWords])].map((word) => ({
        word: nameKey(word),
        value: channel,
      })),
    ),
    groups: [...new Set([...new Set(groups)].map(nameKey))]
      .filter((group) => group.length > 1)
      .flatMap((group) =>
        [...new Set([group, group.replace(/[()]/gu, ''), group.replace(/\([^)]*\)/gu, '')])].map(
          (word) => ({ word, value: group }),
        ),
      ),
  };
}

/** The channels a text names, by the rules' words for them. */
export function channelWords(text: string, { channels }: ScopeVocabulary): ScopeWord<ChannelId>[] {
  const others = [...text.matchAll(NO_CHANNEL)].map(({ index }) => index);
  const found = channels.flatMap((named) => occurrences(text, named));
  return joined(
    text,
    found.filter(({ from }) => !others.includes(from)),
  );
}

/** The groups a text names; `全市` and the like name none and end the one before. */
export function groupWords(text: string, { groups }: ScopeVocabulary): ScopeWord<string>[] {
  const found: ScopeWord<string>[] = groups.flatMap((named) => occurrences(text, named));
  const whole = [...text.matchAll(WHOLE_CITY)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
    value: null,
  }));
  return joined(text, [...found, ...whole]);
}

function groupOf({ group }: { readonly group: string }): string {
  return group;
}

/** What holds at a place of a text: the last one named before it, else what held before the text. */
export function scopeAt<T>(words: readonly ScopeWord<T>[], at: number, before: T | null): T | null {
  const last = words.filter(({ to }) => to <= at).at(-1);
  return last ? last.value : before;
}

function occurrences<T>(text: string, { word, value }: Named<T>): ScopeWord<T>[] {
  const found: ScopeWord<T>[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    found.push({ from: at, to: at + word.length, value });
  }
  return found;
}

/** In order; names of one phrase that differ stand for none. */
function joined<T>(text: string, found: readonly ScopeWord<T>[]): ScopeWord<T>[] {
  const words: ScopeWord<T>[] = [];
  for (const word of [...found].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = words.at(-1);
    if (last && word.from < last.to) continue;
    if (last && JOINED.test(text.slice(last.to, word.from))) {
      const value = last.value === word.value ? last.value : null;
      words[words.length - 1] = { from: last.from, to: word.to, value };
    } else words.push(word);
  }
  return words;
}
