import type { HostFailure } from '../application/hostFailure';
import type { Result } from '../application/result';

/** Estimated bytes of one request. */
export interface RequestSizes {
  readonly bytesPerRead: number;
  readonly bytesPerWrite: number;
}

const TOO_LARGE: ReadonlySet<string> = new Set([
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
]);

/**
 * Runs a call, and once more in requests of a quarter of the size when Excel says they were too
 * large: the sizes are estimates, and long texts outgrow them. Never after a writing request went out.
 */
export async function withSmallerRequests<T>(
  sizes: RequestSizes,
  run: (sizes: RequestSizes) => Promise<Result<T, HostFailure>>,
): Promise<Result<T, HostFailure>> {
  const first = await run(sizes);
  if (first.ok || first.failure.effect !== 'nothingWritten') return first;
  if (!TOO_LARGE.has(first.failure.hostCode)) return first;
  const { bytesPerRead, bytesPerWrite } = sizes;
  return run({ bytesPerRead: bytesPerRead / 4, bytesPerWrite: bytesPerWrite / 4 });
}
