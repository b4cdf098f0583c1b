import { useState } from 'react';
import { announcement } from '../view/announcement';
import { phaseView } from '../view/phaseView';
import type { Wording } from '../wording';
import type { PaneState } from './paneState';
import { useSettled } from './useSettled';

/** Milliseconds after which a phase of a run is worth telling. */
const LONG_PHASE = 1000;
/** As many things as the person can go back to. */
const REMEMBERED = 4;

/**
 * What a screen reader is told of the pane's state. What was told once is not told again when the person
 * comes back to it: after a question answered with no, or from looking at the choices.
 */
export function useAnnouncement(state: PaneState, wording: Wording): string {
  const subject = subjectOf(state);
  const [last, setLast] = useState<{
    readonly subject: object | null;
    readonly isRepeated: boolean;
    readonly told: readonly object[];
  }>({ subject: null, isRepeated: false, told: [] });
  if (subject !== last.subject) {
    const isRepeated = subject !== null && last.told.includes(subject);
    const others = last.told.filter((each) => each !== subject);
    setLast({
      subject,
      isRepeated,
      told: subject ? [...others, subject].slice(-REMEMBERED) : last.told,
    });
  }
  const phase = state.kind === 'grading' ? phaseView(state.phase, wording).text : '';
  const longPhase = useSettled(phase, LONG_PHASE);
  if (phase !== '') return longPhase === phase ? phase : '';
  return last.isRepeated ? '' : announcement(state, wording);
}

/** What the announcement tells of; null where there is nothing to tell. */
function subjectOf(state: PaneState): object | null {
  switch (state.kind) {
    case 'graded':
      return state.cancelled ?? state.result;
    case 'ready':
      return state.cancelled ?? state.restored ?? state.adjusted ?? state.choices.inspection;
    case 'restoring':
      // The same restore goes on after the question it led to.
      return state.from;
    case 'reading':
    case 'grading':
    case 'confirming':
    case 'confirmingRestore':
      return null;
    default:
      return state;
  }
}
