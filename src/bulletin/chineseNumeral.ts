const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number as official texts count with: `三`, `十二`, `二十`; from 100 on in digits. */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = DIGITS[value % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十${ones}`;
}
