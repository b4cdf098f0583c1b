import type { CellArea } from '../tables/snapshot';

/** Words a cell offers beside whatever else may be typed: listed, or those standing in cells of a sheet. */
export type Suggestions =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'cells'; readonly sheetName: string; readonly area: CellArea };
