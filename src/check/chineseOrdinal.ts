const DIGITS = '零一二三四五六七八九';

/** The number of `三`, `十二`, `二十`, `3`; null for anything else or above 99. */
export function ordinalNumber(text: string): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  const [, tens, ones] =
    /^(?:([二三四五六七八九]?)十)?([一二两三四五六七八九]?)$/u.exec(text) ?? [];
  if (text === '' || ones === undefined) return null;
  const ten = tens === undefined ? 0 : tens === '' ? 1 : DIGITS.indexOf(tens);
  return ten * 10 + (ones === '' ? 0 : ones === '两' ? 2 : DIGITS.indexOf(ones));
}
