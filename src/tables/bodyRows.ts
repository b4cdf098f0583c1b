import { isPlaceholder, readCount } from './countReading';
import { groupOf, isNote, isPageFoot, isTitle, isTotal, namesGroup } from './lineText';
import { filledColumns, isEmptyCell, textAt } from './sheetText';
import { cellAt, type CellContent, type SheetSnapshot } from './snapshot';
import type { ColumnMap } from './unitTable';
import { shownName } from './unitName';

/** What a row under a header is. */
export type BodyRow =
  | {
      readonly kind: 'blank' | 'remark' | 'note' | 'foreignHeader';
      readonly row: number;
    }
  | { readonly kind: 'unnamed' | 'part'; readonly row: number }
  | { readonly kind: 'total'; readonly row: number; readonly name: string }
  | { readonly kind: 'groupLine'; readonly row: number; readonly group: string }
  | { readonly kind: 'nameOnly'; readonly row: number; readonly name: string }
  | {
      readonly kind: 'unit';
      readonly row: number;
      readonly name: string;
      readonly evidence: Evidence;
    };

/**
 * What speaks for a unit where the table seemed to be over. `data`: most of its counts are numbers,
 * errors or marks for «nothing», or it has its number in the list. `words`: every count is a word, as
 * in another table's header. `remarks`: its counts are a date or a remark, as in a signature. `some`:
 * anything else in its counts. `none`: its counts are empty.
 */
export type Evidence = 'data' | 'words' | 'remarks' | 'some' | 'none';

/** What classifying a row needs to know of its table. */
export interface BodyLayout {
  readonly sheet: SheetSnapshot;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap;
  readonly groups: readonly string[];
  /** True for a text that heads a unit column. */
  readonly isUnitHeader: (text: string) => boolean;
}

/** Least data among the counts of a row that is taken for a unit by its counts alone. */
const MOST_COUNTS = 3;

/** Says what one row under a header is, by its own cells only. */
export function bodyRow(layout: BodyLayout, row: number): BodyRow {
  const { sheet, columns } = layout;
  const filled = filledColumns(sheet, row, layout.firstColumn, layout.lastColumn);
  const [first] = filled;
  if (first === undefined) return { kind: 'blank', row };
  if (filled.length === 1 && !hasPendingCount(layout, row)) return loneCell(layout, row, first);
  if (leadingTexts(layout, row).some(isPart)) return { kind: 'part', row };
  const total = leadingTexts(layout, row).find(isTotal);
  if (total !== undefined) return { kind: 'total', row, name: shownName(total) };
  const figures = countColumns(columns).filter((column) => isFigure(layout, row, column)).length;
  if (figures === 0 && isNoteRow(layout, row, filled)) return { kind: 'note', row };
  if (isNumbering(layout, row, filled)) return { kind: 'remark', row };
  const name = nameAt(layout, row);
  if (name === null) return { kind: figures > 1 ? 'unnamed' : 'remark', row };
  if (figures === 0 && layout.isUnitHeader(name)) return { kind: 'foreignHeader', row };
  return { kind: 'unit', row, name, evidence: evidenceOf(layout, row) };
}

/** A remark in the unit's column makes a note, and so does one in a row that names no unit. */
function isNoteRow({ sheet, columns }: BodyLayout, row: number, filled: readonly number[]) {
  const unit = textAt(sheet, row, columns.unit);
  if (unit !== '') return isRemark(unit);
  return filled.some((column) => isRemark(textAt(sheet, row, column)));
}

function isRemark(text: string): boolean {
  return text !== '' && (isNote(text) || isPageFoot(text));
}

