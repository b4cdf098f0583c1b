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
  /** From 1 among the requests of its kind. */
  readonly nth: number;
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

/** Requests are kept whole, with their bodies; a long session must not keep them all. */
const KEPT_REQUESTS = 500;

/**
 * The requests since the log was last cleared, in order, without those for the client library's own
 * services. Of many, the latest 500 are kept; the counts are of all.
 */
export class RequestLog {
  private logged: LoggedRequest[] = [];
  private counts = new Map<RequestKind, number>();
  private total = 0;

  get entries(): readonly LoggedRequest[] {
    return this.logged;
  }

  count(kind: RequestKind): number {
    return this.counts.get(kind) ?? 0;
  }

  clear(): void {
    this.logged = [];
    this.counts = new Map();
    this.total = 0;
  }

  add(kind: RequestKind, body: RequestBody, requestBytes: number): LoggedRequest {
    const nth = this.count(kind) + 1;
    const request: LoggedRequest = {
      number: this.total + 1,
      kind,
      nth,
      actions: body.Actions.length,
      requestBytes,
      body,
      outcome: 'running',
      responseBytes: 0,
      errorCode: undefined,
    };
    if (kind === 'service') return request;
    this.total += 1;
    this.counts.set(kind, nth);
    this.logged.push(request);
    if (this.logged.length > KEPT_REQUESTS) this.logged.shift();
    return request;
  }
}
