import { bodyRow, type BodyLayout, type BodyRow } from './bodyRows';

/** A row that counts: a unit, a name without figures, or figures without a name. */
export type ActiveRow = FigureRow & {
  /** The group of the last group line over the row; null when the body has named none yet. */
  readonly group: string | null;
};

type FigureRow = Exclude<
  BodyRow,
  { kind: 'groupLine' } | { kind: 'blank' | 'remark' | 'note' | 'foreignHeader' }
>;

/** Blank rows in a row that end a table, unless a row of figures follows. */
const ENDING_BLANKS = 2;

/**
 * The rows that belong to a header, from `first` up to but without `end`. A note, a title or two blank
 * rows end the table; a unit with figures in its columns takes it up again, another header does not.
 */
export function activeRows(layout: BodyLayout, first: number, end: number): ActiveRow[] {
  const active: ActiveRow[] = [];
  let group: string | null = null;
  let blanks = 0;
  let isOver = false;
  for (let row = first; row < end; row += 1) {
    const body = bodyRow(layout, row);
    if (body.kind === 'foreignHeader') break;
    blanks = body.kind === 'blank' ? blanks + 1 : 0;
    if (blanks >= ENDING_BLANKS || body.kind === 'note') isOver = true;
    if (body.kind === 'groupLine') group = body.group;
    if (body.kind === 'unit' && isOver) {
      if (body.isAllWords) break;
      if (body.isStrong) isOver = false;
    }
    if (!isOver && isActive(body)) active.push({ ...body, group });
  }
  return active;
}

function isActive(body: BodyRow): body is FigureRow {
  return ['unit', 'nameOnly', 'unnamed', 'total'].includes(body.kind);
}
