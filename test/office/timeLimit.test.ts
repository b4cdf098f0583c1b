import { NotAnswering, startTimeLimit } from '../../src/office/timeLimit';

const never = new Promise<string>(() => undefined);

describe('a watch over a call', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lets an answer in time through', async () => {
    const limit = startTimeLimit(1000);
    await expect(limit.watch(Promise.resolve('yes'))).resolves.toBe('yes');
    limit.stop();
  });

  it('ends a call that never answers', async () => {
    const limit = startTimeLimit(1000);
    const watched = limit.watch(never);
    jest.advanceTimersByTime(1000);
    await expect(watched).rejects.toThrow(NotAnswering);
  });

  it('gives every request its whole time', async () => {
    const limit = startTimeLimit(1000);
    const watched = limit.watch(never);
    jest.advanceTimersByTime(900);
    limit.restart();
    jest.advanceTimersByTime(900);
    expect(() => limit.restart()).not.toThrow();
    jest.advanceTimersByTime(1000);
    await expect(watched).rejects.toThrow(NotAnswering);
  });

  it('lets nothing be sent once the time is over', () => {
    const limit = startTimeLimit(1000);
    jest.advanceTimersByTime(1000);
    expect(() => limit.restart()).toThrow(NotAnswering);
  });

  it('drops an answer that comes late', async () => {
    const limit = startTimeLimit(1000);
    let answer: (value: string) => void = () => undefined;
    const watched = limit.watch(new Promise<string>((resolve) => (answer = resolve)));
    jest.advanceTimersByTime(1000);
    answer('late');
    await expect(watched).rejects.toThrow(NotAnswering);
  });

  it('passes a failure on as it is', async () => {
    const limit = startTimeLimit(1000);
    const failure = new Error('refused');
    await expect(limit.watch(Promise.reject(failure))).rejects.toBe(failure);
    limit.stop();
  });
});
