/**
 * The sheet a reference such as `='It''s'!$A$1` or `=热线排名!$A$1` names; null for anything else,
 * a lost reference (`#REF!`) or another workbook included.
 */
export function referencedSheet(formula: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#[\]]+))!\$?[A-Z]{1,3}\$?\d+$/u.exec(formula.trim());
  if (!match) return null;
  const quoted = match[1]?.replace(/''/gu, "'");
  return quoted?.includes(']') ? null : (quoted ?? match[2] ?? null);
}
