import { nameKey } from '../domain/nameKey';
import type { NameAnswer } from '../domain/nearNames';
import type { ColumnCorrection, ColumnUse } from '../tables/headerReading';
import { headerKey } from '../tables/headerText';

/** The workbook setting that holds what a person told us. */
export const ANSWERS_SETTING = 'hotlineGrading.answers';

/** What a person told us about this workbook: what columns are, and which names are one unit. */
export interface Answers {
  readonly columns: readonly ColumnCorrection[];
  readonly names: readonly NameAnswer[];
}

export const NO_ANSWERS: Answers = { columns: [], names: [] };

/** Reads the stored answers. An entry that cannot be read is left out; the others hold. */
export function parseAnswers(text: string | undefined): Answers {
  const stored = parseJson(text ?? '');
  if (!isObject(stored)) return NO_ANSWERS;
  return { columns: listOf(stored.columns, parseColumn), names: listOf(stored.names, parseName) };
}

/** The answers as stored text; null when there are none, so that the setting can go. */
export function answersText({ columns, names }: Answers): string | null {
  return columns.length + names.length === 0 ? null : JSON.stringify({ columns, names });
}

/** The answers with this correction in place of an earlier one of the same column. */
export function withCorrection(answers: Answers, correction: ColumnCorrection): Answers {
  return { ...answers, columns: [...withoutCorrection(answers, correction).columns, correction] };
}

/** The answers without a correction of that column. */
export function withoutCorrection(answers: Answers, correction: ColumnCorrection): Answers {
  const columns = answers.columns.filter((other) => !sameColumn(other, correction));
  return { ...answers, columns };
}

/** The answers with this one in place of an earlier one about the same two names. */
export function withNameAnswer(answers: Answers, answer: NameAnswer): Answers {
  const key = pairKey(answer);
  const names = answers.names.filter((other) => pairKey(other) !== key);
  return { ...answers, names: [...names, answer] };
}

function sameColumn(a: ColumnCorrection, b: ColumnCorrection): boolean {
  return (
    a.sheetName === b.sheetName &&
    a.occurrence === b.occurrence &&
    headerKey(a.header) === headerKey(b.header)
  );
}

function pairKey({ first, second }: NameAnswer): string {
  return JSON.stringify([nameKey(first), nameKey(second)].sort());
}

function parseColumn(value: unknown): ColumnCorrection | null {
  if (!isObject(value)) return null;
  const { sheetName, header, occurrence } = value;
  const use = parseUse(value.use);
  if (typeof sheetName !== 'string' || typeof header !== 'string' || !use) return null;
  if (typeof occurrence !== 'number' || !Number.isInteger(occurrence) || occurrence < 0)
    return null;
  return { sheetName, header, occurrence, use };
}

function parseUse(value: unknown): ColumnUse | null {
  if (!isObject(value)) return null;
  const { kind, name } = value;
  switch (kind) {
    case 'unit':
    case 'group':
    case 'sequence':
    case 'index':
    case 'grade':
    case 'unused':
      return { kind };
    case 'count':
    case 'rate':
      return typeof name === 'string' ? { kind, name } : null;
    default:
      return null;
  }
}

function parseName(value: unknown): NameAnswer | null {
  if (!isObject(value)) return null;
  const { first, second, same } = value;
  if (typeof first !== 'string' || typeof second !== 'string') return null;
  if (typeof same !== 'boolean' || nameKey(first) === nameKey(second)) return null;
  return { first, second, same };
}

function listOf<T>(value: unknown, parse: (entry: unknown) => T | null): T[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((entry: unknown) => parse(entry) ?? []);
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
