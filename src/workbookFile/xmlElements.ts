const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** One element of a part: its attributes by local name, and the text in it. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The elements of a local name in document order; for elements with nothing but text in them. */
export function xmlElements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([^<]*)</(?:\\w+:)?${name}\\s*>)`,
    'gu',
  );
  return [...xml.matchAll(pattern)].map(([, tag = '', text = '']) => ({
    attributes: attributesOf(tag),
    text: decoded(text),
  }));
}

function attributesOf(tag: string): Record<string, string> {
  const found = tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu);
  return Object.fromEntries(
    [...found].map(([, name = '', double, single]) => [
      name.replace(/^.*:/u, ''),
      decoded(double ?? single ?? ''),
    ]),
  );
}

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu,
    (all, hex?: string, code?: string, name?: string) => {
      const point = hex ? Number.parseInt(hex, 16) : code ? Number(code) : null;
      if (point !== null) return point <= 0x10ffff ? String.fromCodePoint(point) : all;
      return ENTITIES[name ?? ''] ?? all;
    },
  );
}
