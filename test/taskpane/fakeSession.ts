import type {
  DraftCheckOptions,
  DraftCheckOutcome,
  DraftSheet,
  DraftSource,
  BulletinComposition,
  BulletinOptions,
  BulletinOutcome,
  ExportOutcome,
  GradingOptions,
  GradingOutcome,
  GradingPhase,
  GradingResult,
  GradingSession,
  ReviewMark,
  ReviewOutcome,
  RollUpOptions,
  RollUpOutcome,
  RegisterInsertion,
  RulesInsertion,
  TemplateInsertion,
  TemplateKind,
  WorkAmount,
} from '../../src/application/gradingSession';
import type { ChangesSinceRun } from '../../src/application/changesSinceRun';
import type { HostFailure } from '../../src/application/hostFailure';
import type { Bulletin } from '../../src/bulletin/bulletinBlock';
import type { Inspection } from '../../src/application/inspection';
import type { RestoreOptions, RestoreOutcome } from '../../src/application/ports';
import { fail, succeed, type Result } from '../../src/application/result';
import type { TrialBasis } from '../../src/application/trial';
import type { Unwatch, WorkbookEvent } from '../../src/application/workbookEvent';
import type { TrialApplication, TrialOptions } from '../../src/application/trialSession';
import type { NameAnswer } from '../../src/domain/nearNames';
import type { CellPlace } from '../../src/domain/problem';
import type { RuleSet } from '../../src/domain/ruleSet';
import { withReviews } from '../../src/domain/unitReview';
import type { RegisterKind } from '../../src/registers/registerKind';
import type { ColumnCorrection } from '../../src/tables/headerReading';
import { goldenInspection, goldenResult } from './goldenResult';
import { goldenTrial } from './goldenTrial';

/** Excel in the middle of editing a cell. */
export const CELL_EDIT_MODE: HostFailure = {
  code: 'cellEditMode',
  effect: 'nothingWritten',
  hostCode: 'InvalidOperationInCellEditMode',
  hostLocation: 'Range.values',
};

/** A bulletin of one sentence. */
export const SHORT_BULLETIN: Bulletin = {
  title: '2023年11月热线办理情况通报',
  blocks: [{ kind: 'paragraph', text: '热线应办理21234件。' }],
};

/** A call of `grade` that waits until the test ends it. */
export interface RunningGrade {
  readonly options: GradingOptions;
  readonly reach: (phase: GradingPhase, amount?: WorkAmount) => void;
  readonly end: (outcome: GradingOutcome) => void;
  readonly breakDown: (bug: Error) => void;
}

/** A call of `restore` that waits until the test ends it. */
export interface RunningRestore {
  readonly options: RestoreOptions;
  readonly end: (outcome: Result<RestoreOutcome, HostFailure>) => void;
}

/** A call of `rollUp` that waits until the test ends it. */
export interface RunningRollUp {
  readonly options: RollUpOptions;
  readonly reach: (phase: GradingPhase, amount?: WorkAmount) => void;
  readonly end: (outcome: RollUpOutcome) => void;
  readonly breakDown: (bug: Error) => void;
}

/** One thing a person told the session. */
export type PaneAnswer =
  | { readonly kind: 'correct' | 'forget'; readonly correction: ColumnCorrection }
  | { readonly kind: 'name'; readonly answer: NameAnswer };

