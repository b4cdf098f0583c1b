import type { Draft } from './draft';
import type { Finding } from './finding';
import { sourceSpan } from './normalText';
import type { ReadParagraph } from './readDraft';

/** A finding before it is put back onto the draft's own characters. */
export interface ParagraphFinding extends Omit<Finding, 'words' | 'place'> {
  readonly paragraph: ReadParagraph;
  /** Positions of the normal text. */
  readonly from: number;
  readonly to: number;
}

/** The finding with its words and their place in the draft as written. */
export function foundAt({ paragraph, from, to, ...rest }: ParagraphFinding, draft: Draft): Finding {
  const own = draft.paragraphs[paragraph.at];
  const span = sourceSpan(paragraph.normal, from, to);
  return {
    ...rest,
    words: (own?.text ?? '').slice(span.from, span.to),
    place: { paragraph: paragraph.at, ...span, cell: own?.place ?? null },
  };
}
