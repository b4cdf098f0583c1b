import { useState, type RefObject } from 'react';
import { copySelection } from './copyRichText';

/** What became of copying a text: `selected` leaves the last step to the person. */
export type CopyOutcome = 'copied' | 'selected';

/** A text on its way to the clipboard. */
export interface TextCopying {
  /** Null before anything was copied, and for another text than the one that was. */
  readonly outcome: CopyOutcome | null;
  readonly copy: () => void;
}

/**
 * Copies a text; where the page may not, as in the frames that Excel puts around a pane, what is shown
 * of it is selected and copied by the older command, or left selected.
 * @param shown the element that shows the same text
 */
export function useCopyText(text: string, shown: RefObject<HTMLElement | null>): TextCopying {
  const [told, setTold] = useState<{ readonly of: string; readonly outcome: CopyOutcome } | null>(
    null,
  );
  const tell = (outcome: CopyOutcome) => setTold({ of: text, outcome });
  return {
    outcome: told?.of === text ? told.outcome : null,
    copy: () => {
      writeText(text).then(
        () => tell('copied'),
        () => {
          if (shown.current) window.getSelection()?.selectAllChildren(shown.current);
          tell(copySelection() ? 'copied' : 'selected');
        },
      );
    },
  };
}

/** Rejects where the page may not write to the clipboard, or has none. */
async function writeText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
