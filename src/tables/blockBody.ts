import { bodyRow, type BodyLayout, type BodyRow } from './bodyRows';
import { isUnitLike } from './lineText';

/** A row that counts: a unit, a name without figures, figures without a name, or a unit in doubt. */
export type ActiveRow = (FigureRow | LeftOut) & {
  /** The group of the last group line over the row; null when the body has named none yet. */
  readonly group: string | null;
};

/** A row behind the table's end that may be a unit or may not. */
interface LeftOut {
  readonly kind: 'leftOut';
  readonly row: number;
}

type FigureRow = Exclude<
  BodyRow,
  { kind: 'groupLine' } | { kind: 'blank' | 'remark' | 'note' | 'foreignHeader' }
>;

/** Blank rows in a row that end a table, unless a row of figures follows. */
const ENDING_BLANKS = 2;

/**
 * The rows that belong to a header, from `first` up to but without `end`. A note, a title or two blank
 * rows end the table; a unit with figures in its columns takes it up again, another header ends it for
 * good. A row with a name that may be a unit or may not is given as left out, never dropped; directly
 * over the row that takes the table up again it is a unit. A total behind blank rows is still the table's.
 */
export function activeRows(layout: BodyLayout, first: number, end: number): ActiveRow[] {
  const active: ActiveRow[] = [];
  let group: string | null = null;
  let blanks = 0;
  let isOver = false;
  let isNoted = false;
  for (let row = first; row < end; row += 1) {
    const body = bodyRow(layout, row);
    if (body.kind === 'foreignHeader') break;
    blanks = body.kind === 'blank' ? blanks + 1 : 0;
    if (blanks >= ENDING_BLANKS || body.kind === 'note') isOver = true;
    if (body.kind === 'groupLine') group = body.group;
    if (body.kind === 'unit' && isOver) {
      const { evidence } = body;
      if (evidence === 'data' || (evidence !== 'remarks' && isUnitLike(body.name, layout.groups))) {
        isOver = false;
        takeUp(active, layout, first, row, group);
      } else if (evidence === 'words' || evidence === 'some') {
        active.push({ kind: 'leftOut', row, group });
      }
      if (isOver && evidence === 'words') break;
    }
    if (body.kind === 'note') isNoted = true;
    if (!isOver) isNoted = false;
    const isTotalBehind = body.kind === 'total' && !isNoted;
    if (isActive(body) && (!isOver || isTotalBehind)) active.push({ ...body, group });
  }
  return active;
}

/**
 * Takes in the rows directly over `row`, where the table goes on: units whose counts are empty or partly
 * so. A lone name that may be a line over the units as well is left out, and so is one further off; the
 * body begins at `start`.
 */
function takeUp(
  active: ActiveRow[],
  layout: BodyLayout,
  start: number,
  row: number,
  group: string | null,
): void {
  const over: ActiveRow[] = [];
  const last = active.filter(({ kind }) => kind !== 'leftOut').at(-1)?.row ?? start - 1;
  for (let above = row - 1; above > last; above -= 1) {
    const body = bodyRow(layout, above);
    if (body.kind === 'unit' && (body.evidence === 'some' || body.evidence === 'none')) {
      over.unshift({ ...body, group });
    } else if (body.kind === 'nameOnly') {
      // A line over units that begins like a unit's name is a group's, and no lone name.
      const isUnit = /^[市县区省]/u.test(body.name);
      over.unshift(isUnit ? { ...body, group } : { kind: 'leftOut', row: above, group });
    } else break;
  }
  const unclear = lostNames(layout, last + 1, row - over.length);
  while (active.at(-1)?.kind === 'leftOut' && (active.at(-1)?.row ?? 0) >= row - over.length) {
    active.pop();
  }
  const between = active.filter((own) => own.row > last);
  const found = new Set(between.map((own) => own.row));
  const lost = unclear.filter((own) => !found.has(own.row)).map((own) => ({ ...own, group }));
  active.splice(active.length - between.length, between.length);
  active.push(...[...between, ...lost].sort((a, b) => a.row - b.row), ...over);
}

/** Units without figures that stand alone behind the table's end, where it goes on further down. */
function lostNames(layout: BodyLayout, first: number, end: number): LeftOut[] {
  const lost: LeftOut[] = [];
  for (let row = first; row < end; row += 1) {
    const body = bodyRow(layout, row);
    const isUnit = body.kind === 'nameOnly' && isUnitLike(body.name, layout.groups);
    if (isUnit) lost.push({ kind: 'leftOut', row });
  }
  return lost;
}

function isActive(body: BodyRow): body is FigureRow {
  return ['unit', 'nameOnly', 'unnamed', 'total', 'part'].includes(body.kind);
}
