const MAX_LENGTH = 31;
const FORBIDDEN = /[:\\/?*[\]]|\p{Cc}/gu;

/** A name Excel accepts for a sheet: no forbidden characters, at most 31, not blank. */
export function validSheetName(wanted: string): string {
  const cleaned = wanted
    .replace(FORBIDDEN, '')
    .trim()
    .replace(/^'+|'+$/gu, '');
  return cut(cleaned, MAX_LENGTH) || '_';
}

/**
 * The wanted name, or with ` (2)`, ` (3)`, … behind it when a sheet has it already. Excel does not
 * tell names apart by case.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const base = validSheetName(wanted);
  let name = base;
  for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    name = cut(base, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}

/** True when Excel takes both for the same name, of a sheet or a defined one. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The first UTF-16 units, never half of a pair. */
function cut(text: string, length: number): string {
  const head = text.slice(0, length);
  return /[\ud800-\udbff]$/u.test(head) ? head.slice(0, -1) : head;
}
