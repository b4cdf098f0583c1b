/** What pane and commands need to name of a workbook that was read. */
export type {
  Certainty,
  ColumnCorrection,
  ColumnReading,
  ColumnUse,
  ReadingRule,
  TableReading,
} from '../tables/headerReading';
export type { RegisterKind } from '../registers/registerKind';
export type { CellContent } from '../tables/snapshot';
