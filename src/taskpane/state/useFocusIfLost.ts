import { useEffect, type RefObject } from 'react';

/**
 * Gives an element the focus when nothing else has it: at once, or, where a dialog with the focus is just
 * closing, when that is gone.
 * @param wanted whether the element shall take it at all
 * @param content looked at again whenever it changes: what had the focus may have gone then
 */
export function useFocusIfLost(
  element: RefObject<HTMLElement | null>,
  wanted: boolean,
  content: number,
): void {
  useEffect(() => {
    if (!wanted) return;
    const take = () => {
      if (document.activeElement === document.body) element.current?.focus();
    };
    take();
    const closing = document.activeElement?.closest('[role="alertdialog"], [role="dialog"]');
    if (!closing) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      if (closing.isConnected) return;
      observer.disconnect();
      // Fluent's focus handling still holds on to the dialog until its own timers have run.
      timer = setTimeout(take, 100);
    });
    observer.observe(document.body, { subtree: true, childList: true });
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [element, wanted, content]);
}
