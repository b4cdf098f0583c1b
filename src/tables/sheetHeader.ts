import type { HeaderArea, HeaderColumn } from './headerColumns';
import { has } from './rowMeanings';

/** The columns of a row that looks like a header, with its rows; `unitColumn` null when it has none. */
export interface HeaderCandidate extends HeaderArea {
  readonly unitColumn: number | null;
  readonly columns: readonly HeaderColumn[];
}

/** A header that looks like one of a unit table: a unit column and at least three counts. */
export interface SheetHeader extends HeaderCandidate {
  readonly unitColumn: number;
}

/** The columns of a header that may hold counts. */
export function countColumns({ columns }: HeaderCandidate): number[] {
  return columns.filter(({ meanings }) => has(meanings, 'count')).map(({ column }) => column);
}
