import type { Choices, Ready } from './paneState';

/** The choices as they stand, with nothing to tell about how they came about. */
export function ready(choices: Choices): Ready {
  return {
    kind: 'ready',
    choices,
    periodAsked: false,
    previous: null,
    restored: null,
    adjusted: null,
  };
}
