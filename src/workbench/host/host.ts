import type { HostFacts } from './appContext';
import { Connection } from './connection';
import { Failures } from './failures';
import type { HostDocument } from './hostDocument';
import type { LoggedRequest } from './requestLog';
import { RequestLog } from './requestLog';

/** 5 MB each way, the limit of Excel on the web. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

export interface HostOptions {
  readonly facts: HostFacts;
  readonly document: HostDocument;
  /** In bytes; undefined for no limit. Default `MAX_PAYLOAD_BYTES`. */
  readonly maxPayloadBytes?: number | undefined;
  /** Told of errors that are the host's own; by default they are kept in `faults`. */
  readonly onFault?: (error: unknown) => void;
}

/**
 * The other side of office.js: answers the unmodified client library as Office on the web does. It
 * knows the protocol and nothing of Excel; `objects/excelHost.ts` puts a workbook behind it.
 *
 * - `connect(post)` begins a conversation with one page of the add-in. A transport sets the page's
 *   `window.name` to `connection.windowName` before office.js runs, hands what the page posts to
 *   `connection.receive`, and delivers what `post` gets. Several pages may be connected at once, each
 *   with its own objects and events, as pane and function file are in Excel.
 * - `connection.runCommand('functionName')` presses a ribbon button and settles at `event.completed`.
 * - `requests` logs every RichApi request with its kind; `requests.clear()` starts counting anew.
 * - `failures` lets requests fail in every way a host can; `isEditingCell` puts a cell in edit mode;
 *   payloads above 5 MB are refused as on the web; `onRequest` runs code just before a request.
 */
export class OfficeHost {
  readonly requests = new RequestLog();
  readonly failures = new Failures();
  /** Errors of the host itself while answering; a healthy run leaves none. */
  readonly faults: unknown[] = [];
  maxPayloadBytes: number | undefined;

  private readonly connections = new Set<Connection>();
  private readonly requestListeners = new Set<(request: LoggedRequest) => void>();
  private document: HostDocument;
  private nextConversation = 1;
  private editing = false;
  private delayed: (() => void)[] = [];

  constructor(private readonly options: HostOptions) {
    this.document = options.document;
    this.maxPayloadBytes =
      'maxPayloadBytes' in options ? options.maxPayloadBytes : MAX_PAYLOAD_BYTES;
  }

  /** Begins a conversation; `post` delivers a message to the page. */
  connect(post: (text: string) => void): Connection {
    // The client keeps settings in sessionStorage by this id, so it must differ from page to page.
    const conversationId = `conversation-${Date.now().toString(36)}-${this.nextConversation}`;
    this.nextConversation += 1;
    const document = (): HostDocument => this.document;
    const connection = new Connection(
      {
        facts: this.options.facts,
        get document() {
          return document();
        },
        conditions: () => ({
          log: this.requests,
          failures: this.failures,
          writeMethods: this.document.writeMethods,
          maxPayloadBytes: this.maxPayloadBytes,
          isEditingCell: this.editing,
          onRequest: (request) => this.tell(request),
          whenEditingEnds: (proceed) => this.delayed.push(proceed),
        }),
        onFault: (error) => this.fault(error),
      },
      conversationId,
      post,
    );
    this.connections.add(connection);
    return connection;
  }

  /** Calls `listener` with every request before anything of it is done, until the result is called. */
  onRequest(listener: (request: LoggedRequest) => void): () => void {
    this.requestListeners.add(listener);
    return () => void this.requestListeners.delete(listener);
  }

  /** Whether the person is typing in a cell: requests are refused, or wait if they ask to. */
  get isEditingCell(): boolean {
    return this.editing;
  }

  set isEditingCell(editing: boolean) {
    this.editing = editing;
    if (editing) return;
    const delayed = this.delayed;
    this.delayed = [];
    for (const proceed of delayed) proceed();
  }

  /** Puts another document behind the connections there are. */
  setDocument(document: HostDocument): void {
    this.document = document;
    for (const connection of this.connections) connection.reopen();
  }

  /** Ends all conversations. */
  close(): void {
    for (const connection of this.connections) connection.close();
    this.connections.clear();
  }

  private tell(request: LoggedRequest): void {
    for (const listener of [...this.requestListeners]) listener(request);
  }

  private fault(error: unknown): void {
    this.faults.push(error);
    this.options.onFault?.(error);
  }
}
