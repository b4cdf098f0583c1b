import { textOf } from './cellText';
import { unitName } from './unitName';
import { cellAt, type SheetSnapshot } from './snapshot';
import type { NamedRow } from './sheetWalk';

/**
 * The group of each row of a block. In a 类别 column a blank takes the text above it when the column
 * names each group once (merged cells do); where every row names its group, a blank is left blank.
 */
export function rowGroups(
  sheet: SheetSnapshot,
  rows: readonly NamedRow[],
  groupColumn: number | null,
  blockGroup: string,
): string[] {
  if (groupColumn === null) return rows.map(() => unitName(blockGroup));
  const texts = rows.map(({ row }) => unitName(textOf(cellAt(sheet, row, groupColumn).content)));
  const isFilledPerRow = texts.some((text, at) => text !== '' && text === texts[at - 1]);
  let current = unitName(blockGroup);
  return texts.map((text) => {
    if (text !== '') current = text;
    return text === '' && isFilledPerRow ? '' : current;
  });
}
