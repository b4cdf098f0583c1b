/**
 * Runs in the add-in's page before office.js, in the workbench only:
 * `<script src="workbench-link.js"></script>`, built from this file alone.
 *
 * office.js posts its messages to `window.opener` when there is one. This puts one there that hands
 * them to the page around, where `connectPane` (inPageTransport.ts) has left `officeHostLink`. So the
 * pages need no https and no certificate, although office.js insists that its host has one. In a page
 * that is not inside the workbench it does nothing.
 */
interface Link {
  readonly officeHostLink?: (pane: Window, text: string) => void;
}

/** Puts the opener into a pane's window; run by itself where there is one. */
export function linkToHost(pane: Window): void {
  const around = pane.parent as Window & Link;
  const receive = around.officeHostLink;
  if (around === pane || receive === undefined) return;
  Object.defineProperty(pane, 'opener', {
    configurable: true,
    value: { postMessage: (text: string) => receive(pane, text) },
  });
}

if (typeof window !== 'undefined') linkToHost(window);
