import type { HostFacts } from './appContext';
import { appContext, HOST_ORIGIN, windowName } from './appContext';
import type { CommandResult } from './commands';
import { Commands } from './commands';
import type { AddinSession, DocumentSession, HostDocument, RichEvent } from './hostDocument';
import { References } from './references';
import { RequestProcessor } from './requestProcessor';
import type { RequestConditions, RichApiAnswer } from './richApi';
import { handleRichApi } from './richApi';
import { hostService } from './services';
import type { Message } from './wire';
import { ACTION_TYPE, DISPATCH, REQUEST_ERROR } from './wire';

/** Rich event entries carry the category of the API they belong to: the document's own. */
const DOCUMENT_EVENTS = 65_536;

const OK = { Version: 1, Error: 0 } as const;

/** What a connection takes from its host. */
export interface ConnectionHost {
  readonly facts: HostFacts;
  readonly document: HostDocument;
  readonly conditions: () => Omit<RequestConditions, 'disconnect'>;
  readonly onFault: (error: unknown) => void;
}

/**
 * One running page of the add-in, from the start of office.js to its end: the conversation, the
 * objects it keeps, its event registrations.
 */
export class Connection implements AddinSession {
  private readonly references = new References();
  private readonly commands = new Commands();
  private readonly registered = new Set<string>();
  private isOpen = true;
  private session: DocumentSession;
  private processor: RequestProcessor;

  constructor(
    private readonly host: ConnectionHost,
    private readonly conversationId: string,
    private readonly post: (text: string) => void,
  ) {
    [this.session, this.processor] = this.opened();
  }

  /** What the page's `window.name` must be before office.js runs. */
  get windowName(): string {
    return windowName(this.host.facts, this.conversationId);
  }

  /** How many objects the add-in keeps; 0 after every completed `Excel.run`. */
  get referenceCount(): number {
    return this.references.count;
  }

  /** Whether office.js in the page has got as far as registering for commands. */
  get isReady(): boolean {
    return this.registered.has('appCommandInvoked');
  }

  /** Takes a message the client library posted. The answer comes in a later microtask, if at all. */
  receive(text: string): void {
    const message = JSON.parse(text) as Message;
    void Promise.resolve().then(() => {
      if (this.isOpen) this.handle(message);
    });
  }

  /** Calls a ribbon command's function; settles when it calls `event.completed`. */
  runCommand(functionName: string, controlId = functionName): Promise<CommandResult> {
    const { data, completed } = this.commands.start(functionName, controlId);
    this.send(this.event('appCommandInvoked', data));
    return completed;
  }

  publish(event: RichEvent): void {
    const entry = [DOCUMENT_EVENTS, event.type, event.target, JSON.stringify(event.message), 0];
    this.sendAfterAnswer(this.event('richApiMessage', { ArrayData: [entry] }));
  }

  documentSelectionChanged(): void {
    if (!this.registered.has('documentSelectionChanged')) return;
    this.sendAfterAnswer(this.event('documentSelectionChanged', {}));
  }

  /** Goes on with the host's new document; objects the add-in kept of the old one are gone. */
  reopen(): void {
    this.session.close();
    this.references.removeAll();
    [this.session, this.processor] = this.opened();
  }

  /** Ends the conversation: nothing is answered or sent any more. */
  close(): void {
    this.isOpen = false;
    this.session.close();
    this.references.removeAll();
  }

  private opened(): [DocumentSession, RequestProcessor] {
    const session = this.host.document.open(this);
    const roots = {
      global: session.root,
      service: (name: string) => hostService(name) ?? this.host.document.service(name),
    };
    const during: DocumentSession['during'] = (actions) => session.during(actions);
    return [session, new RequestProcessor(roots, during, this.references, this.host.onFault)];
  }

  private handle(message: Message): void {
    switch (message._actionType) {
      case ACTION_TYPE.register:
        this.registered.add(message._actionName);
        this.answer(message, { Error: 0 });
        return;
      case ACTION_TYPE.unregister:
        this.registered.delete(message._actionName);
        this.answer(message, { Error: 0 });
        return;
      default:
        this.invoke(message);
    }
  }

  private invoke(message: Message): void {
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.answer(message, appContext(this.host.facts, this.host.document.settings.entries()));
        return;
      case 'executeMethod':
        this.execute(message);
        return;
      default:
      // Focus, keyboard and telemetry notices want no answer.
    }
  }

  private execute(message: Message): void {
    const data = message._data as Record<string, unknown> & { DdaMethod?: { DispatchId?: number } };
    const { settings } = this.host.document;
    switch (data.DdaMethod?.DispatchId) {
      case DISPATCH.richApi:
        this.processRichApi(message, data);
        return;
      case DISPATCH.commandCompleted:
        this.commands.complete(data[0], data[1]);
        this.answer(message, OK);
        return;
      case DISPATCH.saveSettings: {
        const saved = data.DdaSettingsMethod as { Properties?: [string, string][] } | undefined;
        settings.replaceAll(saved?.Properties ?? []);
        this.answer(message, OK);
        return;
      }
      case DISPATCH.getSettings: {
        const Settings = settings.entries().map(([Name, Value]) => ({ Name, Value }));
        this.answer(message, { ...OK, Properties: { Settings } });
        return;
      }
      default:
        this.answer(message, { Version: 1, Error: REQUEST_ERROR.internal });
    }
  }

  private processRichApi(message: Message, data: unknown): void {
    const conditions = { ...this.host.conditions(), disconnect: () => this.close() };
    handleRichApi(data, this.processor, conditions, (answer) => {
      this.answer(message, richApiData(answer));
    });
  }

  private answer(request: Message, data: unknown): void {
    this.send({
      _messageType: 1,
      _actionName: request._actionName,
      _conversationId: this.conversationId,
      _correlationId: request._correlationId,
      _origin: HOST_ORIGIN,
      _data: data,
      ...ANSWER,
    });
  }

  private event(name: string, data: unknown): Message {
    return {
      _messageType: 1,
      _actionName: name,
      _conversationId: this.conversationId,
      _correlationId: 0,
      _origin: HOST_ORIGIN,
      _data: data,
      ...EVENT,
    };
  }

  /** Requests run in one go and answer at its end, so a microtask later the answer is out. */
  private sendAfterAnswer(message: Message): void {
    void Promise.resolve().then(() => this.send(message));
  }

  private send(message: Message): void {
    if (this.isOpen) this.post(JSON.stringify(message));
  }
}

const ANSWER = { _errorCode: 0, _responseType: 0, _serializerVersion: 1 } as const;
const EVENT = { _errorCode: 0, _responseType: 1, _serializerVersion: 1 } as const;

const richApiData = (answer: RichApiAnswer): unknown =>
  'error' in answer ? { Version: 1, Error: answer.error } : { ...OK, Data: [200, [], answer.json] };
