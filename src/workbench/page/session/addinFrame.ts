import type { Connection } from '../../host/connection';
import type { OfficeHost } from '../../host/host';
import { connectPane } from '../../transport/inPageTransport';

/** Milliseconds after which a page of the add-in that has not reached office.js counts as silent. */
export const START_WITHIN = 10_000;
const LOOK_EVERY = 50;

/** A running page of the add-in in an iframe. */
export interface AddinFrame {
  readonly connection: Connection;
  /** True once the page has loaded and office.js in it has reached the host; false when it is late. */
  readonly isUp: Promise<boolean>;
  close(): void;
}

/** Starts a page of the add-in in an iframe at the end of `container`, as Excel starts a pane. */
export function startAddinFrame(
  host: OfficeHost,
  container: HTMLElement,
  page: string,
  title: string,
): AddinFrame {
  const frame = document.createElement('iframe');
  const pane = connectPane(host, frame);
  const { connection } = pane;
  frame.title = title;
  frame.src = page;
  let isLoaded = false;
  let isClosed = false;
  frame.addEventListener('load', () => (isLoaded = true));
  const startedAt = performance.now();
  const isUp = new Promise<boolean>((resolve) => {
    const look = (): void => {
      if (isLoaded && connection.isReady) resolve(true);
      else if (isClosed || performance.now() - startedAt > START_WITHIN) resolve(false);
      else setTimeout(look, LOOK_EVERY);
    };
    look();
  });
  container.append(frame);
  return {
    connection,
    isUp,
    close: () => {
      isClosed = true;
      pane.close();
      frame.remove();
    },
  };
}
