import type { SheetSnapshot } from '../tables/snapshot';
import type { Draft, DraftParagraph } from './draft';

/** A cell of text this long with a full stop is prose. */
const PROSE = /^(?=[\s\S]{20})[\s\S]*[。；]/u;

/** A sheet as a draft: each cell that is not empty is a paragraph. */
export function draftOfSheet({ id, name, row, column, cells }: SheetSnapshot): Draft {
  const paragraphs = cells.flatMap((line, r) => {
    const filled = line.flatMap(({ content }, c): DraftParagraph[] => {
      if (content.kind !== 'text' && content.kind !== 'number') return [];
      const place = { sheetId: id, sheetName: name, row: row + r, column: column + c };
      return [{ text: String(content.value), place, isTableCell: false }];
    });
    // Cells side by side are a table, one alone is a line of text.
    return filled.length > 1 ? filled.map((cell) => ({ ...cell, isTableCell: true })) : filled;
  });
  return { paragraphs };
}

/** True when a sheet holds prose, so that it may be a draft. */
export function isProse({ cells }: SheetSnapshot): boolean {
  return cells.some((line) =>
    line.some(({ content }) => content.kind === 'text' && PROSE.test(content.value)),
  );
}
