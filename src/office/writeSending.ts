import { isChartFailure } from './charts';
import type { HostLog } from './hostLog';
import type { OfficeCall } from './officeCall';
import { isPageSetupFailure } from './pageSetup';
import { sendPieces, type ChunkSettings, type RequestPiece } from './requestChunks';

/** What is written, in this order. */
export interface SentWrite {
  /** What has to be written. */
  readonly pieces: readonly RequestPiece[];
  /** What may be refused: all else is written by then, and results without it are better than none. */
  readonly charts: readonly RequestPiece[];
  readonly pages: readonly RequestPiece[];
}

/**
 * Sends a write. Where Excel refuses charts, the page setup goes out once more without them; where it
 * refuses that, nothing is left to send. Throws other host failures.
 * @returns whether charts were refused
 */
export async function sendWrite(
  call: OfficeCall,
  { pieces, charts, pages }: SentWrite,
  settings: Omit<ChunkSettings, 'kind' | 'begin'> & { readonly log: HostLog },
): Promise<boolean> {
  const { bytesPerRequest, onAmount, rest, log } = settings;
  const { application } = call.context;
  try {
    await sendPieces(call, [...pieces, ...charts, ...pages], {
      kind: 'write',
      bytesPerRequest,
      onAmount,
      rest,
      begin: () => application.suspendScreenUpdatingUntilNextSync(),
    });
    return false;
  } catch (error) {
    const areRefused = isChartFailure(error);
    if (!areRefused && !isPageSetupFailure(error)) throw error;
    log(error);
    if (areRefused) await sendWrite(call, { pieces: [], charts: [], pages }, settings);
    return areRefused;
  }
}
