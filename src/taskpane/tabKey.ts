const TABBABLE = [
  'a[href]',
  'button:not([disabled])',
  'input:not([disabled])',
  'select:not([disabled])',
  'textarea:not([disabled])',
  '[tabindex]',
].join(',');

/** Where Fluent's focus handling, once a dialog was opened, catches the focus at the ends of the page. */
const DUMMY = '[data-tabster-dummy]';

/**
 * Leaves Tab to the browser inside the page. office.js listens on the window and moves the focus itself,
 * through elements that are hidden or inert, and not at all from a heading or an empty place. It keeps
 * the two ends of the page, where Tab leads back to Excel. Returns what ends this.
 */
export function keepTabInPage(page: Document): () => void {
  const listen = (event: KeyboardEvent) => {
    if (event.key !== 'Tab') return;
    if (page.activeElement === endOf(page, event.shiftKey)) hideFromOffice(page);
    else event.stopPropagation();
  };
  page.addEventListener('keydown', listen);
  return () => page.removeEventListener('keydown', listen);
}

/** office.js would go to such an element instead of back to Excel; it looks for them after this listener. */
function hideFromOffice(page: Document): void {
  const dummies = [...page.querySelectorAll<HTMLElement>(DUMMY)].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
  for (const dummy of dummies) dummy.tabIndex = -1;
  setTimeout(() => {
    for (const dummy of dummies) dummy.tabIndex = 0;
  });
}

function endOf(page: Document, backwards: boolean): Element | undefined {
  const tabbable = [...page.querySelectorAll<HTMLElement>(TABBABLE)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(DUMMY) &&
      element.closest('[inert]') === null &&
      element.getClientRects().length > 0,
  );
  return backwards ? tabbable[0] : tabbable.at(-1);
}