function loneCell(layout: BodyLayout, row: number, column: number): BodyRow {
  const { sheet, columns, groups } = layout;
  const text = textAt(sheet, row, column);
  if (text === '' || isPageFoot(text)) return { kind: 'remark', row };
  if (isPart(text)) return { kind: 'part', row };
  if (isTotal(text) && !isTitle(text)) return { kind: 'total', row, name: shownName(text) };
  if (isNote(text) || isTitle(text)) return { kind: 'note', row };
  if (namesGroup(text, groups) || column === columns.group) {
    return { kind: 'groupLine', row, group: groupOf(text, groups) };
  }
  if (column === columns.unit) return { kind: 'nameOnly', row, name: shownName(text) };
  return { kind: 'remark', row };
}

function countColumns(columns: ColumnMap): number[] {
  return Object.values(columns.counts);
}

function isFigure({ sheet }: BodyLayout, row: number, column: number): boolean {
  const cell = cellAt(sheet, row, column);
  return cell.content.kind === 'number' || readCount(cell).kind === 'count';
}

/** The texts that may call a row a total: everything left of its first count. */
function leadingTexts({ sheet, firstColumn, columns }: BodyLayout, row: number): string[] {
  const end = Math.max(columns.unit + 1, Math.min(...countColumns(columns)));
  const texts: string[] = [];
  for (let column = firstColumn; column < end; column += 1) {
    const text = textAt(sheet, row, column);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** True for a text that begins the parts of what stands above: `其中：市交警支队`. */
function isPart(text: string): boolean {
  return text.startsWith('其中');
}

/** The unit's name as shown; null for an empty cell, a placeholder or an error. */
function nameAt({ sheet, columns }: BodyLayout, row: number): string | null {
  const { content } = cellAt(sheet, row, columns.unit);
  if (content.kind === 'number') return String(content.value);
  if (content.kind !== 'text' || isPlaceholder(content)) return null;
  return shownName(content.value);
}

/** A row of column numbers under a header: `栏次 1 2 3 …` or 1, 2, 3 from the unit column on. */
function isNumbering({ sheet, columns }: BodyLayout, row: number, filled: readonly number[]) {
  const unit = cellAt(sheet, row, columns.unit).content;
  const label = unit.kind === 'text' && /^(?:栏次|甲|乙|列次)$/u.test(shownName(unit.value));
  if (!label && unit.kind !== 'number') return false;
  const numbers = filled.flatMap((column) => {
    const reading = readCount(cellAt(sheet, row, column));
    return reading.kind === 'count' ? [reading.value] : [];
  });
  return (
    numbers.length > 2 &&
    numbers.every((value, at) => at === 0 || value === (numbers[at - 1] ?? 0) + 1)
  );
}

function evidenceOf({ sheet, columns }: BodyLayout, row: number): Evidence {
  const cells = countColumns(columns).map((column) => cellAt(sheet, row, column));
  const readings = cells.map((cell) => readCount(cell).kind);
  const words = readings.filter((kind) => kind === 'countNotANumber').length;
  const empty = cells.filter((cell, at) => readings[at] === 'none' && isEmptyCell(cell)).length;
  const isNumbered =
    columns.sequence !== null && isNumber(cellAt(sheet, row, columns.sequence).content);
  if (isNumbered || cells.length - words - empty >= MOST_COUNTS) return 'data';
  if (empty === cells.length) return 'none';
  if (words === cells.length) return 'words';
  const isAllRemarks = cells.every(({ content }) => {
    if (content.kind !== 'text') return content.kind === 'blank';
    return isRemark(content.value) || isTitle(content.value);
  });
  return isAllRemarks ? 'remarks' : 'some';
}

function isNumber({ kind }: CellContent): boolean {
  return kind === 'number';
}

/** A count that is a formula without a result. Beside a unit's name it is a count to be, no blank. */
function hasPendingCount({ sheet, columns }: BodyLayout, row: number): boolean {
  return (
    textAt(sheet, row, columns.unit) !== '' &&
    countColumns(columns).some(
      (column) => readCount(cellAt(sheet, row, column)).kind === 'countWithoutResult',
    )
  );
}
