import { checkDraft } from '../check/checkDraft';
import type { Draft } from '../check/draft';
import type { DraftFacts } from '../check/draftFacts';
import { draftOfSheet, isProse } from '../check/draftOfSheet';
import { draftOfText } from '../check/draftOfText';
import type { Finding } from '../check/finding';
import type { Period } from '../domain/period';
import type { Snapshot } from '../tables/snapshot';
import type { GradingOptions } from './gradingOptions';
import type { CallFailed, NothingWritten } from './gradingOutcome';
import type { GradingPorts } from './gradingPorts';
import { planRun, type RunRules } from './gradingRun';
import type { HostFailure } from './hostFailure';
import { namesOfMonth } from './registeredCounts';
import { succeed, type Result } from './result';
import { readWorkbook } from './workbookReading';

export type { Draft, DraftParagraph } from '../check/draft';
export type { Finding, FindingCertainty, FindingCode, FindingPlace } from '../check/finding';

/** Where a draft comes from: pasted text, a file that was read, or a sheet of the workbook. */
export type DraftSource =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'paragraphs'; readonly draft: Draft }
  | { readonly kind: 'sheet'; readonly sheetId: string };

/** The month and the tables a draft is checked against. */
export type DraftCheckOptions = Pick<
  GradingOptions,
  'period' | 'excludedTables' | 'rules' | 'roster'
>;

/** A draft, checked. Nothing was written. */
export interface DraftCheckResult {
  readonly kind: 'checked';
  readonly period: Period | null;
  readonly draft: Draft;
  /** In the order of the draft; none on a draft that holds. */
  readonly findings: readonly Finding[];
}

/** How checking a draft ended. */
export type DraftCheckOutcome =
  | DraftCheckResult
  | { readonly kind: 'noSuchSheet' }
  | Extract<NothingWritten, { kind: 'nothingToGrade' }>
  | CallFailed;

/** A sheet that may hold a draft. */
export interface DraftSheet {
  readonly sheetId: string;
  readonly sheetName: string;
}

/** Checking a draft before it is printed, as pane and command line use it. */
export interface CheckSession {
  /** The sheets with prose on them, in sheet order. */
  draftSheets(): Promise<Result<readonly DraftSheet[], HostFailure>>;
  /** Checks a draft against the month as it would be graded now. Writes nothing. */
  checkDraft(source: DraftSource, options: DraftCheckOptions): Promise<DraftCheckOutcome>;
}

/** The session's checks over its workbook. Each call reads the workbook anew. */
export function createCheckSession({
  workbook,
  clock,
  rules,
  version,
}: GradingPorts): CheckSession {
  return {
    async draftSheets() {
      const read = await workbook.read();
      if (!read.ok) return read;
      const sheets = read.value.sheets.filter((sheet) => sheet.visible && isProse(sheet));
      return succeed(sheets.map(({ id, name }) => ({ sheetId: id, sheetName: name })));
    },
    async checkDraft(source, options) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      return checkedDraft(read.value, source, options, { rules, madeAt: clock.now(), version });
    },
  };
}

/** Checks a draft against a workbook that was read. */
export function checkedDraft(
  snapshot: Snapshot,
  source: DraftSource,
  options: DraftCheckOptions,
  run: RunRules,
): DraftCheckOutcome {
  const draft = draftOf(source, snapshot);
  if (!draft) return { kind: 'noSuchSheet' };
  // A run's rules are those in force; the reading is asked once more for what a run does not tell.
  const first = planRun(snapshot, options, run);
  if (first.kind !== 'planned') return first;
  const reading = readWorkbook(snapshot, first.result.rules, options.roster ?? null);
  const own = source.kind === 'sheet' ? source.sheetId : null;
  const ofDraft = reading.recognition.tables.filter(({ sheetId }) => sheetId === own);
  const excludedTables = [...options.excludedTables, ...ofDraft.map(({ id }) => id)];
  const planned =
    ofDraft.length === 0 ? first : planRun(snapshot, { ...options, excludedTables }, run);
  if (planned.kind !== 'planned') return planned;
  const { period, channels, rules, ledger } = planned.result;
  const { unitKey } = namesOfMonth(reading, period);
  const facts: DraftFacts = {
    ...{ period, channels, rules, ledger },
    roster: reading.registers.roster,
    names: {
      unitKey,
      isAnswered: (one, other) =>
        unitKey(one) === unitKey(other) || reading.names.isAnswered(one, other),
    },
  };
  return { kind: 'checked', period, draft, findings: checkDraft(draft, facts) };
}

function draftOf(source: DraftSource, { sheets }: Snapshot): Draft | null {
  switch (source.kind) {
    case 'text':
      return draftOfText(source.text);
    case 'paragraphs':
      return source.draft;
    case 'sheet': {
      const sheet = sheets.find(({ id }) => id === source.sheetId);
      return sheet ? draftOfSheet(sheet) : null;
    }
  }
}
