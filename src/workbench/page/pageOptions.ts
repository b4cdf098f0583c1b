/** Languages the page speaks; the second part is what the add-in sees as display language. */
export const LANGUAGES = { zh: 'zh-CN', en: 'en-US' } as const;
export type Language = keyof typeof LANGUAGES;
export type ThemeName = 'light' | 'dark';

/** What the page's address asks for. */
export interface PageOptions {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Address of the workbook to open first. */
  readonly file: string;
  /** The ExcelApi requirement set the host declares, e.g. `1.9`. */
  readonly excelApi: string;
}

const FIRST_FILE = 'assets/samples/yueyang-2023-11.xlsx';
const MINIMUM_EXCEL_API = '1.9';

/**
 * Reads `?lang=en`, `?theme=dark`, `?file=/assets/samples/….xlsx` and `?api=1.15`. What is absent or
 * unknown takes its default: Chinese, light, the first sample, the manifest's minimum set. Only
 * files of the page's own origin are opened.
 */
export function pageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const file = query.get('file') ?? '';
  const api = query.get('api') ?? '';
  return {
    language: query.get('lang') === 'en' ? 'en' : 'zh',
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    file: /^\/?[^/:\\][^:\\]*\.xlsx$/i.test(file) && !file.includes('//') ? file : FIRST_FILE,
    excelApi: /^1\.\d{1,2}$/.test(api) ? api : MINIMUM_EXCEL_API,
  };
}
