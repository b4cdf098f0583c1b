import type { LocalizedText } from '../domain/localizedText';
import type { Period } from '../domain/period';
import type { HostFailure } from '../application/hostFailure';
import type { Language } from '../application/language';
import type { MessageText } from '../application/messages/messageText';
import { failureMessage, problemMessage } from '../application/messages/messageTexts';
import type { Problem } from '../domain/problem';
import type { CatalogText, MessageKey, MessageValues } from './catalog/catalog';
import type { PaneTexts } from './catalog/paneTexts';

const DEFAULT_LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-US' };
const MINUS = '−';

/** Everything that depends on the language of the pane: its texts, numbers and dates. */
export interface Wording {
  readonly language: Language;
  /** BCP 47 tag for `lang` attributes and for Intl. */
  readonly locale: string;
  /** A text of the catalog with its placeholders filled; numbers are written as whole counts. */
  text<K extends MessageKey>(key: K, ...values: MessageValues<K>): string;
  /** Any text with its placeholders filled; for texts that come with a part loaded on demand. */
  fill(text: CatalogText, values: Readonly<Record<string, string | number>>): string;
  /** What a problem of the data is, and what to do. */
  problem(problem: Problem): MessageText;
  /** What a failed call to Excel means for the workbook, and what to do. */
  failure(failure: HostFailure): MessageText;
  /** A word of the rules. */
  label(text: LocalizedText): string;
  /** A fixed number of decimals, e.g. an index. */
  decimal(value: number, decimals: number): string;
  /** A fraction as a percentage. */
  percent(fraction: number, decimals: number): string;
  /** Points with a true minus sign; lost points are given as a positive number by `lost`. */
  points(value: number, decimals: number): string;
  /** Points lost: 25.7 is `−25.7`; nothing lost is `0.0`. */
  lost(points: number, decimals: number): string;
  count(value: number): string;
  time(moment: Date): string;
  /** `2023年11月`, `November 2023`. */
  period(period: Period): string;
  /** A year by itself: `2023年`, `2023`. */
  year(year: number): string;
  /** A month by itself, 1–12: `11月`, `November`. */
  month(month: number): string;
}

/**
 * The wording with the texts of one language. Numbers and dates follow Excel's display language, e.g.
 * `en-GB`, where that is the same language; else they follow the texts.
 */
export function wordingOf(
  { language, catalog, messages }: PaneTexts,
  displayLanguage: string,
): Wording {
  const locale = localeOf(displayLanguage, language);
  const plural = new Intl.PluralRules(locale);
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const year = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const period = new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const month = new Intl.DateTimeFormat(locale, {
    // The long Chinese form is 十一月; workbooks write 11月.
    month: language === 'zh' ? 'numeric' : 'long',
    timeZone: 'UTC',
  });
  const fixed = (value: number, decimals: number) =>
    new Intl.NumberFormat(locale, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    }).format(value);
  const signed = (value: number, text: string) =>
    (value < 0 && /[1-9]/.test(text) ? MINUS : '') + text;
  const points = (value: number, decimals: number) =>
    signed(value, fixed(Math.abs(value), decimals));
  const form = (text: CatalogText, count: string | number | undefined) => {
    if (typeof text === 'string') return text;
    return plural.select(Number(count)) === 'one' ? text.one : text.other;
  };
  const fill: Wording['fill'] = (text, given) =>
    form(text, given['count']).replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = given[name] ?? placeholder;
      return typeof value === 'number' ? whole.format(value) : value;
    });
  return {
    language,
    locale,
    text: (key, ...values) => fill(catalog[key], values[0] ?? {}),
    fill,
    problem: (problem) => problemMessage(problem, messages),
    failure: (failure) => failureMessage(failure, messages),
    label: (text) => text[language],
    decimal: fixed,
    percent: (fraction, decimals) =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(fraction),
    points,
    lost: (value, decimals) => points(-value, decimals),
    count: (value) => whole.format(value),
    time: (value) => moment.format(value),
    period: (value) => period.format(Date.UTC(value.year, value.month - 1, 1)),
    year: (value) => year.format(Date.UTC(value, 0, 1)),
    month: (value) => month.format(Date.UTC(2000, value - 1, 1)),
  };
}

function localeOf(tag: string, language: Language): string {
  const usable = tag.toLowerCase().startsWith(language) && isLocale(tag);
  return usable ? tag : DEFAULT_LOCALES[language];
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
