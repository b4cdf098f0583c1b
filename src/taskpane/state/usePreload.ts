import { useEffect } from 'react';

/** When something that is fetched on demand is to be there. */
export type NeededSoon = 'notYet' | 'whenIdle' | 'now';

/** Milliseconds for which nothing new was needed: the pane has drawn what it found. */
const IDLE_AFTER = 1000;

/** Fetches a script ahead of its being shown, so that nothing flashes when it is; asking again is free. */
export function usePreload(preload: () => void, needed: NeededSoon): void {
  useEffect(() => {
    if (needed === 'notYet') return;
    if (needed === 'now') {
      preload();
      return;
    }
    const timer = setTimeout(preload, IDLE_AFTER);
    return () => clearTimeout(timer);
  }, [preload, needed]);
}
