/**
 * A group's or unit's name in the form names are compared in: full-width letters, digits and brackets
 * as half-width, all blanks, line breaks and invisible characters removed. Shown names keep their own form.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u200b-\u200d\u2060\ufeff]+/gu, '');
}
