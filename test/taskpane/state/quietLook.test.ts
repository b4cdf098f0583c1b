import { QUIET, quietLook } from '../../../src/taskpane/state/quietLook';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A look whose every call waits until the test ends it. */
function started() {
  const ends: ((came: boolean) => void)[] = [];
  const quiet = quietLook(() => new Promise((resolve) => ends.push(resolve)));
  quiet.allow(true);
  const end = async (at: number, came = true) => {
    ends[at]?.(came);
    await Promise.resolve();
    await Promise.resolve();
  };
  return { quiet, looks: () => ends.length, end };
}

describe('looking after edits', () => {
  it('looks once for all edits, a moment after the last', () => {
    const { quiet, looks } = started();
    for (const wait of [QUIET - 1, QUIET - 1, QUIET - 1]) {
      quiet.edited();
      jest.advanceTimersByTime(wait);
    }
    expect(looks()).toBe(0);
    jest.advanceTimersByTime(1);
    expect(looks()).toBe(1);
  });

  it('does not look without an edit, whatever the person does in the pane', () => {
    const { quiet, looks } = started();
    quiet.disturbed();
    jest.advanceTimersByTime(60_000);
    expect(looks()).toBe(0);
  });

  it('waits while the person is using the pane', () => {
    const { quiet, looks } = started();
    quiet.edited();
    jest.advanceTimersByTime(QUIET - 1);
    quiet.disturbed();
    jest.advanceTimersByTime(QUIET - 1);
    expect(looks()).toBe(0);
    jest.advanceTimersByTime(1);
    expect(looks()).toBe(1);
  });

  it('looks one at a time; what was edited meanwhile is looked at afterwards', async () => {
    const { quiet, looks, end } = started();
    quiet.edited();
    jest.advanceTimersByTime(QUIET);
    quiet.edited();
    jest.advanceTimersByTime(2 * QUIET);
    expect(looks()).toBe(1);
    await end(0);
    jest.advanceTimersByTime(60_000);
    expect(looks()).toBe(2);
    await end(1);
    jest.advanceTimersByTime(60_000);
    expect(looks()).toBe(2);
  });

  it('a slow workbook is read less often', async () => {
    const { quiet, looks, end } = started();
    quiet.edited();
    jest.advanceTimersByTime(QUIET);
    jest.advanceTimersByTime(800);
    await end(0);
    quiet.edited();
    jest.advanceTimersByTime(3999);
    expect(looks()).toBe(1);
    jest.advanceTimersByTime(1);
    expect(looks()).toBe(2);
  });

  it('a look that came to nothing is tried again, ever later', async () => {
    const { quiet, looks, end } = started();
    quiet.edited();
    jest.advanceTimersByTime(QUIET);
    await end(0, false);
    jest.advanceTimersByTime(2 * QUIET);
    await end(1, false);
    jest.advanceTimersByTime(4 * QUIET - 1);
    expect(looks()).toBe(2);
    jest.advanceTimersByTime(1);
    expect(looks()).toBe(3);
  });

  it('waits until it may look, and does not look any more once stopped', () => {
    const { quiet, looks } = started();
    quiet.allow(false);
    quiet.edited();
    jest.advanceTimersByTime(60_000);
    expect(looks()).toBe(0);
    quiet.allow(true);
    jest.advanceTimersByTime(QUIET);
    expect(looks()).toBe(1);
    const other = started();
    other.quiet.edited();
    other.quiet.stop();
    jest.advanceTimersByTime(60_000);
    expect(other.looks()).toBe(0);
  });
});
