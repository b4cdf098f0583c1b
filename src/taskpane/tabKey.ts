const TABBABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[tabindex]',
].join(',');

/**
 * Leaves Tab to the browser inside the page. office.js listens on the window and moves the focus itself,
 * through elements that are hidden or inert, and not at all from a heading or an empty place. It keeps
 * the two ends of the page, where Tab leads back to Excel. Returns what ends this.
 */
export function keepTabInPage(page: Document): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Tab' || page.activeElement === endOf(page, event.shiftKey)) return;
    event.stopPropagation();
  };
  page.addEventListener('keydown', listen);
  return () => page.removeEventListener('keydown', listen);
}

function endOf(page: Document, backwards: boolean): Element | undefined {
  const tabbable = [...page.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      element.closest('[inert]') === null &&
      element.getClientRects().length > 0,
  );
  return backwards ? tabbable[0] : tabbable.at(-1);
}
