import { assess } from '../domain/assess';
import type { ChannelAssessment } from '../domain/assessment';
import { flaggedUnits, type FlaggedUnit } from '../domain/flaggedUnits';
import type { LocalizedText } from '../domain/localizedText';
import type { Period } from '../domain/period';
import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { findOutputSheets } from '../report/outputSheets';
import { planReport } from '../report/planReport';
import type { Replacement } from '../report/writePlan';
import { recogniseTables } from '../tables/recogniseTables';
import type { CellContent, Snapshot } from '../tables/snapshot';
import type { Recognition } from '../tables/unitTable';
import { channelCounts } from './channelCounts';
import type { HostFailure } from './hostFailure';
import { inspectionOf, type Inspection } from './inspection';
import type { ClockPort, RestoreOptions, RestoreOutcome, WorkbookPort, WriteReport } from './ports';
import { succeed, type Result } from './result';
import { tablesOfMonth } from './tablesOfMonth';

/** What the person chose before computing. */
export interface GradingOptions {
  /** Null takes the period the workbook hints at. */
  readonly period: Period | null;
  /** Ids of found tables that are left out. */
  readonly excludedTables: readonly string[];
  /** True once the person agreed that cells they typed are replaced. */
  readonly replaceTyped: boolean;
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
  readonly written: WriteReport;
}

/** How a run ended. Only `graded` has changed the workbook; `failed` says what is certain. */
export type GradingOutcome =
  | { readonly kind: 'graded'; readonly result: GradingResult }
  | {
      readonly kind: 'confirm';
      readonly replacements: readonly Replacement[];
      readonly total: number;
    }
  | { readonly kind: 'nothingToGrade'; readonly problems: readonly Problem[] }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/** The main job, as pane, ribbon button and command line use it. */
export interface GradingSession {
  /** Looks at the workbook without changing it. */
  inspect(): Promise<Result<Inspection, HostFailure>>;
  /** Reads afresh, computes, writes. Asks (`confirm`) before it replaces what a person typed. */
  grade(options: GradingOptions, onPhase: (phase: GradingPhase) => void): Promise<GradingOutcome>;
  /**
   * Takes the last run back. Asks (`changed`) before it loses what somebody changed since. Only a run
   * of this session is known; after reopening the pane there is nothing to take back.
   */
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
  return {
    async inspect() {
      const read = await workbook.read();
      if (!read.ok) return read;
      return succeed(inspectionOf(read.value, recognise(read.value, rules), rules));
    },
    async grade(options, onPhase) {
      onPhase('reading');
      const read = await workbook.read();
      if (!read.ok) return { kind: 'failed', failure: read.failure };
      onPhase('assessing');
      const planned = planRun(read.value, options, { clock, rules });
      if (planned.kind !== 'planned') return planned;
      const { plan, result } = planned;
      if (plan.replacements.length > 0 && !options.replaceTyped) {
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
    restore: (options) => workbook.restore(options),
    show: (place, columnCount) => workbook.select(place, columnCount),
  };
}

type PlannedRun =
  | {
      readonly kind: 'planned';
      readonly plan: ReturnType<typeof planReport>;
      readonly result: Omit<GradingResult, 'written'>;
    }
  | Extract<GradingOutcome, { kind: 'nothingToGrade' }>;

function planRun(
  snapshot: Snapshot,
  options: GradingOptions,
  { clock, rules }: Pick<GradingPorts, 'clock' | 'rules'>,
): PlannedRun {
  const recognition = recognise(snapshot, rules);
  const excluded = new Set(options.excludedTables);
  const chosen = recognition.tables.filter((table) => !excluded.has(table.id));
  const { tables, problems: months } = tablesOfMonth(chosen, options.period);
  if (months.length > 0) {
    return { kind: 'nothingToGrade', problems: [...recognition.problems, ...months] };
  }
  const { channels, problems: duplicates } = channelCounts(tables, rules);
  if (channels.every((channel) => channel.units.length === 0)) {
    return { kind: 'nothingToGrade', problems: recognition.problems };
  }
  const period = options.period ?? recognition.periodHint;
  const assessment = assess(channels, rules, period);
  const plan = planReport({ snapshot, tables, assessment, rules, madeAt: clock.now() });
  return {
    kind: 'planned',
    plan,
    result: {
      period,
      ruleSetId: rules.id,
      ruleSetLabel: rules.label,
      channels: assessment.channels,
      flagged: flaggedUnits(assessment.channels, rules),
      problems: [
        ...recognition.problems,
        ...duplicates,
        ...assessment.problems,
        ...plan.problems,
        ...plan.replacements.map(replacedProblem),
      ],
      replacements: plan.replacements,
    },
  };
}

function recognise(snapshot: Snapshot, rules: RuleSet): Recognition {
  const ours = new Set(findOutputSheets(snapshot).map((sheet) => sheet.sheetId));
  return recogniseTables(snapshot, rules, ours);
}

function replacedProblem(replacement: Replacement): Problem {
  const { sheetId, sheetName, row, column, before, after } = replacement;
  return {
    code: 'typedValueReplaced',
    severity: 'warning',
    where: { sheetId, sheetName, row, column },
    channel: null,
    unit: null,
    details: { before: contentText(before), after: contentText(after) },
  };
}

function contentText(content: CellContent): string {
  return content.kind === 'blank' ? '' : String(content.value);
}
