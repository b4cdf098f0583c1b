import type { CheckWording } from '../checkWording';
import type { Checking, ChosenDraft, DraftChoice } from '../state/useDraftCheck';
import { isOfOtherMonth } from './bulletinView';

/** What a screen reader is told of a check: that it goes on, and what came of it. */
export function checkAnnouncement(checking: Checking, wording: CheckWording): string {
  switch (checking.kind) {
    case 'notAsked':
      return '';
    case 'running':
      return wording.own('checking');
    case 'ended': {
      const { outcome } = checking;
      switch (outcome.kind) {
        case 'checked': {
          const count = outcome.findings.length;
          return count === 0 ? wording.own('none') : wording.own('found', { count });
        }
        case 'nothingToGrade':
          return wording.text('nothingToGrade');
        case 'noSuchSheet':
          return wording.own('noSuchSheet');
        case 'failed':
          return wording.own('failed');
      }
    }
  }
}

/** True where what was checked is no longer what is chosen. */
export function isOfOtherDraft(checked: DraftChoice, chosen: DraftChoice): boolean {
  return !isSame(checked.source, chosen.source) || isOfOtherMonth(checked.against, chosen.against);
}

function isSame(one: ChosenDraft, other: ChosenDraft): boolean {
  switch (one.kind) {
    case 'text':
      return other.kind === 'text' && one.text === other.text;
    case 'sheet':
      return other.kind === 'sheet' && one.sheetId === other.sheetId;
    case 'paragraphs':
      return other.kind === 'paragraphs' && one.draft === other.draft;
  }
}
