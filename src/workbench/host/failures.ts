import type { LoggedRequest, RequestKind } from './requestLog';

/** Which requests fail: one by its number in the log, the nth of a kind, or all. Counted from 1. */
export type FailureTarget =
  { readonly request: number } | { readonly kind: RequestKind; readonly nth: number } | 'every';

/** What happens to them instead of the answer. */
export type FailureEffect =
  /**
   * An action fails with an API error code such as `AccessDenied`; those before it are done. `action`
   * counts from zero and is the last one when larger; default 0.
   */
  | {
      readonly kind: 'actionError';
      readonly code: string;
      readonly action?: number;
      readonly message?: string;
    }
  /**
   * The whole request is answered with a number such as 5004, 5103, 7000. Nothing of it is done unless
   * `done`: an answer can be too large (5104) after all was carried out.
   */
  | { readonly kind: 'requestError'; readonly error: number; readonly done?: boolean }
  /** No answer ever comes; `done` says whether the request was carried out. */
  | { readonly kind: 'noAnswer'; readonly done: boolean }
  /** Carried out at once, answered after a time. */
  | { readonly kind: 'late'; readonly milliseconds: number }
  /** Carried out at once, answered when `release` is called. */
  | { readonly kind: 'held' }
  /** From here on the host answers nothing at all; `done` says whether this request was carried out. */
  | { readonly kind: 'connectionGone'; readonly done: boolean };

/** Failures to inject. They stay until `clear`. */
export class Failures {
  private rules: { target: FailureTarget; effect: FailureEffect }[] = [];
  private held: (() => void)[] = [];

  add(target: FailureTarget, effect: FailureEffect): void {
    this.rules.push({ target, effect });
  }

  /** Ends all failures, and lets held answers go. */
  clear(): void {
    this.rules = [];
    this.release();
  }

  /** Sends the answers held back so far. */
  release(): void {
    const waiting = this.held;
    this.held = [];
    for (const send of waiting) send();
  }

  /** Keeps an answer until `release`. */
  hold(send: () => void): void {
    this.held.push(send);
  }

  effectOn(request: LoggedRequest): FailureEffect | undefined {
    if (request.kind === 'service') return undefined;
    return this.rules.find(({ target }) => hits(target, request))?.effect;
  }
}

function hits(target: FailureTarget, request: LoggedRequest): boolean {
  if (target === 'every') return true;
  if ('request' in target) return target.request === request.number;
  return target.kind === request.kind && target.nth === request.nth;
}
