import { periodKey, type Period } from '../domain/period';
import type { CellContent } from '../tables/snapshot';
import { monthTyped } from './monthTyped';
import { faulty, shownContent, taken, type CellReading, type Codec } from './ruleCell';

const LIST_MARK = '、';

/** A text that must be there. */
export const TEXT: Codec<string> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = readText(content);
    if (!text.ok) return text;
    return text.value === '' ? faulty('ruleValueMissing', {}) : text;
  },
  write: (value) => value,
};

/** The name of a count: a text that formulas can hold. */
export const COUNT_NAME: Codec<string> = {
  ...TEXT,
  read: (content) => {
    const text = TEXT.read(content);
    const isUsable = text.ok && !/[-+−–—]/u.test(text.value);
    return isUsable || !text.ok ? text : faulty('ruleTextExpected', { value: text.value });
  },
};

/** A text that may be left out; an empty cell is null. */
export const OPTIONAL_TEXT: Codec<string | null> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = readText(content);
    return text.ok ? taken(text.value === '' ? null : text.value) : text;
  },
  write: (value) => value,
};

/** Texts divided by `、`; an empty cell is none. */
export const TEXT_LIST: Codec<readonly string[]> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = readText(content);
    if (!text.ok) return text;
    const parts = text.value.split(/[、,，;；]/u).map((part) => part.trim());
    return taken(parts.filter((part) => part !== ''));
  },
  write: (value) => (value.length === 0 ? null : value.join(LIST_MARK)),
};

/** A number between two limits, both allowed. */
export function numberBetween(least: number, most: number, whole = false): Codec<number> {
  return {
    choices: null,
    shows: 'number',
    read: (content) => {
      if (shownContent(content) === '') return faulty('ruleValueMissing', {});
      const value = numberIn(content);
      const isRight =
        value !== null && value >= least && value <= most && (!whole || Number.isInteger(value));
      if (isRight) return taken(value);
      return faulty('ruleNumberExpected', { value: shownContent(content), least, most });
    },
    write: (value) => value,
  };
}

/** A percentage, kept as a fraction: a cell shown as 95% (0.95), or the text `95%`. */
export const PERCENT: Codec<number> = {
  choices: null,
  shows: 'percent',
  read: (content) => {
    const text = shownContent(content);
    if (text === '') return faulty('ruleValueMissing', {});
    const value = content.kind === 'number' ? content.value : percentIn(text);
    if (value !== null && value >= 0 && value <= 1) return taken(value);
    return faulty('rulePercentExpected', { value: text });
  },
  write: (value) => value,
};

/** The same, where an empty cell means that there is none. */
export function optional<T>(codec: Codec<T>): Codec<T | null> {
  return {
    choices: codec.choices,
    shows: codec.shows,
    read: (content) => (shownContent(content) === '' ? taken(null) : codec.read(content)),
    write: (value) => (value === null ? null : codec.write(value)),
  };
}

/** One of a few words, each standing for a value. */
export function choice<const T extends string | boolean>(
  words: readonly (readonly [string, T])[],
): Codec<T> {
  const choices = words.map(([word]) => word);
  return {
    choices,
    shows: 'text',
    read: (content) => {
      const text = shownContent(content);
      if (text === '') return faulty('ruleValueMissing', {});
      const found = words.find(([word]) => word === text);
      return found
        ? taken(found[1])
        : faulty('ruleChoiceExpected', { value: text, choices: choices.join(LIST_MARK) });
    },
    write: (value) => words.find(([, own]) => own === value)?.[0] ?? null,
  };
}

export const YES_NO = choice([
  ['是', true],
  ['否', false],
]);

/** A month, written as `2023-11`; an empty cell leaves that end open. */
export const OPTIONAL_PERIOD: Codec<Period | null> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = shownContent(content);
    if (text === '') return taken(null);
    const period = monthTyped(content);
    return period ? taken(period) : faulty('rulePeriodExpected', { value: text });
  },
  write: (value) => value && periodKey(value),
};

/** A number that may be typed as text, too. */
export function numberIn(content: CellContent): number | null {
  if (content.kind === 'number') return content.value;
  if (content.kind !== 'text') return null;
  const text = content.value.normalize('NFKC').replaceAll('−', '-').trim();
  return /^[-+]?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** `95%`, `98.5％` as a fraction; null for anything else. */
export function percentIn(text: string): number | null {
  const match = /^(\d+)(?:\.(\d+))?\s*%$/u.exec(text.normalize('NFKC').trim());
  if (!match) return null;
  const [, whole = '0', decimals = '0'] = match;
  return Number(`${whole}.${decimals}e-2`);
}

function readText(content: CellContent): CellReading<string> {
  if (content.kind === 'error' || content.kind === 'boolean') {
    return faulty('ruleTextExpected', { value: String(content.value) });
  }
  return taken(shownContent(content));
}
