import { JSDOM } from 'jsdom';
import { WorkbookModel } from '../../../src/workbench/model/workbookModel';
import { createExcelHost } from '../../../src/workbench/objects/excelHost';
import { connectPane } from '../../../src/workbench/transport/inPageTransport';
import { linkToHost } from '../../../src/workbench/transport/paneLink';

type PageWindow = Window & typeof globalThis;

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const question = JSON.stringify({
  _messageType: 0,
  _actionName: 'ContextActivationManager_getAppContextAsync',
  _actionType: 0,
  _conversationId: 'c',
  _correlationId: 7,
  _origin: 'http://localhost:3000',
  _data: 'id',
});

describe('a pane in a page', () => {
  const setUp = () => {
    const page = new JSDOM('<!doctype html><body></body>', { url: 'http://localhost:3000/' });
    const document = page.window.document;
    const host = createExcelHost(WorkbookModel.create());
    const addPane = () => {
      const frame = document.createElement('iframe');
      const connected = connectPane(host, frame);
      document.body.append(frame);
      const pane = frame.contentWindow as PageWindow | null;
      if (pane === null) throw new Error('A frame in a document has a window.');
      const heard: { _correlationId: number }[] = [];
      pane.addEventListener('message', (event) => {
        expect(event.origin).toBe('https://localhost');
        heard.push(JSON.parse(String(event.data)) as { _correlationId: number });
      });
      return { frame, connected, pane, heard };
    };
    return { addPane, document, host };
  };

  it('hears the answer to what it posts to its opener, and no other pane does', async () => {
    const { addPane } = setUp();
    const [first, second] = [addPane(), addPane()];
    linkToHost(first.pane);
    (first.pane.opener as { postMessage: (text: string) => void }).postMessage(question);
    await settled();
    expect(first.heard).toMatchObject([{ _correlationId: 7 }]);
    expect(second.heard).toEqual([]);
  });

  it('is told of its host by its name, set before it was created', () => {
    const { addPane } = setUp();
    const { frame, connected } = addPane();
    expect(frame.name).toBe(connected.connection.windowName);
  });

  it('hears nothing more once closed', async () => {
    const { addPane } = setUp();
    const { connected, pane, heard } = addPane();
    linkToHost(pane);
    connected.close();
    (pane.opener as { postMessage: (text: string) => void }).postMessage(question);
    await settled();
    expect(heard).toEqual([]);
  });

  it('is refused when its frame already stands in the document', () => {
    const { document, host } = setUp();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    expect(() => connectPane(host, frame)).toThrow('not in its document yet');
  });

  it('that stands outside the workbench is left alone', () => {
    const alone = new JSDOM('', { url: 'https://localhost/' }).window as unknown as Window;
    linkToHost(alone);
    expect(Object.getOwnPropertyDescriptor(alone, 'opener')?.value).toBeUndefined();
  });
});
