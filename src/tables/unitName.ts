/** Blanks of every kind, line breaks included. */
const BLANKS = /[\s\u200b-\u200d\u2060\ufeff]+/gu;
const WORD_CHARACTER = /[A-Za-z0-9]/u;

/**
 * A unit's or group's name as it is shown: line breaks and padding blanks removed (`洋  县` is `洋县`),
 * one blank kept between Latin words; brackets and width stay as written.
 */
export function shownName(text: string): string {
  return text.trim().replace(BLANKS, (_, at: number, whole: string) => {
    const rest = whole.slice(at).trimStart();
    const before = whole.charAt(at - 1);
    return WORD_CHARACTER.test(before) && WORD_CHARACTER.test(rest.charAt(0)) ? ' ' : '';
  });
}