/** A session whose answers the test decides; it remembers what was asked of it. */
export interface FakeSession extends GradingSession {
  inspected: Result<Inspection, HostFailure>;
  shown: Result<null, HostFailure>;
  /** The result that stands in the workbook already. */
  standing: GradingResult | null;
  exported: ExportOutcome;
  composed: BulletinComposition;
  bulletin: BulletinOutcome;
  drafts: Result<readonly DraftSheet[], HostFailure>;
  checked: DraftCheckOutcome;
  inserted: RulesInsertion;
  insertedRegister: RegisterInsertion;
  insertedTemplate: TemplateInsertion;
  tried: Result<TrialBasis, HostFailure>;
  applied: TrialApplication;
  readonly runs: RunningGrade[];
  readonly restores: RunningRestore[];
  readonly rollUps: RunningRollUp[];
  /** What was said of columns and names, in order. */
  readonly answers: PaneAnswer[];
  readonly exports: GradingOptions[];
  /** Ids of the rule sets that rules sheets were made from. */
  readonly insertedRules: string[];
  readonly insertedRegisters: RegisterKind[];
  readonly insertedTemplates: TemplateKind[];
  /** What rules were tried on, and what was to be put in force. */
  readonly trials: TrialOptions[];
  readonly appliedTrials: { readonly rules: RuleSet; readonly basis: TrialBasis }[];
  /** The drafts that were to be checked, and against what. */
  readonly checks: { readonly source: DraftSource; readonly options: DraftCheckOptions }[];
  /** What bulletins were to be made of, and which were to be written as a sheet. */
  readonly compositions: BulletinOptions[];
  readonly bulletins: GradingOptions[];
  readonly places: { readonly place: CellPlace; readonly columnCount: number }[];
  /** What units were to be marked as, and how marking ends; null keeps the mark and has no list. */
  readonly reviewed: ReviewMark[];
  reviewing: ReviewOutcome | null;
  /** What the workbook's changes since the run are, each time they are asked for. */
  changes: Result<ChangesSinceRun | null, HostFailure>;
  /** How often the changes were asked for. */
  compared: number;
  /** Why watching does not work; null lets it. */
  unwatchable: HostFailure | null;
  /** How many listeners watch the workbook. */
  readonly watching: number;
  /** Lets something happen in the workbook; for a pane on screen inside `act`. */
  readonly tell: (event: WorkbookEvent) => void;
}

