import type { CellArea } from '../tables/snapshot';

/** Words a cell offers beside whatever else may be typed: listed, or those standing in cells of a sheet. */
export type Suggestions =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'cells'; readonly sheetName: string; readonly area: CellArea };

/** Excel takes no longer list typed into a rule. */
const LONGEST_LIST = 255;

/** True when Excel can hold the words as a list in a cell's rule, where a comma divides them. */
export function listFits(words: readonly string[]): boolean {
  return words.join(',').length <= LONGEST_LIST && words.every((word) => !/[,\n]/u.test(word));
}
