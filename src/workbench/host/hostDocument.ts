import type { HostObject } from './objectClass';

/** An event for the add-in's handlers, in the client library's own terms. */
export interface RichEvent {
  /** The client library's event number, for example 10 for a change of cells. */
  readonly type: number;
  /** The id of the object the handlers are registered on, or `Workbook`. */
  readonly target: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** What an add-in that has connected can be told, and what it keeps. */
export interface AddinSession {
  /** Sends an event; while a request runs, after its answer. */
  publish(event: RichEvent): void;
  /** Tells handlers of the common API's document selection event. */
  documentSelectionChanged(): void;
}

/** One add-in's view of the document. */
export interface DocumentSession {
  /** The API's global object: for Excel the workbook. */
  readonly root: HostObject;
  /** Runs the actions of a request, so that the document knows whose changes they are. */
  during<T>(actions: () => T): T;
  close(): void;
}

/** The document behind the host. The host itself knows none of its objects. */
export interface HostDocument {
  open(session: AddinSession): DocumentSession;
  /** Services an add-in may create by name. */
  service(name: string): HostObject | undefined;
  /** Names of the methods that change the document. */
  readonly writeMethods: ReadonlySet<string>;
  readonly settings: {
    entries(): readonly (readonly [key: string, json: string])[];
    replaceAll(entries: readonly (readonly [key: string, json: string])[]): void;
  };
}
