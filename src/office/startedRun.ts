import type { PlanTarget } from '../report/writePlan';
import { withEarlier } from './joinedRuns';
import type { CurrentWorkbook } from './preflight';
import type { PreviousValues } from './previousValues';
import { lastRunOf, openRunOf, type RunMemory } from './runMemory';
import { recordSettings, type RecordSettings } from './runRecord';

/** A run that is about to be written. */
export interface StartedRun {
  readonly previous: PreviousValues;
  /** What this run alone replaces, whatever run it goes on. */
  readonly replaced: PreviousValues;
  readonly madeAt: string;
  /** Null when it is too large to be kept in the workbook. */
  readonly record: RecordSettings | null;
  readonly workbook: CurrentWorkbook;
}

/** What the record of a run is made with. */
export interface RunSettings {
  readonly settingPrefix: string;
  /** What is known of the run before. */
  readonly memory: RunMemory;
  /** Local time as text. */
  readonly now: () => string;
  /** Characters that the record may have. */
  readonly recordLength: number;
  /** It belongs to the run before and is taken back with it. */
  readonly continues: boolean;
}

/** A list or a sheet to fill in that is written for itself must not bury the run before it. */
export function isBesideGrading(target: PlanTarget): boolean {
  if (target.kind !== 'output') return false;
  const { output } = target;
  return output === 'differences' || output === 'rules' || /^(?:register|template)\./u.test(output);
}

/**
 * After a run whose end is not known, and for what only continues a run, what stood there before the
 * first of the two counts.
 */
export function startedRun(
  replaced: PreviousValues,
  workbook: CurrentWorkbook,
  { settingPrefix: prefix, memory, now, recordLength: maxLength, continues }: RunSettings,
): StartedRun {
  const earlier = (continues ? lastRunOf : openRunOf)(workbook.settings, prefix, memory);
  const previous = earlier ? withEarlier(earlier, replaced) : replaced;
  const madeAt = now();
  const options = { prefix, madeAt, now: workbook.settings, maxLength };
  return { previous, replaced, madeAt, record: recordSettings(previous, options), workbook };
}
