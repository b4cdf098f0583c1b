import type ExcelJS from 'exceljs';

/**
 * The parts of exceljs 4.4's objects that its type declarations leave out and the model needs.
 * Pinned to that version: test/workbench/model/openWorkbook.test.ts fails when one of them goes.
 */
export interface StoredTableColumn {
  name: string;
  filterButton?: boolean;
  totalsRowLabel?: string;
  totalsRowFunction?: string;
}

export interface StoredTable {
  name: string;
  displayName?: string;
  /** The whole table, with header and totals. */
  tableRef: string;
  /** Header and data, without totals. */
  autoFilterRef?: string;
  headerRow?: boolean;
  totalsRow?: boolean;
  style?: { theme?: string; showRowStripes?: boolean };
  columns: StoredTableColumn[];
}

/** Corners of a merge, counted from one. */
interface StoredMerge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Declared as always there by exceljs; absent until somebody sets them. */
export interface Unset {
  readonly defaultColWidth?: number;
  readonly state?: ExcelJS.WorksheetState;
}

interface SheetInternals {
  orderNo: number;
  readonly _merges: Readonly<Record<string, StoredMerge>>;
  tables: Record<string, { model: StoredTable }>;
  readonly sheetProtection: { sheet?: boolean } | null | undefined;
}

interface WorkbookInternals {
  readonly _themes: Readonly<Record<string, string>> | undefined;
}

export type StoredSheet = ExcelJS.Worksheet & SheetInternals;
export type StoredRow = ExcelJS.Row & { readonly style?: Partial<ExcelJS.Style> };
export type StoredColumn = ExcelJS.Column & { readonly style?: Partial<ExcelJS.Style> };
export type StoredStyle = Partial<ExcelJS.Style>;
export type StoredColor = Partial<ExcelJS.Color> & { tint?: number; indexed?: number };

export const internalsOf = (workbook: ExcelJS.Workbook): WorkbookInternals =>
  workbook as ExcelJS.Workbook & WorkbookInternals;

export const storedSheet = (sheet: ExcelJS.Worksheet): StoredSheet =>
  sheet as ExcelJS.Worksheet & SheetInternals;