export function fakeSession(inspection: Inspection = goldenInspection()): FakeSession {
  const runs: RunningGrade[] = [];
  const restores: RunningRestore[] = [];
  const rollUps: RunningRollUp[] = [];
  const answers: PaneAnswer[] = [];
  const exports: GradingOptions[] = [];
  const insertedRules: string[] = [];
  const insertedRegisters: RegisterKind[] = [];
  const insertedTemplates: TemplateKind[] = [];
  const trials: TrialOptions[] = [];
  const appliedTrials: FakeSession['appliedTrials'] = [];
  const checks: FakeSession['checks'] = [];
  const compositions: BulletinOptions[] = [];
  const bulletins: GradingOptions[] = [];
  const places: FakeSession['places'] = [];
  const reviewed: ReviewMark[] = [];
  const watching = new Set<(event: WorkbookEvent) => void>();
  const remember = (answer: PaneAnswer) => {
    answers.push(answer);
    return Promise.resolve(session.inspected);
  };
  const session: FakeSession = {
    inspected: succeed(inspection),
    shown: succeed(null),
    exported: { kind: 'noDifferences' },
    composed: { kind: 'composed', bulletin: SHORT_BULLETIN, problems: [] },
    bulletin: {
      kind: 'written',
      bulletin: SHORT_BULLETIN,
      written: { sheets: ['通报'], cells: 4 },
      problems: [],
    },
    drafts: succeed([]),
    checked: { kind: 'checked', period: null, draft: { paragraphs: [] }, findings: [] },
    inserted: { kind: 'inserted', sheetName: '考评规则' },
    insertedRegister: { kind: 'inserted', sheetName: '单位名录' },
    insertedTemplate: { kind: 'inserted', sheetNames: ['热线', '信箱'] },
    tried: succeed(goldenTrial()),
    applied: { kind: 'inserted', sheetName: '考评规则' },
    runs,
    restores,
    rollUps,
    answers,
    exports,
    insertedRules,
    insertedRegisters,
    insertedTemplates,
    trials,
    appliedTrials,
    checks,
    compositions,
    bulletins,
    places,
    inspect: () => Promise.resolve(session.inspected),
    standing: null,
    standingResult: () => Promise.resolve(session.standing),
    grade: (options, onPhase) =>
      new Promise((resolve, reject) => {
        runs.push({ options, reach: onPhase, end: resolve, breakDown: reject });
      }),
    rollUp: (options, onPhase) =>
      new Promise((resolve, reject) => {
        rollUps.push({ options, reach: onPhase, end: resolve, breakDown: reject });
      }),
    correctColumn: (correction) => remember({ kind: 'correct', correction }),
    forgetCorrection: (correction) => remember({ kind: 'forget', correction }),
    answerName: (answer) => remember({ kind: 'name', answer }),
    exportDifferences: (options) => {
      exports.push(options);
      return Promise.resolve(session.exported);
    },
    composeBulletin: (options) => {
      compositions.push(options);
      return Promise.resolve(session.composed);
    },
    writeBulletin: (options) => {
      bulletins.push(options);
      return Promise.resolve(session.bulletin);
    },
    draftSheets: () => Promise.resolve(session.drafts),
    checkDraft: (source, options) => {
      checks.push({ source, options });
      return Promise.resolve(session.checked);
    },
    insertRules: (rules) => {
      insertedRules.push(rules.id);
      return Promise.resolve(session.inserted);
    },
    trialBasis: (options) => {
      trials.push(options);
      return Promise.resolve(session.tried);
    },
    applyTrial: (rules, basis) => {
      appliedTrials.push({ rules, basis });
      return Promise.resolve(session.applied);
    },
    insertRegister: (kind) => {
      insertedRegisters.push(kind);
      return Promise.resolve(session.insertedRegister);
    },
    insertTemplate: (kind) => {
      insertedTemplates.push(kind);
      return Promise.resolve(session.insertedTemplate);
    },
    restore: (options) =>
      new Promise((resolve) => {
        restores.push({ options, end: resolve });
      }),
    show: (place, columnCount) => {
      places.push({ place, columnCount });
      return Promise.resolve(session.shown);
    },
    reviewed,
    reviewing: null,
    review: (_period, mark) => {
      reviewed.push(mark);
      const reviews = withReviews(
        [],
        reviewed.map((one) => ({ ...one, at: '2023-12-22 09:30' })),
      );
      const kept: ReviewOutcome = { kind: 'stored', reviews, onList: { kind: 'noList' } };
      return Promise.resolve(session.reviewing ?? kept);
    },
    changes: succeed(null),
    compared: 0,
    changesSinceRun: () => {
      session.compared += 1;
      return Promise.resolve(session.changes);
    },
    unwatchable: null,
    get watching() {
      return watching.size;
    },
    watch: (listener) => {
      if (session.unwatchable) return Promise.resolve(fail(session.unwatchable));
      watching.add(listener);
      const unwatch: Unwatch = () => Promise.resolve(void watching.delete(listener));
      return Promise.resolve(succeed(unwatch));
    },
    tell: (event) => watching.forEach((listener) => listener(event)),
  };
  return session;
}

export function graded(given: Parameters<typeof goldenResult>[0] = {}): GradingOutcome {
  return { kind: 'graded', result: goldenResult(given) };
}

export function failed(failure: HostFailure = CELL_EDIT_MODE): GradingOutcome {
  return { kind: 'failed', failure };
}

/** A run that broke off while it wrote. */
export const HALF_WRITTEN: HostFailure = {
  code: 'notAnswering',
  effect: 'mayBeWritten',
  hostCode: '',
  hostLocation: '',
};

/** A restore that put back what the golden run replaced. */
export const RESTORED: RestoreOutcome = {
  kind: 'restored',
  report: {
    sheets: ['热线考评', '信箱考评'],
    cells: 731,
    deletedSheets: ['热线排名', '信箱排名', '预警单位'],
  },
  problems: [],
};

/** A restore that found a cell and a sheet that somebody changed. */
export const CHANGED_SINCE: RestoreOutcome = {
  kind: 'changed',
  cells: [
    {
      sheetId: '{热线考评}',
      sheetName: '热线考评',
      row: 3,
      column: 10,
      part: 'value',
      now: { kind: 'number', value: 98 },
      formulaNow: null,
      before: { kind: 'blank' },
      formulaBefore: '=K1',
    },
  ],
  sheets: ['热线排名'],
};

export function unreadable(failure: HostFailure = CELL_EDIT_MODE): Result<never, HostFailure> {
  return fail(failure);
}
