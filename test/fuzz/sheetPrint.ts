import { columnLetters } from '../../src/domain/cellName';
import type { SheetSnapshot, Snapshot, SnapshotCell } from '../../src/tables/snapshot';

/** A workbook as text, one line a row, for the report of a failure. */
export function printed(snapshot: Snapshot): string {
  return [`workbook ${snapshot.workbookName}`, ...snapshot.sheets.map(sheetText)].join('\n');
}

function sheetText({ id, name, visible, row, column, cells }: SheetSnapshot): string {
  const width = cells[0]?.length ?? 0;
  const head = Array.from({ length: width }, (_, at) => columnLetters(column + at));
  const lines = cells.map((own, at) => `${row + at + 1}\t${own.map(cellText).join(' | ')}`);
  return [
    `sheet ${id} ${name}${visible ? '' : ' (hidden)'}`,
    `\t${head.join(' | ')}`,
    ...lines,
  ].join('\n');
}

function cellText({ content, formula, numberFormat }: SnapshotCell): string {
  const format = numberFormat === 'General' ? '' : ` {${numberFormat}}`;
  const by = formula === null ? '' : ` ${formula}`;
  switch (content.kind) {
    case 'blank':
      return `·${by}`;
    case 'text':
      return `${JSON.stringify(content.value).slice(1, -1)}${by}`;
    default:
      return `#${String(content.value)}${by}${format}`;
  }
}
