import { createContext } from 'react';
import type { WorkAmount } from '../application/gradingSession';

/** The run under way, as its progress shows it. */
export interface RunControl {
  /** How much of its phase is done; null while that is not known. */
  readonly amount: WorkAmount | null;
  /** Breaks it off; the workbook is then as before. */
  readonly cancel: () => void;
}

/** Null where the work on screen cannot be broken off. */
export const RunControlContext = createContext<RunControl | null>(null);
