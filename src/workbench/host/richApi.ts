import type { Failures, FailureEffect } from './failures';
import type { RequestProcessor } from './requestProcessor';
import type { LoggedRequest, RequestLog } from './requestLog';
import { requestKind } from './requestLog';
import type { RequestBody } from './wire';
import { FLAG_DELAY_FOR_CELL_EDIT, REQUEST_ERROR } from './wire';

/** What a request is answered with: results as JSON text, or the number of an error. */
export type RichApiAnswer = { readonly error: number } | { readonly json: string };

/** The state of the host that decides how requests are answered. */
export interface RequestConditions {
  readonly log: RequestLog;
  readonly failures: Failures;
  readonly writeMethods: ReadonlySet<string>;
  /** The largest request and answer in bytes; undefined for no limit. */
  readonly maxPayloadBytes: number | undefined;
  readonly isEditingCell: boolean;
  /** Called with every request before anything of it is done. */
  readonly onRequest: (request: LoggedRequest) => void;
  /** Calls back when the person has left the cell. */
  readonly whenEditingEnds: (proceed: () => void) => void;
  readonly disconnect: () => void;
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

interface Incoming {
  readonly isService: boolean;
  readonly bodyJson: string;
  readonly flags: number;
}

/** `ArrayData`: [customData, 'POST', 'ProcessQuery', headers, body, 0, flags, …]. */
function incoming(data: unknown): Incoming {
  const { ArrayData } = data as { ArrayData: readonly unknown[] };
  const [customData, , , , body, , flags] = ArrayData;
  return {
    isService: customData === 'WacPartition',
    bodyJson: String(body),
    flags: Number(flags),
  };
}

function finished(request: LoggedRequest, answer: RichApiAnswer): RichApiAnswer {
  request.outcome = 'error' in answer ? 'refused' : request.errorCode ? 'failed' : 'answered';
  if ('error' in answer) request.errorCode = String(answer.error);
  return answer;
}

/**
 * Answers one RichApi request: `respond` is called with the answer at once, later, or never, as the
 * failures in force say.
 */
export function handleRichApi(
  data: unknown,
  processor: RequestProcessor,
  conditions: RequestConditions,
  respond: (answer: RichApiAnswer) => void,
): void {
  const { isService, bodyJson, flags } = incoming(data);
  const body = JSON.parse(bodyJson) as RequestBody;
  const { log, failures, maxPayloadBytes: limit = Infinity } = conditions;
  const kind = requestKind(body, isService, conditions.writeMethods);
  const request = log.add(kind, body, bytesOf(bodyJson));
  const refuse = (error: number): void => respond(finished(request, { error }));

  conditions.onRequest(request);
  if (conditions.isEditingCell && !isService) {
    if ((flags & FLAG_DELAY_FOR_CELL_EDIT) === 0) {
      refuse(REQUEST_ERROR.invalidOperationInCellEditMode);
      return;
    }
    conditions.whenEditingEnds(() => answer());
    return;
  }
  answer();

  function answer(): void {
    const effect = failures.effectOn(request);
    if (effect?.kind === 'requestError') {
      if (effect.done) carriedOut(undefined);
      refuse(effect.error);
    } else if (effect !== undefined && 'done' in effect && !effect.done) {
      silence(effect);
    } else if (request.requestBytes > limit) {
      refuse(REQUEST_ERROR.requestPayloadSizeLimitExceeded);
    } else {
      deliver(carriedOut(effect), effect);
    }
  }

  function carriedOut(effect: FailureEffect | undefined): RichApiAnswer {
    const failure =
      effect?.kind === 'actionError'
        ? {
            action: Math.min(effect.action ?? 0, body.Actions.length - 1),
            code: effect.code,
            message: effect.message ?? `Injected ${effect.code}.`,
          }
        : undefined;
    const response = processor.process(body, failure);
    const json = JSON.stringify(response);
    request.responseBytes = bytesOf(json);
    request.errorCode = response.Error?.Code;
    return request.responseBytes > limit
      ? { error: REQUEST_ERROR.responsePayloadSizeLimitExceeded }
      : { json };
  }

  function deliver(ready: RichApiAnswer, effect: FailureEffect | undefined): void {
    const send = (): void => respond(finished(request, ready));
    switch (effect?.kind) {
      case 'late':
        setTimeout(send, effect.milliseconds);
        return;
      case 'held':
        failures.hold(send);
        return;
      case 'noAnswer':
      case 'connectionGone':
        silence(effect);
        return;
      default:
        send();
    }
  }

  function silence(effect: FailureEffect): void {
    request.outcome = 'unanswered';
    if (effect.kind === 'connectionGone') conditions.disconnect();
  }
}
