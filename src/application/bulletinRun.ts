import { bulletin } from '../bulletin/bulletin';
import type { Bulletin } from '../bulletin/bulletinBlock';
import { planBulletin } from '../report/planBulletin';
import type { WritePlan } from '../report/writePlan';
import type { Snapshot } from '../tables/snapshot';
import type { NothingWritten } from './gradingOutcome';
import { operatingFigures } from './operatingFigures';
import { planRun, type PlannedRun, type RunChoices, type RunRules } from './gradingRun';

/** A month's bulletin, with the run it was made from. */
export interface ComposedBulletin {
  readonly kind: 'composed';
  readonly bulletin: Bulletin;
  readonly run: PlannedRun;
}

/** Why there is no bulletin: nothing is graded, or the operating figures are wrong. */
export type NoBulletin = Extract<NothingWritten, { kind: 'nothingToGrade' | 'refused' }>;

/**
 * The bulletin of the chosen month, from the counts as they stand now; what was graded before is not
 * looked at. A fault in the operating figures stops it: a wrong sum must not be printed.
 */
export function composeBulletin(
  snapshot: Snapshot,
  choices: RunChoices,
  rules: RunRules,
): ComposedBulletin | NoBulletin {
  const run = planRun(snapshot, choices, rules);
  if (run.kind !== 'planned') return run;
  const { period, channels, rules: decided, ledger } = run.result;
  const { figures, problems } = operatingFigures(snapshot, period);
  if (problems.length > 0) return { kind: 'refused', problems };
  const made = bulletin({ period, channels, rules: decided, ledger, figures });
  return { kind: 'composed', bulletin: made, run };
}

/** The bulletin as a sheet, planned before anything is written. */
export interface PlannedBulletin {
  readonly kind: 'planned';
  readonly plan: WritePlan;
  readonly bulletin: Bulletin;
  readonly run: PlannedRun;
}

/** As `composeBulletin`, with the sheet that says it. */
export function planBulletinRun(
  snapshot: Snapshot,
  choices: RunChoices,
  run: RunRules,
): PlannedBulletin | NoBulletin {
  const composed = composeBulletin(snapshot, choices, run);
  if (composed.kind !== 'composed') return composed;
  const { bulletin: made, run: graded } = composed;
  const { tables, otherTables, result } = graded;
  const { period, rules } = result;
  const plan = planBulletin(made, { ...run, snapshot, tables, otherTables, period, rules });
  return { kind: 'planned', plan, bulletin: made, run: graded };
}
