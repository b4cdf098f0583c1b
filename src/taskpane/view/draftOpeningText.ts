import type { CheckWording } from '../checkWording';
import type { DraftFileFailure, DraftOpening } from '../state/useDraftFile';

const WHY = {
  empty: 'fileEmpty',
  oldOrEncrypted: 'fileOldOrEncrypted',
  notWord: 'fileNotWord',
  damaged: 'fileDamaged',
  tooLarge: 'fileTooLarge',
  withoutText: 'fileWithoutText',
  unread: 'fileUnread',
  notFetched: 'readerNotFetched',
} as const satisfies Readonly<Record<DraftFileFailure, string>>;

/** What became of the file that was last chosen, and what to do where it gave no draft; empty for none. */
export function draftOpeningText(opening: DraftOpening, wording: CheckWording): string {
  switch (opening.kind) {
    case 'none':
      return '';
    case 'opening':
      return wording.own('opening', { file: opening.file });
    case 'opened': {
      const { file, draft } = opening;
      const count = draft.paragraphs.length;
      return wording.own('opened', { file, count });
    }
    case 'notOpened': {
      const { file, failure } = opening;
      const why = wording.own(WHY[failure]);
      return wording.own('notOpened', { file, why });
    }
  }
}
