import type { CellArea, SnapshotCell } from '../tables/snapshot';
import type { CurrentSheet } from './currentSheet';

/** One sheet as it was before a run touched it; plain data. */
export interface PreviousSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where `cells` lie: values, formulas and number formats. */
  readonly area: CellArea | null;
  readonly cells: readonly (readonly SnapshotCell[])[];
  /** Where `fills` lie: colours of the cells whose fill the run decided. */
  readonly fillArea: CellArea | null;
  readonly fills: readonly (readonly string[])[];
}

/** What a run needs to be taken back: what it touched as it was, and what it added. */
export interface PreviousValues {
  readonly sheets: readonly PreviousSheet[];
  readonly addedSheets: readonly string[];
  /** Settings as they were, by key; null for one that was not there. */
  readonly settings: Readonly<Record<string, string | null>>;
}

/** A sheet's state right before writing as something to go back to. */
export function previousSheet(sheetId: string, current: CurrentSheet): PreviousSheet {
  const { name: sheetName, area, cells, fillArea, fills } = current;
  return { sheetId, sheetName, area, cells, fillArea, fills };
}
