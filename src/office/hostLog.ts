import { Utilities } from '@microsoft/office-js-helpers';

/** Where host errors go. */
export type HostLog = (error: Error) => void;

/**
 * Writes a host error with its debug information to the console. A console that is missing or
 * fails must not turn a told failure into a crash.
 */
export const logToConsole: HostLog = (error) => {
  try {
    Utilities.log(error);
  } catch {
    return;
  }
};
