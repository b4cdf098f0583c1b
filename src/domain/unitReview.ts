import { nameKey } from './nameKey';
import type { ChannelId } from './ruleSet';

/** What a person said of a unit after looking at its result of one month in one channel. */
export interface UnitReview {
  readonly channel: ChannelId;
  readonly unit: string;
  readonly reviewed: boolean;
  /** At most `NOTE_LENGTH` characters on one line; empty where nothing was noted. */
  readonly note: string;
  /** The grade the unit had then; null where it had none. */
  readonly grade: string | null;
  /** Local time as text, `2023-12-22 09:30`. */
  readonly at: string;
}

/** Characters of a note. */
export const NOTE_LENGTH = 500;

/** A note as it is kept: on one line, without control characters, not too long. */
export function noteText(typed: string): string {
  return Array.from(oneLine(typed)).slice(0, NOTE_LENGTH).join('').trim();
}

/** True when keeping a text as a note loses nothing but its line breaks. */
export function fitsNote(typed: string): boolean {
  return Array.from(oneLine(typed)).length <= NOTE_LENGTH;
}

/** Two notes on one unit as one; what is in the other already is not said twice. May be too long. */
export function joinedNotes(first: string, second: string): string {
  if (first.includes(second)) return first;
  return second.includes(first) ? second : `${first}；${second}`;
}

/** Finds a unit's review among those of a month, by its name however it is written. */
export function reviewFinder(
  reviews: readonly UnitReview[],
): (channel: ChannelId, unit: string) => UnitReview | null {
  const byUnit = new Map(reviews.map((review) => [reviewKey(review), review]));
  return (channel, unit) => byUnit.get(reviewKey({ channel, unit })) ?? null;
}

/** The month's reviews with these in place of earlier ones; one that says nothing is left out. */
export function withReviews(
  reviews: readonly UnitReview[],
  changes: readonly UnitReview[],
): UnitReview[] {
  const byUnit = new Map([...reviews, ...changes].map((review) => [reviewKey(review), review]));
  return [...byUnit.values()].filter(({ reviewed, note }) => reviewed || note !== '');
}

/** The same for one unit of a channel, however its name is written. */
export function reviewKey({ channel, unit }: Pick<UnitReview, 'channel' | 'unit'>): string {
  return JSON.stringify([channel, nameKey(unit)]);
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
