/** Where the text of a column stands. */
export type BulletinAlignment = 'left' | 'center' | 'right';

/** One column of an annex's table. */
export interface BulletinColumn {
  readonly header: string;
  readonly alignment: BulletinAlignment;
  /** Its part of the table's width, against the parts of the other columns. */
  readonly share: number;
}

/** A table of an annex; every row has as many texts as there are columns. */
export interface BulletinTable {
  /** The line above it, as a group's name; null for none. */
  readonly caption: string | null;
  readonly columns: readonly BulletinColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The line below it; null for none. */
  readonly note: string | null;
}

/** One annex: it begins on a page of its own. */
export interface BulletinAnnex {
  readonly kind: 'annex';
  /** `附件1` */
  readonly label: string;
  readonly title: string;
  readonly tables: readonly BulletinTable[];
}

/** One piece of a bulletin, in reading order. Texts carry no indents and no line breaks. */
export type BulletinBlock =
  | { readonly kind: 'salutation'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** The titles of the annexes, named under the text. */
  | { readonly kind: 'annexList'; readonly titles: readonly string[] }
  | BulletinAnnex;

/** A month's bulletin, ready to be set as a sheet, as rich text or as a Word file. */
export interface Bulletin {
  readonly title: string;
  readonly blocks: readonly BulletinBlock[];
}
