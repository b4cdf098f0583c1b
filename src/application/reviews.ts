import { nameKey } from '../domain/nameKey';
import { parsePeriodKey, periodKey, type Period } from '../domain/period';
import { noteText, withReviews, type UnitReview } from '../domain/unitReview';

/** The workbook setting that holds what people said of units after looking at their results. */
export const REVIEWS_SETTING = 'hotlineGrading.reviews';
const VERSION = 1;

/** Reviews by month, `2023-11`. */
export type ReviewsByMonth = Readonly<Record<string, readonly UnitReview[]>>;

/** The reviews of a month; none where no month is named. */
export function reviewsOfMonth(
  reviews: ReviewsByMonth,
  period: Period | null,
): readonly UnitReview[] {
  return (period && reviews[periodKey(period)]) ?? [];
}

/** Reads the stored reviews. What cannot be read is left out; the others hold. */
export function parseReviews(text: string | undefined): ReviewsByMonth {
  const stored = parseJson(text ?? '');
  if (!isObject(stored) || stored.v !== VERSION || !isObject(stored.months)) return {};
  const months = Object.entries(stored.months).flatMap(([month, channels]) =>
    parsePeriodKey(month) && isObject(channels) ? [[month, parseMonth(channels)] as const] : [],
  );
  return Object.fromEntries(months.filter(([, reviews]) => reviews.length > 0));
}

/** The reviews as stored text, the same for the same reviews; null when there are none. */
export function reviewsText(reviews: ReviewsByMonth): string | null {
  const months = Object.entries(reviews)
    .filter(([, ofMonth]) => ofMonth.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, ofMonth]) => [month, storedMonth(ofMonth)] as const);
  if (months.length === 0) return null;
  return JSON.stringify({ v: VERSION, months: Object.fromEntries(months) });
}

/** All reviews with these in place of those of the month. */
export function withMonth(
  reviews: ReviewsByMonth,
  period: Period,
  ofMonth: readonly UnitReview[],
): ReviewsByMonth {
  return { ...reviews, [periodKey(period)]: ofMonth };
}

/** A month's reviews by channel and unit; what says nothing is not spelled out. */
function storedMonth(reviews: readonly UnitReview[]): Record<string, Record<string, unknown>> {
  const channels = new Map<string, [string, unknown][]>();
  for (const { channel, unit, reviewed, note, grade, at } of [...reviews].sort(byUnit)) {
    const units = channels.get(channel) ?? [];
    units.push([
      unit,
      {
        ...(reviewed && { reviewed }),
        ...(note !== '' && { note }),
        ...(grade !== null && { grade }),
        at,
      },
    ]);
    channels.set(channel, units);
  }
  return Object.fromEntries(
    [...channels].map(([channel, units]) => [channel, Object.fromEntries(units)]),
  );
}

function byUnit(a: UnitReview, b: UnitReview): number {
  const [left, right] = [a, b].map(({ channel, unit }) => `${channel}\n${nameKey(unit)}`);
  return (left ?? '') < (right ?? '') ? -1 : 1;
}

function parseMonth(channels: Readonly<Record<string, unknown>>): UnitReview[] {
  const reviews = Object.entries(channels).flatMap(([channel, units]) =>
    Object.entries(isObject(units) ? units : {}).flatMap(
      ([unit, value]) => parseReview(channel, unit, value) ?? [],
    ),
  );
  return withReviews([], reviews);
}

function parseReview(channel: string, unit: string, value: unknown): UnitReview | null {
  if (!isObject(value) || unit.trim() === '') return null;
  const { reviewed, note, grade, at } = value;
  return {
    channel,
    unit,
    reviewed: reviewed === true,
    note: typeof note === 'string' ? noteText(note) : '',
    grade: typeof grade === 'string' ? grade : null,
    at: typeof at === 'string' ? at : '',
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
