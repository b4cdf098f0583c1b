import type { HostFailure } from './hostFailure';
import { fail, succeed, type Result } from './result';

/** What bundlers call a script that did not come. */
const NOT_FETCHED = 'ChunkLoadError';

/**
 * A part of the add-in whose script is fetched when it is first used, so that nobody waits for it while
 * the pane opens. `load` imports it: `() => import('./rollUpRun')`. A script that does not come (the
 * network, or a newer version on the server) is a failure to be told; the next call asks for it again.
 * To be called before anything is written. Rejects where the script itself fails: a bug of ours.
 */
export async function fetchedScript<T>(load: () => Promise<T>): Promise<Result<T, HostFailure>> {
  try {
    return succeed(await load());
  } catch (error) {
    if (!(error instanceof Error) || error.name !== NOT_FETCHED) throw error;
    const failure = { code: 'scriptNotFetched', effect: 'nothingWritten' } as const;
    return fail({ ...failure, hostCode: error.name, hostLocation: error.message });
  }
}
