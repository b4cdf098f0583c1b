/** Literals of a number format: quoted, escaped, padded or repeated characters, and brackets. */
const LITERALS = /"[^"]*"|[\\_*].|\[[^\]]*\]/gu;

/** The codes of a number format alone: what it computes with, without the characters it only shows. */
export function formatCodes(numberFormat: string): string {
  return numberFormat.replace(LITERALS, '');
}

/** True for a number format that shows a hundredth as 1 %. A quoted or escaped `%` is mere decoration. */
export function isPercentFormat(numberFormat: string): boolean {
  return formatCodes(numberFormat).includes('%');
}

/** True for a number format that shows a date. */
export function isDateFormat(numberFormat: string): boolean {
  const codes = formatCodes(numberFormat);
  return /y/iu.test(codes) || /m.*d|d.*m/iu.test(codes);
}
