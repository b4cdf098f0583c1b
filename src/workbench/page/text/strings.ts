import type { Language } from '../pageOptions';
import { EN } from './en';
import type { PageStrings } from './pageStrings';
import { ZH } from './zh';

/** The page's texts by language. */
export const STRINGS: Readonly<Record<Language, PageStrings>> = { zh: ZH, en: EN };

/** `text` with each `{name}` replaced by the value of that name. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
