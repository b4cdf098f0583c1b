/** A text, or the number of one that came before; with a count when it repeats. */
type Token = string | number;
type Entry = Token | readonly [token: Token, count: number];

/**
 * Texts in a compact form for JSON: each different one once, later ones by their number, runs of the
 * same one with their length.
 */
export function packed(texts: readonly string[]): readonly Entry[] {
  const numbers = new Map<string, number>();
  const entries: Entry[] = [];
  let at = 0;
  while (at < texts.length) {
    const text = texts[at] ?? '';
    let end = at + 1;
    while (end < texts.length && texts[end] === text) end += 1;
    const token = numbers.get(text) ?? text;
    if (token === text) numbers.set(text, numbers.size);
    entries.push(end - at > 1 ? [token, end - at] : token);
    at = end;
  }
  return entries;
}

/** The texts again; null for anything that is no packed list of at most `limit` texts. */
export function unpacked(value: unknown, limit: number): string[] | null {
  if (!Array.isArray(value)) return null;
  const known: string[] = [];
  const texts: string[] = [];
  for (const entry of value as readonly unknown[]) {
    const pair: readonly unknown[] = Array.isArray(entry) ? entry : [entry, 1];
    const [token, count] = pair;
    if (typeof count !== 'number' || !Number.isInteger(count) || count < 1) return null;
    if (texts.length + count > limit) return null;
    if (typeof token === 'string') known.push(token);
    const text = typeof token === 'number' ? known[token] : token;
    if (typeof text !== 'string') return null;
    for (let left = count; left > 0; left -= 1) texts.push(text);
  }
  return texts;
}
