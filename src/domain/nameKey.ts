/**
 * A group's or unit's name in the form names are compared in: full-width letters, digits and brackets
 * as half-width, all blanks and line breaks removed. Shown names keep their own form.
 */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}
