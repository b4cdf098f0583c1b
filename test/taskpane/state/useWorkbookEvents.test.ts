import { act, renderHook } from '@testing-library/react';
import type { HostFailure } from '../../../src/application/hostFailure';
import type { WorkbookEvent } from '../../../src/application/workbookEvent';
import { useWorkbookEvents } from '../../../src/taskpane/state/useWorkbookEvents';
import { CELL_EDIT_MODE, fakeSession } from '../fakeSession';

const SELECTED: WorkbookEvent = { kind: 'selectionChanged', sheetId: '{1}', address: 'B4' };

function opened(unwatchable: HostFailure | null = null, ready = true) {
  const session = fakeSession();
  session.unwatchable = unwatchable;
  const bugs: unknown[] = [];
  const reportBug = (bug: unknown) => void bugs.push(bug);
  const hook = renderHook((props) => useWorkbookEvents(session, props.ready, reportBug), {
    initialProps: { ready },
  });
  return { session, bugs, ...hook };
}

const flush = () => act(() => Promise.resolve());

describe('the pane follows the workbook', () => {
  it('watches once, from the first look on, also when it looks again later', async () => {
    const { session, rerender } = opened(null, false);
    await flush();
    expect(session.watching).toBe(0);
    rerender({ ready: true });
    await flush();
    rerender({ ready: false });
    rerender({ ready: true });
    await flush();
    expect(session.watching).toBe(1);
  });

  it('hands an event to everyone who subscribed, until they go', async () => {
    const { session, result } = opened();
    await flush();
    const first: WorkbookEvent[] = [];
    const second: WorkbookEvent[] = [];
    const leave = result.current.subscribe((event) => first.push(event));
    result.current.subscribe((event) => second.push(event));
    session.tell(SELECTED);
    leave();
    session.tell(SELECTED);
    expect(first).toEqual([SELECTED]);
    expect(second).toEqual([SELECTED, SELECTED]);
  });

  it('ends the watch when the pane goes, also when Excel answers only then', async () => {
    const { session, unmount } = opened();
    await flush();
    unmount();
    await flush();
    expect(session.watching).toBe(0);
    const late = opened();
    late.unmount();
    await flush();
    expect(late.session.watching).toBe(0);
  });
});

describe('an Excel that does not let us watch', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is asked again when it was only busy', async () => {
    const { session, bugs } = opened(CELL_EDIT_MODE);
    await flush();
    session.unwatchable = null;
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(session.watching).toBe(1);
    expect(bugs).toEqual([]);
  });

  it('is left alone when it knows no such events', async () => {
    const { session } = opened({ ...CELL_EDIT_MODE, code: 'apiNotFound' });
    await flush();
    session.unwatchable = null;
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(session.watching).toBe(0);
  });
});
