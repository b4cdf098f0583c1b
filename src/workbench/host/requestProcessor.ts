import type { DocumentSession } from './hostDocument';
import { HostError, isCoded, notImplemented } from './hostError';
import type { HostObject } from './objectClass';
import { memberOf } from './objectClass';
import type { Roots } from './objectPaths';
import { located, ObjectPaths } from './objectPaths';
import { asJson, readQuery } from './query';
import type { References } from './references';
import type { Action, ActionResult, RequestBody, ResponseBody } from './wire';
import { ACTION } from './wire';

/** An error put in place of an action, counted from zero, for testing. */
export interface ActionFailure {
  readonly action: number;
  readonly code: string;
  readonly message: string;
}

function referenceOf(object: HostObject, references: References): Record<string, string> {
  const id = references.idOf(object);
  return id === undefined ? {} : { _ReferenceId: id };
}

function update(object: HostObject, state: unknown): void {
  if (typeof state !== 'object' || state === null) return;
  for (const [name, value] of Object.entries(state)) object.write(name, value);
}

/** Runs the actions of requests in order; the first that fails ends a request, what was done stays. */
export class RequestProcessor {
  constructor(
    private readonly roots: Roots,
    private readonly during: DocumentSession['during'],
    private readonly references: References,
    /** Told of errors that are this program's, not the add-in's. */
    private readonly onFault: (error: unknown) => void,
  ) {}

  process(body: RequestBody, failure?: ActionFailure): ResponseBody {
    return this.during(() => this.runAll(body, failure));
  }

  private runAll(body: RequestBody, failure: ActionFailure | undefined): ResponseBody {
    const paths = new ObjectPaths(body.ObjectPaths, this.roots, this.references);
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (failure?.action === index) throw this.injected(failure, action, paths);
        results.push({ ActionId: action.Id, Value: this.run(action, paths) });
        if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: this.answerTo(error, index) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private answerTo(error: unknown, index: number): NonNullable<ResponseBody['Error']> {
    if (!isCoded(error)) this.onFault(error);
    return {
      Code: isCoded(error) ? error.code : 'GeneralException',
      Message: error instanceof Error ? error.message : 'There was an internal error.',
      ActionIndex: index,
      Location: (isCoded(error) ? error.location : undefined) ?? '',
    };
  }

  /** An injected failure, located as if the member that was asked for had raised it. */
  private injected(failure: ActionFailure, action: Action, paths: ObjectPaths): HostError {
    const { code, message } = failure;
    const asks = action.ActionType === ACTION.setProperty || action.ActionType === ACTION.method;
    const object = asks ? paths.resolve(action.ObjectPathId) : null;
    return new HostError(code, message, object ? memberOf(object, action.Name) : undefined);
  }

  private run(action: Action, paths: ObjectPaths): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return { ...object.identity(), ...referenceOf(object, this.references) };
      case ACTION.query:
        return { ...referenceOf(object, this.references), ...this.query(object, action) };
      case ACTION.queryAsJson:
        return asJson(this.query(object, action));
      case ACTION.method:
        return this.at(object, action.Name, () => this.call(object, action, paths));
      case ACTION.setProperty:
        return this.at(object, action.Name, () => {
          object.write(action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
          return null;
        });
      case ACTION.update:
        update(object, (action as { ObjectState?: unknown }).ObjectState);
        return null;
      default:
        throw notImplemented(`${object.className} action ${action.ActionType}`);
    }
  }

  private query(object: HostObject, action: Action): Record<string, unknown> {
    const [first] = action.QueryInfo?.Select ?? [];
    return this.at(object, first ?? 'load', () => readQuery(object, action.QueryInfo ?? {}));
  }

  private call(object: HostObject, action: Action, paths: ObjectPaths): unknown {
    const args = paths.argumentsOf(action.ArgumentInfo);
    switch (action.Name) {
      case '_KeepReference':
        if (object.keepsReference) this.references.keep(object);
        return null;
      case '_RemoveReference':
        this.references.remove(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.references.removeAll();
        return null;
      case '_GetReferenceCount':
        return this.references.count;
      default:
        return object.call(action.Name, args) ?? null;
    }
  }

  private at<T>(object: HostObject, member: string, act: () => T): T {
    try {
      return act();
    } catch (error) {
      throw located(error, memberOf(object, member));
    }
  }
}
