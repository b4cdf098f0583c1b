import path from 'node:path';
import type { Period } from '../../domain/period';
import type { PeriodSpan } from '../../domain/periodSpan';
import type { RollUpMethod } from '../../domain/rollUp';
import { parseAskedPeriod, type AskedPeriod } from './askedPeriod';

/** A span to roll up, and how. */
export interface AskedRollUp {
  readonly span: PeriodSpan;
  readonly method: RollUpMethod;
}

/** What the grade command was asked to do; paths are absolute. */
export interface GradeCommand {
  readonly input: string;
  readonly output: string;
  /** The month to grade; null takes the one the workbook names. */
  readonly period: Period | null;
  /** The months to roll up instead of grading one; null grades one. */
  readonly rollUp: AskedRollUp | null;
  /** The workbook whose rules sheet is graded by; null takes the rules of `input`. */
  readonly rules: string | null;
  /** The workbook whose roster is gone by; null takes the roster of `input`. */
  readonly roster: string | null;
  /** The workbook graded for the month before; null takes that month from `input`, where it has it. */
  readonly lastMonth: string | null;
  /** The draft (.docx or text) to check instead of writing anything; null grades. */
  readonly check: string | null;
  /** The Word file (.docx) that the month's bulletin is written to, beside a sheet of it; null writes none. */
  readonly bulletin: string | null;
  readonly json: boolean;
}

/** Why the words given make no command; `word` is the one that is wrong. */
export interface WrongUsage {
  readonly code:
    | 'outWithoutName'
    | 'outTwice'
    | 'outIsInput'
    | 'outIsNoXlsx'
    | 'periodTwice'
    | 'periodUnreadable'
    | 'methodTwice'
    | 'methodUnknown'
    | 'methodWithoutSpan'
    | 'rulesWithoutName'
    | 'rulesTwice'
    | 'rosterWithoutName'
    | 'rosterTwice'
    | 'lastMonthWithoutName'
    | 'lastMonthTwice'
    | 'lastMonthOfSpan'
    | 'lastMonthWithCheck'
    | 'checkWithoutName'
    | 'checkTwice'
    | 'checkOfSpan'
    | 'checkWithOut'
    | 'checkWithBulletin'
    | 'bulletinWithoutName'
    | 'bulletinTwice'
    | 'bulletinIsNoDocx'
    | 'bulletinOfSpan'
    | 'unknownOption'
    | 'severalInputs'
    | 'noInput';
  readonly word: string;
}

/** Either a command, or why the words given make none. */
export type ParsedCommandLine =
  | { readonly kind: 'grade'; readonly command: GradeCommand }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly wrong: WrongUsage; readonly json: boolean };

type FileOption = 'rules' | 'roster' | 'lastMonth' | 'check' | 'bulletin';

/** The options that name a file beside IN and OUT. */
const FILE_OPTIONS: Readonly<Record<string, FileOption>> = {
  '--rules': 'rules',
  '--roster': 'roster',
  '--last-month': 'lastMonth',
  '--check': 'check',
  '--bulletin': 'bulletin',
};

export const USAGE =
  'npm run grade -- IN.xlsx [--out OUT.xlsx] [--period YYYY-MM | YYYY-Q4 | YYYY-H2 | YYYY [--method pooled|mean]] [--rules RULES.xlsx] [--roster ROSTER.xlsx] [--last-month LAST.xlsx] [--bulletin BULLETIN.docx] [--check DRAFT.docx|DRAFT.txt] [--json]';

/**
 * Reads the words after the program's name; `--out` defaults to `IN-graded.xlsx` beside IN.
 * @param folder what relative names are meant from: where the person stands, not where npm runs
 */
export function parseCommandLine(words: readonly string[], folder: string): ParsedCommandLine {
  let input: string | null = null;
  let output: string | null = null;
  let period: AskedPeriod | null = null;
  let method: RollUpMethod | null = null;
  const files: Record<FileOption, string | null> = {
    ...{ rules: null, roster: null, lastMonth: null },
    ...{ check: null, bulletin: null },
  };
  const json = words.includes('--json');
  const wrong = (code: WrongUsage['code'], word = ''): ParsedCommandLine => ({
    kind: 'wrong',
    wrong: { code, word },
    json,
  });
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--help' || word === '-h') return { kind: 'help' };
    if (word === '--json') continue;
    const [, option, attached] =
      /^(--out|--period|--method|--rules|--roster|--last-month|--check|--bulletin)(?:=(.*))?$/u.exec(
        word,
      ) ?? [];
    if (option === '--out') {
      const value = attached ?? rest.shift();
      if (value === undefined || value === '' || value.startsWith('--')) {
        return wrong('outWithoutName');
      }
      if (output !== null) return wrong('outTwice');
      output = value;
    } else if (option === '--period') {
      const value = attached ?? rest.shift() ?? '';
      if (period !== null) return wrong('periodTwice');
      period = parseAskedPeriod(value);
      if (period === null) return wrong('periodUnreadable', value);
    } else if (option === '--method') {
      const value = attached ?? rest.shift() ?? '';
      if (method !== null) return wrong('methodTwice');
      if (value !== 'pooled' && value !== 'mean') return wrong('methodUnknown', value);
      method = value;
    } else if (option !== undefined) {
      const kind = FILE_OPTIONS[option] ?? 'rules';
      const value = attached ?? rest.shift();
      if (value === undefined || value === '' || value.startsWith('--')) {
        return wrong(`${kind}WithoutName`);
      }
      if (files[kind] !== null) return wrong(`${kind}Twice`);
      files[kind] = path.resolve(folder, value);
    } else if (word.startsWith('-')) return wrong('unknownOption', word);
    else if (input !== null) return wrong('severalInputs', `${input}, ${word}`);
    else input = word;
  }
  if (input === null) return wrong('noInput');
  const source = path.resolve(folder, input);
  const target = output === null ? gradedName(source) : path.resolve(folder, output);
  if (target === source) return wrong('outIsInput', output ?? input);
  if (!/\.xlsx$/i.test(target)) return wrong('outIsNoXlsx', output ?? target);
  const span = period?.kind === 'span' ? period.span : null;
  if (method !== null && span === null) return wrong('methodWithoutSpan');
  if (files.check !== null && span !== null) return wrong('checkOfSpan');
  if (files.check !== null && output !== null) return wrong('checkWithOut', output);
  const { bulletin, lastMonth } = files;
  if (lastMonth !== null && span !== null) return wrong('lastMonthOfSpan');
  if (files.check !== null && lastMonth !== null) return wrong('lastMonthWithCheck');
  if (files.check !== null && bulletin !== null) return wrong('checkWithBulletin', bulletin);
  if (bulletin !== null && span !== null) return wrong('bulletinOfSpan');
  if (bulletin !== null && !/\.docx$/i.test(bulletin)) return wrong('bulletinIsNoDocx', bulletin);
  const asked = {
    period: period?.kind === 'month' ? period.month : null,
    rollUp: span && { span, method: method ?? 'pooled' },
  };
  return { kind: 'grade', command: { input: source, output: target, ...asked, ...files, json } };
}

function gradedName(input: string): string {
  const { dir, name } = path.parse(input);
  return path.join(dir, `${name}-graded.xlsx`);
}
