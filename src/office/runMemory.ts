import type { LastRun } from '../application/ports';
import type { PreviousValues } from './previousValues';
import { runSummary, storedRun, storedSummary } from './runRecord';

/**
 * What the add-in itself knows of its last run beside the record in the workbook, as long as it stays
 * open.
 */
export interface RunMemory {
  /** A run that was too large to be kept in the workbook. */
  readonly unkept: {
    readonly previous: PreviousValues;
    readonly madeAt: string;
    /** Its write, or its restoring, was not heard to its end. */
    readonly isOpen: boolean;
  } | null;
  /** The head of the record whose write was not heard to its end, as it reads once it is done. */
  readonly unheard: string | null;
}

export const NO_MEMORY: RunMemory = { unkept: null, unheard: null };

type Settings = Readonly<Record<string, string>>;

/** The run that restoring takes back: the workbook's word comes first. */
export function lastRunOf(
  settings: Settings,
  prefix: string,
  { unkept }: RunMemory,
): PreviousValues | null {
  return storedRun(settings, prefix)?.previous ?? unkept?.previous ?? null;
}

/** The last run if its end is not known, so that the next one must not bury what stood before it. */
export function openRunOf(
  settings: Settings,
  prefix: string,
  { unkept, unheard }: RunMemory,
): PreviousValues | null {
  const stored = storedRun(settings, prefix);
  if (!stored) return unkept?.isOpen ? unkept.previous : null;
  const isUnheard = unheard !== null && Object.values(settings).includes(unheard);
  return stored.isOpen || isUnheard ? stored.previous : null;
}

/** The run that can be taken back, in one line. */
export function lastRunSummary(
  settings: Settings,
  prefix: string,
  { unkept }: RunMemory,
): LastRun | null {
  return storedSummary(settings, prefix) ?? (unkept && runSummary(unkept.previous, unkept.madeAt));
}
