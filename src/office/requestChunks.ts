import type { CallControl } from '../application/callControl';
import type { Rest } from '../application/resting';
import type { OfficeCall, RequestKind } from './officeCall';

/** Work for one request that must not be divided. */
export interface RequestPiece {
  /** Estimated size on the wire, of the request when writing and of the answer when reading. */
  readonly bytes: number;
  queue(): void;
}

/** What every chunk begins with and how large it may become. */
export interface ChunkSettings {
  readonly kind: RequestKind;
  readonly bytesPerRequest: number;
  /** Told before the first request, and after each, how many are done. */
  readonly onAmount?: CallControl['onAmount'] | undefined;
  /** Taken before a request is sent; left out, it is sent at once. */
  readonly rest?: Rest | undefined;
  /** Queued at the start of every request. */
  begin?(): void;
}

/**
 * Sends pieces in order, as many in one request as fit; a piece larger than the limit goes alone.
 * This is the only place where the number of requests depends on the amount of data: Excel on the
 * web takes 5 MB each way. An ordinary month is one request.
 */
export async function sendPieces(
  call: OfficeCall,
  pieces: readonly RequestPiece[],
  settings: ChunkSettings,
): Promise<void> {
  const requests = requestsOf(pieces, settings.bytesPerRequest);
  const total = requests.length;
  if (total > 0) settings.onAmount?.({ done: 0, total });
  await sendRequests(call, requests, settings, total);
}

async function sendRequests(
  call: OfficeCall,
  [first, ...others]: readonly (readonly RequestPiece[])[],
  settings: ChunkSettings,
  total: number,
): Promise<void> {
  if (!first) return;
  settings.begin?.();
  for (const piece of first) piece.queue();
  await settings.rest?.();
  await call.sync(settings.kind);
  settings.onAmount?.({ done: total - others.length, total });
  await sendRequests(call, others, settings, total);
}

function requestsOf(pieces: readonly RequestPiece[], limit: number): readonly RequestPiece[][] {
  const requests: RequestPiece[][] = [];
  let from = 0;
  while (from < pieces.length) {
    const count = fittingPieces(pieces.slice(from), limit);
    requests.push(pieces.slice(from, from + count));
    from += count;
  }
  return requests;
}

/** How many of the first pieces fit into one request; at least one. */
function fittingPieces(pieces: readonly RequestPiece[], limit: number): number {
  let bytes = 0;
  const overflowing = pieces.findIndex((piece, index) => {
    bytes += piece.bytes;
    return index > 0 && bytes > limit;
  });
  return overflowing < 0 ? pieces.length : overflowing;
}
