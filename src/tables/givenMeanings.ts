import type { HeaderMeaning } from './headerRoles';

/** What a person said the header cells of a sheet are; null for a cell nobody spoke of. */
export interface GivenMeanings {
  at(row: number, column: number): readonly HeaderMeaning[] | null;
  /** True where a person said that the column under the cell holds the units. */
  isUnit(row: number, column: number): boolean;
}

/** Nobody has corrected anything. */
export const NOTHING_GIVEN: GivenMeanings = { at: () => null, isUnit: () => false };
