import { useCallback, useEffect, useEffectEvent, useRef } from 'react';
import { quietLook, type QuietLook } from './quietLook';
import type { WorkbookEvents } from './useWorkbookEvents';

/** What the person does in the pane; nothing may move while they do. */
const DISTURBING = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * Calls `look` some time after the workbook was edited, when neither grid nor pane are being used.
 * Returns what asks for a look without an edit.
 * @param allowed whether it may look now; what is due waits until it may
 * @param look resolves to whether it came to something; else it is called again
 */
export function useQuietLook(
  { subscribe }: WorkbookEvents,
  allowed: boolean,
  look: () => Promise<boolean>,
): () => void {
  const quiet = useRef<QuietLook | null>(null);
  const lookNow = useEffectEvent(look);
  useEffect(() => {
    const started = quietLook(() => lookNow());
    quiet.current = started;
    const leave = subscribe(({ kind }) => {
      if (kind === 'cellsChanged' || kind === 'sheetsChanged') started.edited();
    });
    const disturbed = () => started.disturbed();
    for (const type of DISTURBING) window.addEventListener(type, disturbed, { passive: true });
    return () => {
      leave();
      started.stop();
      for (const type of DISTURBING) window.removeEventListener(type, disturbed);
    };
  }, [subscribe]);
  useEffect(() => quiet.current?.allow(allowed), [allowed]);
  return useCallback(() => quiet.current?.edited(), []);
}
