import type { Choices, PaneState } from '../state/paneState';
import type { Wording } from '../wording';
import { adjustedText } from './adjustedText';
import { choicesView } from './choicesView';
import { restoredText } from './restoreView';

/** What a screen reader is told when the pane reaches a state; empty while nothing is decided. */
export function announcement(state: PaneState, wording: Wording): string {
  switch (state.kind) {
    case 'graded':
      if (state.cancelled) return wording.text('cancelled');
      return wording.text('announceGraded', {
        flagged: wording.text('flaggedCount', { count: state.result.flagged.length }),
        written:
          state.result.written.cells === 0
            ? wording.text('writtenNothing')
            : wording.text('announceChanged', { count: state.result.written.cells }),
      });
    case 'ready':
      if (state.cancelled) return wording.text('cancelled');
      if (state.restored) return restoredText(state.restored, wording);
      if (state.adjusted) return adjustedText(state.adjusted, state.choices.inspection, wording);
      return readyText(state.choices, wording);
    case 'nothingFound':
      return wording.text('nothingFound');
    case 'unreadable':
      return wording.text('unreadable');
    case 'refused':
      return wording.text('refused');
    case 'nothingToGrade':
      return wording.text('nothingToGrade');
    case 'failed':
      return wording.text('failed');
    case 'restoring':
      return wording.text('restoring');
    case 'restoreRefused':
    case 'restoreFailed':
      return wording.text(state.kind);
    case 'confirmingRestore':
    case 'reading':
    case 'grading':
    case 'confirming':
      return '';
  }
}

/** How many tables there are; where there are headers only, what is still to do. */
function readyText(choices: Choices, wording: Wording): string {
  const { tables, rules } = choices.inspection;
  if (tables.length === 0) return choicesView(choices, rules, wording).obstacle ?? '';
  return wording.text('announceReady', {
    tables: wording.text('tablesChosen', { count: tables.length }),
  });
}
