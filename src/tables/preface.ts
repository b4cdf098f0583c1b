import { nameKey } from '../domain/nameKey';
import type { Period } from '../domain/period';
import type { HeaderArea } from './headerColumns';
import {
  canNameGroup,
  endsLikeUnit,
  groupMentioned,
  groupOf,
  isNote,
  isPageFoot,
  isTitle,
  isUnitLike,
  isTotal,
  namesGroup,
} from './lineText';
import { readCount } from './countReading';
import { periodOfCell, periodsIn } from './periodHint';
import { filledColumns, textAt } from './sheetText';
import { cellAt, endColumn, type SheetSnapshot } from './snapshot';

/** What the lines over a header say. */
export interface Preface {
  /** First row of these lines; the header's own row when there are none. */
  readonly row: number;
  /** The group named on its own line or in the title; null when none is. */
  readonly group: string | null;
  /** The titles, nearest first. */
  readonly titles: readonly string[];
  /** Titles that stand over the columns beside it only, where it has none of its own. */
  readonly titlesBeside: readonly string[];
  /** The months that titles, remarks and date cells over the header name; repeated ones too. */
  readonly periods: readonly Period[];
}

/** The words a preface is read by. */
export interface PrefaceWords {
  readonly groups: readonly string[];
  /** Words that make a line a title, because they name a channel. */
  readonly channelWords: readonly string[];
}

/** A header, and where its units stand: a lone text right of them is a remark, no group. */
type PrefacedHeader = HeaderArea & { readonly unitColumn: number };

/** The header of the table above, and where its units stand. */
type TableAbove = Pick<PrefacedHeader, 'lastRow' | 'firstColumn' | 'lastColumn' | 'unitColumn'>;

const MOST_LINES = 14;
/** Numbers beside a name that make a row one of figures; a title may have a date beside it. */
const LEAST_NUMBERS = 2;

/**
 * Reads the lines over a header, upwards to the header of the table above (null when there is none). The nearest line that holds one short text alone is the group, unless it
 * is a title.
 */
export function prefaceOf(
  sheet: SheetSnapshot,
  header: PrefacedHeader,
  above: TableAbove | null,
  words: PrefaceWords,
): Preface {
  const isUnderTable = above !== null;
  const own: Titles = { titles: [], periods: [] };
  const beside: Titles = { titles: [], periods: [] };
  let group: string | null = null;
  let start = header.row;
  let isNewPage = false;
  const top = Math.max(sheet.row, (above?.lastRow ?? -1) + 1, header.row - MOST_LINES);
  const lineOf = (row: number) => lineAt(sheet, row, header, words, above);
  for (let row = header.row - 1; row >= top; row -= 1) {
    const line = lineOf(row);
    if (line.kind === 'figures') break;
    isNewPage ||= line.kind === 'pageFoot';
    const isUnderFigures = isUnderTable && row > top && lineOf(row - 1).kind === 'figures';
    if (line.kind === 'right' && isUnderFigures) break;
    if (line.kind === 'text') {
      if (isUnderTable && isOfTableAbove(line.text, words, isNewPage)) break;
      const titled = isTitle(line.text) || namesChannel(line.text, words);
      if (!titled && group === null && own.titles.length === 0 && canNameGroup(line.text)) {
        group = groupOf(line.text, words.groups);
      } else if (!titled && (isUnderFigures || (isUnderTable && own.titles.length === 0))) break;
      else own.titles.push(line.text);
    }
    start = row;
    if (line.kind === 'beside' && line.text !== '') beside.titles.push(line.text);
    (line.kind === 'beside' ? beside : own).periods.push(...line.periods);
  }
  const titlesBeside = own.titles.length > 0 ? [] : beside.titles;
  const periods = own.periods.length > 0 ? own.periods : beside.periods;
  group ??= mentionedGroup(own.titles, words.groups);
  return { row: start, group, titles: own.titles, titlesBeside, periods };
}

/** Titles and the months they name, nearest first. */
interface Titles {
  readonly titles: string[];
  readonly periods: Period[];
}

/**
 * True for a lone text under another table that belongs to that one: a unit without figures, the other
 * half of a unit's name, or a text of the page before that is no group's name.
 */
function isOfTableAbove(text: string, { groups }: PrefaceWords, isNewPage: boolean): boolean {
  if (isNewPage && !namesGroup(text, groups) && !isTitle(text)) return true;
  return isUnitLike(text, groups) || (endsLikeUnit(text) && !namesGroup(text, groups));
}

function namesChannel(text: string, { channelWords }: PrefaceWords): boolean {
  const key = nameKey(text);
  return channelWords.some((word) => key.includes(word));
}

function mentionedGroup(titles: readonly string[], groups: readonly string[]): string | null {
  for (const title of titles) {
    const group = groupMentioned(title, groups);
    if (group !== null) return group;
  }
  return null;
}

