import { useEffect, type RefObject } from 'react';

/** Milliseconds in which what an opened part fetches may still move it. */
const SETTLES_WITHIN = 3000;
const ACTS = ['pointerdown', 'keydown', 'wheel'] as const;

/**
 * Brings a part that was asked for into view and gives its button the focus. While its content comes in,
 * it is kept in view, until the person does something.
 */
export function useShownOnAsking(
  asked: boolean,
  button: RefObject<HTMLElement | null>,
  part: RefObject<HTMLElement | null>,
): void {
  useEffect(() => {
    if (!asked || !part.current) return undefined;
    button.current?.focus({ preventScroll: true });
    const show = () => part.current?.scrollIntoView({ block: 'start' });
    show();
    const growth = new MutationObserver(show);
    growth.observe(part.current, { childList: true, subtree: true });
    const end = () => {
      growth.disconnect();
      clearTimeout(timer);
      for (const act of ACTS) window.removeEventListener(act, end);
    };
    const timer = setTimeout(end, SETTLES_WITHIN);
    for (const act of ACTS) window.addEventListener(act, end);
    return end;
  }, [asked, button, part]);
}
