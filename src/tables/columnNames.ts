import type { HeaderColumn } from './headerColumns';
import { headerKey } from './headerText';
import { shownName } from './unitName';

/** What names a column of a sheet for a person: its header and which one of that header it is. */
export interface ColumnName {
  readonly header: string;
  readonly occurrence: number;
}

/** Column names by the header cell they stand in, `row:column`. */
export type ColumnNames = ReadonlyMap<string, ColumnName>;

/** The columns of one header, and the row of the sheet it was found by. */
export interface NamedHeader {
  readonly anchor: number;
  readonly header: { readonly columns: readonly HeaderColumn[] };
}

/** A column's header as shown: the texts over it first, joined by ` / `. */
export function shownHeader({ parents, text }: HeaderColumn): string {
  return [...parents, text].map(shownName).join(' / ');
}

/**
 * Names the columns of all headers of a sheet. Columns with one header are numbered from left to right
 * over the whole row, so that of two tables side by side each has its own names, and a header that is
 * repeated further down has the same names again.
 */
export function columnNames(headers: readonly NamedHeader[]): ColumnNames {
  const names = new Map<string, ColumnName>();
  const counted = new Map<string, number>();
  for (const { anchor, header } of headers) {
    for (const column of header.columns) {
      const shown = shownHeader(column);
      const key = `${anchor} ${headerKey(shown)}`;
      const occurrence = counted.get(key) ?? 0;
      counted.set(key, occurrence + 1);
      names.set(`${column.row}:${column.column}`, { header: shown, occurrence });
    }
  }
  return names;
}
