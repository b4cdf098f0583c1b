import type { CellPlace } from '../domain/problem';

/** Where in a table of the draft a cell stands; all are zero-based. */
export interface TablePosition {
  /** Tables are numbered as they begin. */
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

/** One paragraph of a draft: its text as written, line breaks inside it included. */
export interface DraftParagraph {
  readonly text: string;
  /** The cell it stands in, where the draft is a sheet; null for pasted text and text files. */
  readonly place: CellPlace | null;
  /** True for a cell of a table: never a heading, whatever it says. */
  readonly isTableCell: boolean;
  /** Where its cell stands; absent outside tables, and where rows and columns are not known. */
  readonly inTable?: TablePosition;
}

/** A draft bulletin as it is checked. */
export interface Draft {
  readonly paragraphs: readonly DraftParagraph[];
}
