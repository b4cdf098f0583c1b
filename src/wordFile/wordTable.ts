import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { BulletinAlignment, BulletinTable } from '../bulletin/bulletinBlock';
import { twipsOfPoints } from './wordMeasures';
import { STYLES } from './wordStyles';

const ALIGNMENTS: Readonly<
  Record<BulletinAlignment, (typeof AlignmentType)[keyof typeof AlignmentType]>
> = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
};

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/**
 * A table as wide as the text; its header is repeated on every page and no row is torn.
 * @param width of the text, in twips
 */
export function wordTable({ columns, rows }: BulletinTable, width: number): Table {
  const widths = columnWidths(
    columns.map(({ share }) => share),
    width,
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cell(column.header, widths[at] ?? 0, { style: STYLES.headerCell }),
    ),
  });
  const body = rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ alignment }, at) =>
          cell(row[at] ?? '', widths[at] ?? 0, {
            style: STYLES.cell,
            alignment: ALIGNMENTS[alignment],
          }),
        ),
      }),
  );
  return new Table({
    rows: [header, ...body],
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: {
      ...{ top: LINE, bottom: LINE, left: LINE, right: LINE },
      ...{ insideHorizontal: LINE, insideVertical: LINE },
    },
    margins: {
      ...{ left: twipsOfPoints(3), right: twipsOfPoints(3) },
      ...{ top: twipsOfPoints(1.5), bottom: twipsOfPoints(1.5) },
    },
  });
}

/** Whole twips that add up to the width. */
function columnWidths(shares: readonly number[], width: number): number[] {
  const sum = shares.reduce((a, b) => a + b, 0);
  let share = 0;
  let used = 0;
  return shares.map((own) => {
    share += own;
    const end = Math.round((width * share) / sum);
    const columnWidth = end - used;
    used = end;
    return columnWidth;
  });
}

function cell(
  text: string,
  width: number,
  format: { style: string; alignment?: (typeof AlignmentType)[keyof typeof AlignmentType] },
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ text, ...format })],
  });
}
