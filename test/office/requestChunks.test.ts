import type { OfficeCall } from '../../src/office/officeCall';
import { sendPieces } from '../../src/office/requestChunks';

/** Sends pieces of these sizes and tells what went into each request. */
async function requestsOf(sizes: readonly number[], bytesPerRequest: number): Promise<string[]> {
  const requests: string[] = [];
  let queued: string[] = [];
  const call = {
    sync: () => {
      requests.push(queued.join(' '));
      queued = [];
      return Promise.resolve();
    },
  } as unknown as OfficeCall;
  const pieces = sizes.map((bytes, index) => ({
    bytes,
    queue: () => queued.push(String(index)),
  }));
  const begin = () => queued.push('begin');
  await sendPieces(call, pieces, { kind: 'write', bytesPerRequest, begin });
  return requests;
}

describe('work cut into requests', () => {
  it('all of it goes in one request where it fits', async () => {
    expect(await requestsOf([30, 30, 40], 100)).toEqual(['begin 0 1 2']);
  });

  it('what does not fit goes in the next, in order', async () => {
    expect(await requestsOf([60, 60, 30, 20], 100)).toEqual(['begin 0', 'begin 1 2', 'begin 3']);
  });

  it('a piece above the limit goes alone', async () => {
    expect(await requestsOf([500, 10, 500], 100)).toEqual(['begin 0', 'begin 1', 'begin 2']);
  });

  it('nothing to send is no request', async () => {
    expect(await requestsOf([], 100)).toEqual([]);
  });
});
