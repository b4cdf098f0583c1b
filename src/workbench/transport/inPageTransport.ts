import { HOST_ORIGIN } from '../host/appContext';
import type { Connection } from '../host/connection';
import type { OfficeHost } from '../host/host';

type PaneWindow = Window & typeof globalThis;

interface LinkedWindow {
  officeHostLink?: (pane: Window, text: string) => void;
}

/** An iframe with the add-in in it, connected to a host in the page around. */
export interface ConnectedPane {
  readonly connection: Connection;
  /** Ends the conversation; the frame can be removed then. */
  close(): void;
}

const receivers = new Map<Window, Map<HTMLIFrameElement, Connection>>();

function listenIn(page: Window): Map<HTMLIFrameElement, Connection> {
  const known = receivers.get(page);
  if (known !== undefined) return known;
  const panes = new Map<HTMLIFrameElement, Connection>();
  receivers.set(page, panes);
  (page as Window & LinkedWindow).officeHostLink = (pane, text) => {
    for (const [frame, connection] of panes) {
      if (frame.contentWindow === pane) connection.receive(text);
    }
  };
  return panes;
}

/**
 * Connects a host with the add-in in an iframe of the same origin, over plain http.
 *
 * Call it with a new iframe before that is put into the document: the frame's name, which tells
 * office.js of its host, is read when the frame is created and never again. The page in the frame
 * must load `workbench-link.js` (paneLink.ts) before office.js. Reloading the frame is fine; for
 * another workbook or host make a new frame.
 *
 *     const frame = document.createElement('iframe');
 *     const pane = connectPane(host, frame);
 *     frame.src = 'taskpane.html';
 *     container.append(frame);
 */
export function connectPane(host: OfficeHost, frame: HTMLIFrameElement): ConnectedPane {
  const page = frame.ownerDocument.defaultView;
  if (page === null || frame.isConnected) {
    throw new Error('connectPane needs an iframe that is not in its document yet.');
  }
  const panes = listenIn(page);
  const connection = host.connect((text) => {
    const pane = frame.contentWindow as PaneWindow | null;
    pane?.dispatchEvent(new pane.MessageEvent('message', { data: text, origin: HOST_ORIGIN }));
  });
  frame.name = connection.windowName;
  panes.set(frame, connection);
  return {
    connection,
    close: () => {
      panes.delete(frame);
      connection.close();
    },
  };
}
