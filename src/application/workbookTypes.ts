/** What pane and commands need to name of a workbook that was read. */
export type {
  Certainty,
  ColumnCorrection,
  ColumnReading,
  ColumnUse,
  ReadingRule,
  TableReading,
} from '../tables/headerReading';
export type { CellContent } from '../tables/snapshot';
