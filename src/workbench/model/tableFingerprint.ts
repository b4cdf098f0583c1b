import type { StoredTable } from './stored';

/** What tells that a table was changed since the file was opened. */
export function tableFingerprint({
  name,
  displayName,
  tableRef,
  style,
  columns,
}: StoredTable): string {
  return JSON.stringify([name, displayName, tableRef, style, columns.map((one) => one.name)]);
}
