import { Utilities } from '@microsoft/office-js-helpers';
import type { HostLog } from './hostLog';

/**
 * Writes a host error with its debug information to the console. A console that is missing or
 * fails must not turn a told failure into a crash.
 */
export const logToConsole: HostLog = (error) => {
  try {
    Utilities.log(error as Error);
  } catch {
    return;
  }
};
