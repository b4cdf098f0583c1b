import { HOST_ORIGIN } from '../host/appContext';
import type { Connection } from '../host/connection';
import type { OfficeHost } from '../host/host';

/** A page without a browser, in which office.js is to run. */
export interface OfficePage {
  /** A jsdom window at an `https://localhost/` address. */
  readonly window: Window & typeof globalThis;
  /** Runs a file of @microsoft/office-js's `dist` folder, such as `office.js`, in the window's realm. */
  readonly run: (file: string) => void;
}

/** office.js, started and ready. */
export interface BootedOffice {
  readonly connection: Connection;
  /** Ends the conversation and takes office.js off the window, listeners and globals. */
  close(): void;
}

const OFFICE_FOLDER = `${HOST_ORIGIN}/office-js/`;

/** office.js finds its folder by the script tag it believes it came from. */
function addScriptTag(document: Document): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.src = `${OFFICE_FOLDER}office.js`;
  document.head.append(script);
  return script;
}

/** Runs what office.js loads by putting script tags into the head, and tells it when that is done. */
function serveScripts({ window, run }: OfficePage): () => void {
  const observer = new window.MutationObserver((changes) => {
    for (const node of changes.flatMap((change) => [...change.addedNodes])) {
      if (!(node instanceof window.HTMLScriptElement)) continue;
      const file = node.src.slice(OFFICE_FOLDER.length);
      if (node.type === 'text/plain' || !node.src.startsWith(OFFICE_FOLDER)) continue;
      run(file.replace(/[?#].*$/, ''));
      node.dispatchEvent(new window.Event('load'));
    }
  });
  observer.observe(window.document.head, { childList: true });
  return () => observer.disconnect();
}

/** Notes the listeners put on the window from now on; the result takes them off again. */
function watchListeners(window: Window & typeof globalThis): () => void {
  const added: [string, EventListenerOrEventListenerObject][] = [];
  const add = window.addEventListener.bind(window);
  window.addEventListener = (
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void => {
    added.push([type, listener]);
    add(type, listener, options);
  };
  return () => {
    window.addEventListener = add;
    for (const [type, listener] of added) window.removeEventListener(type, listener);
  };
}

/** Clears the globals office.js made, so that it can start anew in the same window. */
function clearGlobals(window: Window & typeof globalThis, made: readonly string[]): void {
  for (const name of made) {
    // A script's variables can't be deleted, only emptied.
    if (!Reflect.deleteProperty(window, name)) Reflect.set(window, name, undefined);
  }
}

/**
 * Starts Microsoft's unmodified office.js in a page without a browser, against a host, and waits for
 * `Office.onReady`. The window has `Office`, `Excel` and `OfficeExtension` then.
 *
 * office.js posts its messages to `window.opener`, and reads who its host is from `window.name`.
 */
export async function bootOffice(host: OfficeHost, page: OfficePage): Promise<BootedOffice> {
  const { window } = page;
  const connection = host.connect((text) => {
    window.dispatchEvent(new window.MessageEvent('message', { data: text, origin: HOST_ORIGIN }));
  });
  window.name = connection.windowName;
  window.opener = { postMessage: (text: string) => connection.receive(text) };
  Object.defineProperty(window.document, 'domain', { configurable: true, value: 'localhost' });
  const script = addScriptTag(window.document);
  const stopServing = serveScripts(page);
  const removeListeners = watchListeners(window);
  const before = new Set(Object.getOwnPropertyNames(window));
  page.run('office.js');
  await window.Office.onReady();
  stopServing();
  const made = Object.getOwnPropertyNames(window).filter((name) => !before.has(name));
  return {
    connection,
    close: () => {
      connection.close();
      removeListeners();
      clearGlobals(window, made);
      script.remove();
    },
  };
}
