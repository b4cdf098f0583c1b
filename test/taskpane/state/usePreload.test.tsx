import { renderHook } from '@testing-library/react';
import { usePreload, type NeededSoon } from '../../../src/taskpane/state/usePreload';

describe('a script fetched ahead', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function follow(needed: NeededSoon) {
    const preload = jest.fn();
    const { rerender, unmount } = renderHook(({ now }) => usePreload(preload, now), {
      initialProps: { now: needed },
    });
    return { preload, unmount, become: (now: NeededSoon) => rerender({ now }) };
  }

  it('is left alone while the pane is still at its first look', () => {
    const { preload } = follow('notYet');
    jest.advanceTimersByTime(60_000);
    expect(preload).not.toHaveBeenCalled();
  });

  it('comes once the pane was idle for a while, not before', () => {
    const { preload, become } = follow('notYet');
    become('whenIdle');
    expect(preload).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1000);
    expect(preload).toHaveBeenCalledTimes(1);
  });

  it('comes at once when it is needed, however short the pane was idle', () => {
    const { preload, become } = follow('whenIdle');
    become('now');
    expect(preload).toHaveBeenCalledTimes(1);
  });

  it('is not asked for by a pane that was closed', () => {
    const { preload, unmount } = follow('whenIdle');
    unmount();
    jest.advanceTimersByTime(60_000);
    expect(preload).not.toHaveBeenCalled();
  });
});
