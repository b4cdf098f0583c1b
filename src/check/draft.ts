import type { CellPlace } from '../domain/problem';

/** One paragraph of a draft: its text as written, line breaks inside it included. */
export interface DraftParagraph {
  readonly text: string;
  /** The cell it stands in, where the draft is a sheet; null for pasted text and text files. */
  readonly place: CellPlace | null;
  /** True for a cell of a table: never a heading, whatever it says. */
  readonly isTableCell: boolean;
}

/** A draft bulletin as it is checked. */
export interface Draft {
  readonly paragraphs: readonly DraftParagraph[];
}
