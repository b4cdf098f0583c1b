import type { HostLog } from './hostLog';

/**
 * Writes a host error with its debug information to the console. What formats it is fetched with the
 * first error, so that nobody waits for it while the pane opens; where it does not come, the error is
 * written as it is. A console that is missing or fails must not turn a told failure into a crash.
 */
export const logToConsole: HostLog = (error) => {
  import(/* webpackChunkName: "hostLog" */ '@microsoft/office-js-helpers')
    .then(
      ({ Utilities }) => Utilities.log(error as Error),
      () => console.error(error),
    )
    .catch(() => undefined);
};
