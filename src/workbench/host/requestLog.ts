import type { RequestBody } from './wire';
import { ACTION, PATH } from './wire';

/**
 * What a request is for: reading, changing the workbook, giving references back after a run, or the
 * client library's own services (at its start).
 */
export type RequestKind = 'read' | 'write' | 'release' | 'service';

/** How a request ended. */
export type RequestOutcome = 'running' | 'answered' | 'failed' | 'refused' | 'unanswered';

/** One request an add-in sent. */
export interface LoggedRequest {
  /** From 1, since the log was last cleared. */
  readonly number: number;
  readonly kind: RequestKind;
  readonly actions: number;
  readonly requestBytes: number;
  readonly body: RequestBody;
  outcome: RequestOutcome;
  responseBytes: number;
  /** The error code answered, if any. */
  errorCode: string | undefined;
}

const RELEASE = '_RemoveReference';

/** Tells what a request is for, by the members it names; `writes` are the methods that change things. */
export function requestKind(
  body: RequestBody,
  isService: boolean,
  writes: ReadonlySet<string>,
): RequestKind {
  if (isService) return 'service';
  const acts = body.Actions.filter((action) => action.ActionType !== ACTION.instantiate);
  const isWrite =
    acts.some(
      ({ ActionType, Name }) =>
        ActionType === ACTION.setProperty ||
        ActionType === ACTION.update ||
        (ActionType === ACTION.method && writes.has(Name)),
    ) ||
    Object.values(body.ObjectPaths).some(
      (path) => path.ObjectPathType === PATH.method && writes.has(path.Name),
    );
  if (isWrite) return 'write';
  return acts.length > 0 && acts.every((action) => action.Name === RELEASE) ? 'release' : 'read';
}

/**
 * The requests since the log was last cleared, in order, without those for the client library's own
 * services.
 */
export class RequestLog {
  private logged: LoggedRequest[] = [];

  get entries(): readonly LoggedRequest[] {
    return this.logged;
  }

  count(kind: RequestKind): number {
    return this.logged.filter((request) => request.kind === kind).length;
  }

  clear(): void {
    this.logged = [];
  }

  add(kind: RequestKind, body: RequestBody, requestBytes: number): LoggedRequest {
    const request: LoggedRequest = {
      number: this.logged.length + 1,
      kind,
      actions: body.Actions.length,
      requestBytes,
      body,
      outcome: 'running',
      responseBytes: 0,
      errorCode: undefined,
    };
    if (kind !== 'service') this.logged.push(request);
    return request;
  }
}
