/** The languages of the pane and of messages. The workbook's own words are always Chinese. */
export type Language = 'zh' | 'en';

/** The language for a display language tag: Chinese for any `zh…`, English for all others. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}
