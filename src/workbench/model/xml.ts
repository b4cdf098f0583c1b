/** Just enough reading and writing of XML text for the parts of an .xlsx that exceljs passes over. */

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The text an XML text or attribute value stands for. */
export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(String(hex), 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[String(name)] ?? whole;
  });
}

/** Escaped for use in text and in a double-quoted attribute; line breaks survive in both. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\r', '&#13;')
    .replaceAll('\t', '&#9;');
}

/** One element: its attributes by local name, and the XML inside it. */
export interface XmlElement {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
  /** The element as it stands in the text. */
  readonly outer: string;
}

function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes[name.replace(/^.*:/, '')] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

/** All elements of a local name, whatever their prefix; not for elements nested in their own kind. */
export function elements(xml: string, name: string): XmlElement[] {
  const pattern = new RegExp(
    `<(?:\\w+:)?${name}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}\\s*>)`,
    'g',
  );
  return [...xml.matchAll(pattern)].map(([outer, tag = '', inner = '']) => ({
    attributes: attributesOf(tag),
    inner,
    outer,
  }));
}
