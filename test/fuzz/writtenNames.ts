import { between, pick, rarely, type Choices } from './choices';

const LATIN = /[A-Za-z0-9]/u;

/** A unit's name as a cell has it: padded, spread, broken by a line feed. All are shown as the same name. */
export function writtenName(choices: Choices, name: string): string {
  if (!rarely(choices, 5)) return name;
  if (LATIN.test(name)) return pick(choices, [name, ` ${name}`, `${name} `, `\u3000${name}\u00a0`]);
  const middle = between(choices, 1, Math.max(1, name.length - 1));
  const [start, end] = [name.slice(0, middle), name.slice(middle)];
  return pick(choices, [
    name,
    ` ${name} `,
    `${start}\n${end}`,
    `${start}  ${end}`,
    Array.from(name).join('\u3000'),
    `\u3000${name}`,
    `${name}\u200b`,
  ]);
}

/** Where a long name may go on in a second row; null for a name nobody would break. */
export function secondHalf(choices: Choices, name: string): { readonly at: number } | null {
  if (name.length < 8 || LATIN.test(name) || /[（(]/u.test(name)) return null;
  const at = between(choices, 4, name.length - 3);
  // A second half that begins like a whole name is one; one that ends like no unit may name a group.
  const rest = name.slice(at);
  return /^[市县区省]/u.test(rest) || !/[局委办队司心站所院校处部]$/u.test(rest) ? null : { at };
}

/** A group's line as tables write it. `numbered` is one past its place among the groups, or 0. */
export function writtenGroup(choices: Choices, group: string, numbered: number): string {
  const narrow = group.replace('（', '(').replace('）', ')');
  const number = '一二三四五六七八九'[numbered - 1] ?? '';
  const name = pick(choices, [group, group, narrow, ` ${group}`, Array.from(group).join(' ')]);
  if (number === '') return pick(choices, [name, `${name}：`, name]);
  return pick(choices, [`${number}、${name}`, `（${number}）${name}`, `${number}、 ${name}：`]);
}
