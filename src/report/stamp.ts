import { parsePeriodKey, periodTitle, type Period } from '../domain/period';
import { readRollUpText, rollUpText, type RollUpStamp } from './rollUpStamp';
import { STAMP_WORDS } from './workbookWords';

/** What every output sheet says about itself. */
export interface Stamp {
  readonly period: Period | null;
  /** The rule set's name and code. */
  readonly ruleSet: string;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly madeAt: string;
  /** The version of the add-in that wrote it, `0.5.0`; null on a sheet that does not say. */
  readonly version: string | null;
  /** On a sheet that rolls months up, which is of no single month; absent on all others. */
  readonly rollUp?: RollUpStamp;
}

const GAP = '　　';
const PATTERN = new RegExp(
  [
    `^(?:${STAMP_WORDS.period}(.+?)|${STAMP_WORDS.rollUp}(.+?))`,
    `\\s+${STAMP_WORDS.rules}(.*?)`,
    `\\s+${STAMP_WORDS.madeAt}(.+?)`,
    `(?:\\s+${STAMP_WORDS.version}(.+))?$`,
  ].join(''),
  'u',
);

/** The stamp as the one line under a sheet's title. */
export function stampLine({ period, ruleSet, madeAt, version, rollUp }: Stamp): string {
  const month = period ? periodTitle(period) : STAMP_WORDS.noPeriod;
  return [
    rollUp ? STAMP_WORDS.rollUp + rollUpText(rollUp) : STAMP_WORDS.period + month,
    STAMP_WORDS.rules + ruleSet,
    STAMP_WORDS.madeAt + madeAt,
    ...(version === null ? [] : [STAMP_WORDS.version + version]),
  ].join(GAP);
}

/** What a stamp line says; null when the text is no stamp. */
export function readStamp(text: string): Stamp | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [, period = '', span, ruleSet = '', madeAt = '', version] = match;
  const rollUp = span === undefined ? null : readRollUpText(span);
  return {
    period: readPeriod(period),
    ruleSet: ruleSet.trim(),
    madeAt: madeAt.trim(),
    version: version?.trim() ?? null,
    ...(rollUp ? { rollUp } : {}),
  };
}

function readPeriod(text: string): Period | null {
  const [, year = '', month = ''] = /^(\d{4})年(\d{1,2})月$/u.exec(text.trim()) ?? [];
  return parsePeriodKey(`${year}-${month.padStart(2, '0')}`);
}

/** A sheet's title with the month before it, where there is one. */
export function titleLine(period: Period | null, title: string): string {
  return (period ? periodTitle(period) : '') + title;
}

/** A title without the month before it, so that sheets of different months compare. */
export function titleWithoutPeriod(title: string): string {
  return title.replace(/^\d{4}年\d{1,2}月/u, '');
}
