import { nameKey } from '../domain/nameKey';
import type { ReadParagraph } from './readDraft';

/** One cell of a draft's table. */
export interface DraftCell {
  /** Its first paragraph, where a finding about it stands. */
  readonly paragraph: ReadParagraph;
  /** All of its text in normal form. */
  readonly text: string;
  /** All of its text in the form names are compared in. */
  readonly key: string;
}

/** A row: its cells by column. */
export type DraftRow = ReadonlyMap<number, DraftCell>;

/** A table of a draft. */
export interface DraftTable {
  /** Only rows with text in them, from the top. */
  readonly rows: readonly DraftRow[];
  /** The paragraph right after it; null where the draft ends, or another table begins. */
  readonly after: ReadParagraph | null;
}

/** The tables of a draft whose rows and columns are known, as they begin. */
export function draftTables(paragraphs: readonly ReadParagraph[]): DraftTable[] {
  const tables = new Map<number, Map<number, Map<number, ReadParagraph[]>>>();
  const last = new Map<number, number>();
  paragraphs.forEach((paragraph, at) => {
    if (!paragraph.inTable) return;
    const { table, row, column } = paragraph.inTable;
    const rows = tables.get(table) ?? new Map<number, Map<number, ReadParagraph[]>>();
    const cells = rows.get(row) ?? new Map<number, ReadParagraph[]>();
    cells.set(column, [...(cells.get(column) ?? []), paragraph]);
    tables.set(table, rows.set(row, cells));
    last.set(table, at);
  });
  return [...tables].map(([table, rows]) => {
    const next = paragraphs[(last.get(table) ?? 0) + 1];
    return {
      rows: [...rows.values()].map(
        (cells) => new Map([...cells].flatMap(([column, own]) => cellOf(column, own))),
      ),
      after: next && !next.inTable ? next : null,
    };
  });
}

function cellOf(column: number, own: readonly ReadParagraph[]): [number, DraftCell][] {
  const [paragraph] = own;
  if (!paragraph) return [];
  const text = own.map((each) => each.text).join('');
  return [[column, { paragraph, text, key: nameKey(text) }]];
}
