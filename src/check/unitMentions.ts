import { nameKey } from '../domain/nameKey';
import type { DraftFacts } from './draftFacts';

/** A unit named in a paragraph; positions are of the normal text. */
export interface UnitMention {
  readonly from: number;
  readonly to: number;
  /** The name in the form names are compared in. */
  readonly key: string;
}

/** The names a draft may call units by, in the form names are compared in, longest first. */
export function knownNames({ channels, roster }: DraftFacts): string[] {
  const names = [
    ...channels.flatMap(({ units, zeroVolume }) => [
      ...units.map(({ unit }) => unit),
      ...zeroVolume,
    ]),
    ...(roster?.units ?? []).flatMap(({ unit, aliases }) => [
      unit,
      ...aliases.map(({ name }) => name),
    ]),
  ];
  const keys = new Set(names.map(nameKey).filter((key) => key.length > 1));
  return [...keys].sort((a, b) => b.length - a.length);
}

/** Names by their first character, in their order. */
export type NamesByBeginning = ReadonlyMap<string, readonly string[]>;

/** Sorts names by their first character: a text is looked through once for all of them. */
export function namesByBeginning(names: readonly string[]): NamesByBeginning {
  const sorted = new Map<string, string[]>();
  for (const name of names) {
    const own = sorted.get(name.charAt(0));
    if (own) own.push(name);
    else sorted.set(name.charAt(0), [name]);
  }
  return sorted;
}

/** Words after a name that make it the beginning of another one: `市公安局` + `特警支队`. */
const GOES_ON =
  /^[^应因对在的为排得综等被将及和与、，,;:(。办按超返满回占共累热信有未扣加评级是位列居第并成积主高超]{0,6}(?:局|支队|大队|分局|分公司|派出所|中心|学院|学校|医院|研究院|管理处|管理所)/u;

/** The units a paragraph names, the longest name at each place; parts of other names are none. */
export function unitMentions(text: string, names: NamesByBeginning): UnitMention[] {
  const found: UnitMention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const key = names.get(text.charAt(at))?.find((name) => text.startsWith(name, at));
    if (key === undefined) continue;
    const to = at + key.length;
    if (!GOES_ON.test(text.slice(to))) found.push({ from: at, to, key });
    at = to - 1;
  }
  return found;
}
