const CHINESE = '\\p{Script=Han}（）()、';
const BLANK_BETWEEN_CHINESE = new RegExp(`(?<=[${CHINESE}])\\s+(?=[${CHINESE}])`, 'gu');

/**
 * A unit's name as it is shown: without line breaks, without the blanks that pad Chinese names
 * (`洋  县`), otherwise as written.
 */
export function unitName(text: string): string {
  return text
    .replace(/[\u200b\ufeff]/gu, '')
    .replace(/\s*[\r\n]+\s*/gu, '\n')
    .replace(BLANK_BETWEEN_CHINESE, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
