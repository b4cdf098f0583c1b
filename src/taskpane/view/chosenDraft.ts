import type { DraftSheet } from '../../application/gradingSession';
import type { ChosenDraft } from '../state/useDraftCheck';
import type { OpenedDraft } from '../state/useDraftFile';
import type { DraftOption } from './draftOption';

/** The draft an option stands for; pasted text where its sheet or file is no longer there. */
export function chosenDraft(
  option: DraftOption,
  text: string,
  opened: OpenedDraft | null,
  sheets: readonly DraftSheet[],
): ChosenDraft {
  if (option.kind === 'file' && opened) return { kind: 'paragraphs', ...opened };
  if (option.kind === 'sheet' && sheets.some(({ sheetId }) => sheetId === option.sheetId)) {
    return option;
  }
  return { kind: 'text', text };
}
