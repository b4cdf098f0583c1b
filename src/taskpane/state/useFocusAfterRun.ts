import { useEffect, useRef, type RefObject } from 'react';

/**
 * What holds the button that starts a run: the button takes the focus when the run ends and the way to
 * break it off, which had it, is gone.
 */
export function useFocusAfterRun(running: boolean): RefObject<HTMLDivElement | null> {
  const holder = useRef<HTMLDivElement>(null);
  const wasRunning = useRef(running);
  useEffect(() => {
    const ended = wasRunning.current && !running;
    wasRunning.current = running;
    if (!ended || document.activeElement !== document.body) return;
    holder.current?.querySelector<HTMLElement>('button[data-tabster]')?.focus();
  }, [running]);
  return holder;
}
