import type { ChannelAssessment } from '../domain/assessment';
import type { FlaggedUnit } from '../domain/flaggedUnits';
import type { LocalizedText } from '../domain/localizedText';
import type { NameAnswer, NameQuestion } from '../domain/nearNames';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { Difference } from '../report/differences';
import type { Replacement } from '../report/writePlan';
import type { ColumnCorrection } from '../tables/headerReading';
import type { Agreed } from './agreedReplacements';
import { agreesTo } from './agreedReplacements';
import {
  ANSWERS_SETTING,
  answersText,
  parseAnswers,
  withCorrection,
  withNameAnswer,
  withoutCorrection,
  type Answers,
} from './answers';
import { planRun } from './gradingRun';
import type { HostFailure } from './hostFailure';
import { inspectionOf, type Inspection } from './inspection';
import type { ClockPort, RestoreOptions, RestoreOutcome, WorkbookPort, WriteReport } from './ports';
import { succeed, type Result } from './result';

/** What the person chose before computing. */
export interface GradingOptions {
  /** Null takes the period the workbook hints at. */
  readonly period: Period | null;
  /** Ids of found tables that are left out. */
  readonly excludedTables: readonly string[];
  /** Cells a person typed that may be replaced. */
  readonly agreed: Agreed;
}

export type GradingPhase = 'reading' | 'assessing' | 'writing';

/** A finished run. */
export interface GradingResult {
  readonly period: Period | null;
  readonly ruleSetId: string;
  readonly ruleSetLabel: LocalizedText;
  readonly channels: readonly ChannelAssessment[];
  readonly flagged: readonly FlaggedUnit[];
  readonly problems: readonly Problem[];
  readonly replacements: readonly Replacement[];
  /** Those of the replaced results that said something else than the computed ones. */
  readonly differences: readonly Difference[];
  /** Pairs of names nobody has answered for yet. */
  readonly nameQuestions: readonly NameQuestion[];
  readonly written: WriteReport;
}

/** Why nothing was written although the workbook could be read. */
export type NothingWritten =
  | {
      readonly kind: 'confirm';
      readonly replacements: readonly Replacement[];
      readonly total: number;
    }
  | { readonly kind: 'nothingToGrade'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** How a run ended. Only `graded` has changed the workbook; `failed` says what is certain. */
export type GradingOutcome =
  | { readonly kind: 'graded'; readonly result: GradingResult }
  | NothingWritten
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** How writing the list of differences ended. Only `exported` has changed the workbook. */
export type ExportOutcome =
  | {
      readonly kind: 'exported';
      /** Differences listed. */
      readonly total: number;
      readonly written: WriteReport;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'noDifferences' }
  | NothingWritten
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** A look at the workbook, or why Excel did not let us. */
export type InspectionResult = Result<Inspection, HostFailure>;

/** The main job, as pane, ribbon button and command line use it. */
export interface GradingSession {
  /** Looks at the workbook without changing it. */
  inspect(): Promise<InspectionResult>;
  /** Remembers in the workbook what a column is, then looks again. */
  correctColumn(correction: ColumnCorrection): Promise<InspectionResult>;
  /** Forgets what was said of that column, then looks again. */
  forgetCorrection(correction: ColumnCorrection): Promise<InspectionResult>;
  /** Remembers in the workbook whether two names are one unit, then looks again. */
  answerName(answer: NameAnswer): Promise<InspectionResult>;
  /**
   * Reads afresh, computes, writes one month. Asks (`confirm`) before it replaces what a person typed
   * and did not agree to lose.
   */
  grade(options: GradingOptions, onPhase: (phase: GradingPhase) => void): Promise<GradingOutcome>;
  /** Writes the differences between typed and computed results as a sheet of ours, and nothing else. */
  exportDifferences(options: GradingOptions): Promise<ExportOutcome>;
  /** Takes the last run back. Asks (`changed`) before it loses what somebody changed since. */
  restore(options: RestoreOptions): Promise<Result<RestoreOutcome, HostFailure>>;
  /** Selects a cell and `columnCount` cells of its row in the workbook. */
  show(place: CellPlace, columnCount: number): Promise<Result<null, HostFailure>>;
}

/** What a session works with. */
export interface GradingPorts {
  readonly workbook: WorkbookPort;
  readonly clock: ClockPort;
  readonly rules: RuleSet;
}

/** The session over a workbook port. Holds no state between calls: each run reads the workbook anew. */
export function createGradingSession({ workbook, clock, rules }: GradingPorts): GradingSession {
  async function inspect(): Promise<InspectionResult> {
    const read = await workbook.read();
    if (!read.ok) return read;
    const lastRun = workbook.lastRun(read.value);
    return succeed(inspectionOf(read.value, { rules, madeAt: clock.now() }, lastRun));
  }

  /** Changes the answers as they stand in the workbook now, stores them and looks again. */
  async function answer(change: (answers: Answers) => Answers): Promise<InspectionResult> {
    const read = await workbook.read();
    if (!read.ok) return read;
    const answers = change(parseAnswers(read.value.settings[ANSWERS_SETTING]));
    const stored = await workbook.store({ [ANSWERS_SETTING]: answersText(answers) });
    return stored.ok ? inspect() : stored;
  }

  return {
    inspect,
    correctColumn: (correction) => answer((answers) => withCorrection(answers, correction)),
    forgetCorrection: (correction) => answer((answers) => withoutCorrection(answers, correction)),
    answerName: (named) => answer((answers) => withNameAnswer(answers, named)),
    async grade(options, onPhase) {
      onPhase('reading');
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      onPhase('assessing');
      const planned = planRun(read.value, options, { rules, madeAt: clock.now() });
      if (planned.kind !== 'planned') return planned;
      const { plan, result } = planned;
      if (!agreesTo(options.agreed, plan.replacements)) {
        const { replacements } = plan;
        return { kind: 'confirm', replacements, total: replacements.length };
      }
      onPhase('writing');
      const applied = await workbook.apply(plan, read.value);
      if (!applied.ok) return { kind: 'failed', failure: applied.failure };
      if (applied.value.kind === 'refused') return applied.value;
      const { report, problems } = applied.value;
      return {
        kind: 'graded',
        result: { ...result, problems: [...result.problems, ...problems], written: report },
      };
    },
    exportDifferences: () => Promise.resolve({ kind: 'noDifferences' }),
    restore: (options) => workbook.restore(options),
    show: (place, columnCount) => workbook.select(place, columnCount),
  };
}
