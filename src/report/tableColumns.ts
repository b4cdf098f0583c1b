import type { CellArea } from '../tables/snapshot';
import { PALETTE } from './palette';
import { textValue } from './plannedValue';
import { textWidth } from './textWidth';
import type {
  HorizontalAlignment,
  PlannedColumnWidth,
  PlannedFormat,
  PlannedValue,
} from './writePlan';

/** One column of a table on an output sheet, for rows of type `Row`. */
export interface TableColumn<Row> {
  readonly header: string;
  readonly alignment: HorizontalAlignment;
  readonly value: (row: Row) => PlannedValue;
  /** Null for text; a function where it differs from row to row. */
  readonly numberFormat: string | null | ((row: Row) => string);
}

const PADDING = 2;
const NARROWEST = 6;
const WIDEST = 40;

/** The header row of a table. */
export function headerRow<Row>(columns: readonly TableColumn<Row>[]): PlannedValue[] {
  return columns.map((column) => textValue(column.header));
}

/** A table's rows. */
export function bodyRows<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): PlannedValue[][] {
  return rows.map((row) => columns.map((column) => column.value(row)));
}

/** Formats of a table whose header stands in `row`: frame, header fill, alignments, number formats. */
export function tableFormats<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
  row: number,
): PlannedFormat[] {
  const header: PlannedFormat = {
    area: { row, column: 0, rowCount: 1, columnCount: columns.length },
    fill: PALETTE.headerFill,
    fontColor: PALETTE.text,
    bold: true,
    horizontalAlignment: 'Center',
    verticalAlignment: 'Center',
    wrapText: true,
    borderColor: PALETTE.border,
  };
  if (rows.length === 0) return [header];
  const body = { row: row + 1, rowCount: rows.length };
  return [
    header,
    {
      area: { ...body, column: 0, columnCount: columns.length },
      verticalAlignment: 'Center',
      borderColor: PALETTE.border,
    },
    ...columns.map((column, at) => ({
      area: { ...body, column: at, columnCount: 1 },
      horizontalAlignment: column.alignment,
    })),
    ...columns.flatMap((column, at) => numberFormats(column, rows, body.row, at)),
  ];
}

function numberFormats<Row>(
  { numberFormat }: TableColumn<Row>,
  rows: readonly Row[],
  row: number,
  column: number,
): PlannedFormat[] {
  if (numberFormat === null) return [];
  const formats: { area: CellArea; numberFormat: string }[] = [];
  rows.forEach((entry, at) => {
    const code = typeof numberFormat === 'string' ? numberFormat : numberFormat(entry);
    const last = formats.at(-1);
    if (last?.numberFormat === code) {
      last.area = { ...last.area, rowCount: last.area.rowCount + 1 };
    } else {
      formats.push({
        area: { row: row + at, column, rowCount: 1, columnCount: 1 },
        numberFormat: code,
      });
    }
  });
  return formats;
}

/** Column widths that fit the headers and all text of the rows, up to a limit. */
export function columnWidths<Row>(
  columns: readonly TableColumn<Row>[],
  rows: readonly Row[],
): PlannedColumnWidth[] {
  return columns.map(({ header, value }, column) => {
    const widths = rows.map((row) => {
      const planned = value(row);
      return planned.kind === 'text' ? textWidth(planned.value) : 0;
    });
    const widest = widths.reduce((a, b) => Math.max(a, b), textWidth(header));
    return { column, characters: Math.max(NARROWEST, Math.min(widest, WIDEST)) + PADDING };
  });
}
