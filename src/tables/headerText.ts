const UNIT_IN_BRACKETS = /\((?:件|个|宗|单|封|条|起|次|人|户|分|%|百分比)\)/gu;
const INVISIBLE = /[\s\u200b-\u200d\u2060\ufeff]+/gu;

/**
 * A header text in the form headers are compared in: full width as half width, without blanks, line
 * breaks, a unit in brackets such as `(件)` and marks around it; `件数` and `数` count as one word.
 */
export function headerKey(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(UNIT_IN_BRACKETS, '')
    .replace(/[:*]+$/u, '')
    .replace(/(?<=率)%$/u, '')
    .replace(/件数/gu, '数');
}
