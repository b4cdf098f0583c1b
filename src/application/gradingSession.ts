import type { NameAnswer } from '../domain/nearNames';
import type { CellPlace } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import type { ColumnCorrection } from '../tables/headerReading';
import { writeAgreed } from './agreedWrite';
import {
  ANSWERS_SETTING,
  answersText,
  parseAnswers,
  withCorrection,
  withNameAnswer,
  withoutCorrection,
  type Answers,
} from './answers';
import { createBulletinSession, type BulletinSession } from './bulletinSession';
import { createCheckSession, type CheckSession } from './checkSession';
import type { CallControl, WorkAmount } from './callControl';
import type { ReplacedDifferences } from './differenceExport';
import { fetchedScript } from './fetchedScript';
import type { GradingOptions } from './gradingOptions';
import type {
  ExportOutcome,
  GradingOutcome,
  RulesInsertion,
  GradingResult,
} from './gradingOutcome';
import type { GradingPhase } from './gradingPhase';
import type { GradingPorts } from './gradingPorts';
import { runSteps, type RunChoices } from './gradingRun';
import type { HostFailure } from './hostFailure';
import { inspectionSteps, type Inspection } from './inspection';
import { createLiveSession, type LiveSession } from './liveSession';
import type { RestoreOptions, RestoreOutcome } from './ports';
import { inSteps } from './resting';
import { succeed, type Result } from './result';
import { createReviewSession, type ReviewSession } from './reviewSession';
import { createRegisterSession, type RegisterSession } from './registerSession';
import { createRollUpSession, type RollUpSession } from './rollUpSession';
import { standsAlready } from './standingResult';
import { storingFirst } from './storingFirst';
import { createTemplateSession, type TemplateSession } from './templateSession';
import { createTrialSession, type TrialSession } from './trialSession';

export type { BulletinComposition, BulletinOptions, BulletinOutcome } from './bulletinSession';
export type { CheckSession } from './checkSession';
export type {
  DraftCheckOptions,
  DraftCheckOutcome,
  DraftCheckResult,
  DraftSheet,
  DraftSource,
} from './draftCheckOutcome';
export type { GradingOptions } from './gradingOptions';
export type {
  ExportOutcome,
  GradingOutcome,
  GradingResult,
  RegisterInsertion,
  RulesInsertion,
  TemplateInsertion,
} from './gradingOutcome';
export type { WorkAmount } from './callControl';
export type { GradingPhase } from './gradingPhase';
export type { ReviewMark } from './reviewMark';
export type { ReviewOnList, ReviewOutcome, ReviewSession } from './reviewSession';
export type { TemplateKind } from './templateKind';
export type { RollUpOptions, RollUpOutcome, RollUpResult } from './rollUpOutcome';

/** A look at the workbook, or why Excel did not let us. */
export type InspectionResult = Result<Inspection, HostFailure>;

/** The main job, as pane, ribbon button and command line use it. */
export interface GradingSession
  extends
    BulletinSession,
    CheckSession,
    LiveSession,
    RegisterSession,
    ReviewSession,
    RollUpSession,
    TemplateSession,
    TrialSession {
  /** Looks at the workbook without changing it. */
  inspect(): Promise<InspectionResult>;
  /**
   * The result of a run whose figures and sheets stand in the workbook already; null where there is
   * none, or where a run would change a figure. Writes nothing.
   */
  standingResult(options: RunChoices): Promise<GradingResult | null>;
  /** Remembers in the workbook what a column is, then looks again. */
  correctColumn(correction: ColumnCorrection): Promise<InspectionResult>;
  /** Forgets what was said of that column, then looks again. */
  forgetCorrection(correction: ColumnCorrection): Promise<InspectionResult>;
  /** Remembers in the workbook whether two names are one unit, then looks again. */
  answerName(answer: NameAnswer): Promise<InspectionResult>;
  /**
   * Reads afresh, computes, writes one month. Asks (`confirm`) before it replaces what a person typed
   * and did not agree to lose. `onPhase` is told of every phase, and how much of it is done; once
   * `options.signal` is aborted, the run ends with the workbook as before.
   */
  grade(
    options: GradingOptions,
    onPhase: (phase: GradingPhase, amount?: WorkAmount) => void,
  ): Promise<GradingOutcome>;
  /**
   * Writes the differences between typed and computed results as a sheet of ours, and nothing else;
   * also those that the last run of this session has replaced.
   */
  exportDifferences(options: GradingOptions): Promise<ExportOutcome>;
  /**
   * Adds a rules sheet made from a built-in rule set. It stands beside one that is there; sheets that
   * hold for the same month are then a problem to be settled by the person.
   */
  insertRules(rules: RuleSet): Promise<RulesInsertion>;
  /** Takes the last run back. Asks (`changed`) before it loses what somebody changed since. */
  restore(options: RestoreOptions): Promise<Result<RestoreOutcome, HostFailure>>;
  /** Selects a cell and `columnCount` cells of its row in the workbook. */
  show(place: CellPlace, columnCount: number): Promise<Result<null, HostFailure>>;
}

