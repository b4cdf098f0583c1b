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
  if (pieces.length === 0) return;
  const count = fittingPieces(pieces, settings.bytesPerRequest);
  settings.begin?.();
  for (const piece of pieces.slice(0, count)) piece.queue();
  await call.sync(settings.kind);
  await sendPieces(call, pieces.slice(count), settings);
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
