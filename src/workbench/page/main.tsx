import { createRoot } from 'react-dom/client';
import { readManifest } from './addinManifest';
import { SessionProvider } from './chrome/sessionContext';
import { Workbench } from './chrome/workbench';
import { pageOptions } from './pageOptions';
import type { WorkbenchHandle } from './pageHandle';
import { WorkbenchSession } from './session/workbenchSession';
import './workbench.css';

function paneUp({ store }: WorkbenchSession): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = store.subscribe(() => {
      const { paneStatus } = store.get();
      if (paneStatus === 'starting') return;
      stop();
      if (paneStatus === 'ready') resolve();
      else reject(new Error('The pane did not reach the host in time.'));
    });
  });
}

function showHandle(session: WorkbenchSession, ready: Promise<void>): void {
  // Rejections are for who waits; the page itself says what failed.
  ready.catch(() => undefined);
  const handle: WorkbenchHandle = {
    ready,
    get model() {
      return session.current.model;
    },
    get host() {
      return session.current.host;
    },
    get requests() {
      return session.current.host.requests;
    },
  };
  window.workbench = handle;
}

async function start(container: HTMLElement): Promise<void> {
  const manifest = await fetch('manifest.xml');
  const session = new WorkbenchSession(
    pageOptions(window.location.search),
    readManifest(await manifest.text()),
  );
  const pane = paneUp(session);
  const onStarted = (started: Promise<void>): void => {
    const opened = started.then(() => {
      if (session.store.get().fileName === null) throw new Error('The first file is not open.');
    });
    showHandle(
      session,
      Promise.all([opened, pane]).then(() => undefined),
    );
  };
  createRoot(container).render(
    <SessionProvider value={session}>
      <Workbench onStarted={onStarted} />
    </SessionProvider>,
  );
}

const container = document.getElementById('root');
if (container) void start(container);
