import { fetchedScript } from '../../src/application/fetchedScript';
import { failureText } from '../../src/application/messages/messages';

function notFetched(): Error {
  const error = new Error('Loading chunk 42 failed.');
  error.name = 'ChunkLoadError';
  return error;
}

describe('a script that is fetched when it is first used', () => {
  it('is given on', async () => {
    expect(await fetchedScript(() => Promise.resolve('script'))).toEqual({
      ok: true,
      value: 'script',
    });
  });

  it('that does not come is a failure that says so and can be tried again', async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(notFetched())
      .mockResolvedValueOnce('script');
    const first = await fetchedScript(load);
    if (first.ok) throw new Error('It was fetched.');
    expect(first.failure).toEqual({
      code: 'scriptNotFetched',
      effect: 'nothingWritten',
      hostCode: 'ChunkLoadError',
      hostLocation: 'Loading chunk 42 failed.',
    });
    expect(failureText(first.failure, 'en').what).toBe(
      'This part of the add-in could not be fetched. Nothing was written.',
    );
    expect(await fetchedScript(load)).toEqual({ ok: true, value: 'script' });
  });

  it('that comes and fails by itself is a bug, and stays one', async () => {
    const bug = new TypeError('x is not a function');
    await expect(fetchedScript(() => Promise.reject(bug))).rejects.toBe(bug);
  });
});