/** A run that failed, or that the person broke off. */
function broken(failure: HostFailure): GradingOutcome {
  return failure.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', failure };
}

/**
 * The session over a workbook port. Each call reads the workbook anew; what is kept between calls is
 * only the list of differences that the last run replaced, for writing it down afterwards.
 */
export function createGradingSession(given: GradingPorts): GradingSession {
  const { live, ran, tookBack, workbook } = createLiveSession(given);
  const ports = { ...given, workbook };
  const { clock, rules, version, rest } = ports;
  let replaced: ReplacedDifferences | null = null;
  const runRules = () => ({ rules, madeAt: clock.now(), version });

  async function inspect(): Promise<InspectionResult> {
    const read = await workbook.read();
    if (!read.ok) return read;
    const lastRun = workbook.lastRun(read.value);
    return succeed(await inSteps(inspectionSteps(read.value, runRules(), lastRun), rest));
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
      const { signal } = options;
      const control = (phase: GradingPhase): CallControl => ({
        ...(signal ? { signal } : {}),
        onAmount: (amount) => onPhase(phase, amount),
      });
      onPhase('reading');
      const read = await workbook.read(control('reading'));
      if (!read.ok) return broken(read.failure);
      if (signal?.aborted) return { kind: 'cancelled' };
      onPhase('assessing');
      const planned = await inSteps(runSteps(read.value, options, runRules()), rest, signal);
      if (planned === null) return { kind: 'cancelled' };
      if (planned.kind !== 'planned') return planned;
      const { plan, result } = planned;
      const reviewing = storingFirst(workbook, planned.reviewSettings);
      const onWriting = () => onPhase('writing');
      const writing = { onWriting, control: control('writing') };
      const ended = await writeAgreed(reviewing, plan, read.value, options.agreed, writing);
      if (ended.kind === 'failed') return broken(ended.failure);
      if (ended.kind !== 'written') return ended;
      replaced = result;
      const effect = ended.report.cells > 0 ? 'changed' : 'same';
      ran({ snapshot: read.value, choices: options }, effect);
      const problems = [...result.problems, ...ended.problems];
      return { kind: 'graded', result: { ...result, problems, written: ended.report } };
    },
    async standingResult(choices) {
      const read = await workbook.read();
      if (!read.ok) return null;
      const planned = await inSteps(runSteps(read.value, choices, runRules()), rest);
      if (planned.kind !== 'planned' || !standsAlready(planned.plan, read.value)) return null;
      ran({ snapshot: read.value, choices }, 'same');
      return { ...planned.result, written: { sheets: [], cells: 0 } };
    },
    async exportDifferences(options) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const fetched = await fetchedScript(() => import('./differenceExport'));
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const planned = fetched.value.planExport(read.value, options, runRules(), replaced);
      if (planned.kind !== 'planned') return planned;
      const { plan, total } = planned;
      const ended = await writeAgreed(workbook, plan, read.value, options.agreed);
      if (ended.kind !== 'written') return ended;
      const problems = [...plan.problems, ...ended.problems];
      return { kind: 'exported', total, written: ended.report, problems };
    },
    async insertRules(added) {
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      const fetched = await fetchedScript(() => import('../report/rulesSheet'));
      if (!fetched.ok) return { kind: 'failed', failure: fetched.failure };
      const { planRulesSheet } = fetched.value;
      const applied = await workbook.apply(planRulesSheet(read.value, added), read.value);
      if (!applied.ok) return { kind: 'failed', failure: applied.failure };
      if (applied.value.kind === 'refused') return applied.value;
      const [sheetName = ''] = applied.value.report.sheets;
      return { kind: 'inserted', sheetName };
    },
    async restore(options) {
      const restored = await workbook.restore(options);
      if (restored.ok && restored.value.kind === 'restored') {
        replaced = null;
        tookBack();
      }
      return restored;
    },
    show: (place, columnCount) => workbook.select(place, columnCount),
    ...createBulletinSession(ports),
    ...createCheckSession(ports),
    ...live,
    ...createRegisterSession(ports),
    ...createReviewSession(ports),
    ...createRollUpSession(ports),
    ...createTemplateSession(ports),
    ...createTrialSession(ports),
  };
}
