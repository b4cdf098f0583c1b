import type { HostFailure } from '../../application/hostFailure';
import type { Wording } from '../wording';

/** A failed call to Excel, told to a person, with something to copy for whoever maintains the add-in. */
export interface FailureView {
  readonly what: string;
  readonly todo: string;
  readonly details: string;
}

/** `environment` says which Excel it is, e.g. `Excel PC 16.0.18000`. */
export function failureView(
  failure: HostFailure,
  environment: string,
  wording: Wording,
): FailureView {
  return {
    ...wording.failure(failure),
    details: [
      `code: ${failure.code}`,
      `effect: ${failure.effect}`,
      `host: ${failure.hostCode}`,
      `location: ${failure.hostLocation}`,
      `environment: ${environment}`,
    ].join('\n'),
  };
}