type Line =
  | { readonly kind: 'remark' | 'pageFoot' | 'right'; readonly periods: readonly Period[] }
  | {
      readonly kind: 'text' | 'beside';
      readonly text: string;
      readonly periods: readonly Period[];
    }
  | { readonly kind: 'figures' };

const EMPTY_LINE: Line = { kind: 'remark', periods: [] };

function lineAt(
  sheet: SheetSnapshot,
  row: number,
  header: PrefacedHeader,
  words: PrefaceWords,
  above: TableAbove | null,
): Line {
  const filled = filledColumns(sheet, row, header.firstColumn, header.lastColumn);
  const [first] = filled;
  if (first === undefined) return above ? EMPTY_LINE : lineBeside(sheet, row, header.firstColumn);
  if (above && (isRowOf(sheet, row, above, header) || isUnitRow(sheet, row, above))) {
    return { kind: 'figures' };
  }
  const periods = filled.flatMap((column) => periodsAt(sheet, row, column));
  const text = textAt(sheet, row, first);
  const saying = sayingTexts(sheet, row, header, above);
  if (saying.some(isPageFoot)) return { kind: 'pageFoot', periods };
  if (saying.some(isNote)) return { kind: 'remark', periods };
  if (filled.length > 1) {
    const isDated = periods.length > 0 && !(above && textAt(sheet, row, above.unitColumn));
    const isTitled = saying.length > 0 && (saying.some(isTitle) || isDated);
    return isTitled ? { kind: 'remark', periods } : { kind: 'figures' };
  }
  if (text === '') return periods.length > 0 ? { kind: 'remark', periods } : { kind: 'figures' };
  if (isTotal(text) && !isTitle(text)) return { kind: 'figures' };
  const isBeside = first > header.unitColumn && !isTitle(text);
  if (isBeside && !namesGroup(text, words.groups) && !namesChannel(text, words)) {
    return { kind: 'right', periods };
  }
  return { kind: 'text', text, periods };
}

/** True for a row of a wider table above, whose last cells alone stand over the header. */
function isRowOf(
  sheet: SheetSnapshot,
  row: number,
  above: TableAbove,
  { firstColumn, lastColumn }: PrefacedHeader,
): boolean {
  const filled = filledColumns(sheet, row, above.firstColumn, above.lastColumn);
  return filled.filter((column) => column < firstColumn || column > lastColumn).length > 1;
}

/** True for a named row of numbers of the table above, whatever words its name holds. */
function isUnitRow(
  sheet: SheetSnapshot,
  row: number,
  { lastColumn, unitColumn }: TableAbove,
): boolean {
  if (textAt(sheet, row, unitColumn) === '') return false;
  const numbers = filledColumns(sheet, row, unitColumn + 1, lastColumn).filter(
    (column) => readCount(cellAt(sheet, row, column)).kind === 'count',
  );
  return numbers.length >= LEAST_NUMBERS;
}

/**
 * The texts that say what a line is. Under another table the line may be a unit's, which ends with a
 * remark or a date as it likes: there only the unit's own cell counts, and a row of figures says nothing.
 */
function sayingTexts(
  sheet: SheetSnapshot,
  row: number,
  { firstColumn, lastColumn }: PrefacedHeader,
  above: TableAbove | null,
): string[] {
  const filled = filledColumns(sheet, row, firstColumn, lastColumn);
  const unit = above ? textAt(sheet, row, above.unitColumn) : '';
  if (unit !== '') return [unit];
  const holdsFigure = filled.some((column) => {
    const cell = cellAt(sheet, row, column);
    return textAt(sheet, row, column) === '' && periodOfCell(cell) === null;
  });
  if (above && holdsFigure) return [];
  return filled.map((column) => textAt(sheet, row, column)).filter((text) => text !== '');
}

/**
 * A title over two tables side by side stands over the left one, in the first of its merged cells. For
 * the right one it is a hint, where that has no title of its own.
 */
function lineBeside(sheet: SheetSnapshot, row: number, firstColumn: number): Line {
  const filled = filledColumns(sheet, row, sheet.column, endColumn(sheet) - 1);
  const [only] = filled;
  if (only === undefined || only > firstColumn || filled.length > 1) return EMPTY_LINE;
  const text = textAt(sheet, row, only);
  const periods = periodsAt(sheet, row, only);
  const isDate = text === '' && periods.length > 0;
  return isDate || (isTitle(text) && text !== '') ? { kind: 'beside', text, periods } : EMPTY_LINE;
}

function periodsAt(sheet: SheetSnapshot, row: number, column: number): Period[] {
  const cell = cellAt(sheet, row, column);
  const dated = periodOfCell(cell);
  return dated ? [dated] : periodsIn(textAt(sheet, row, column));
}
