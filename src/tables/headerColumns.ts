import type { ChannelId, ChannelRules } from '../domain/ruleSet';
import type { GivenMeanings } from './givenMeanings';
import type { ReadingRule } from './headerReading';
import { channelsNamed, type HeaderLexicon, type HeaderMeaning } from './headerRoles';
import { headerKey } from './headerText';
import { textAt } from './sheetText';
import type { SheetSnapshot } from './snapshot';

/** The rows and columns a header takes. */
export interface HeaderArea {
  readonly row: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** One column of a header: its own text, the texts merged above it, and what they mean together. */
export interface HeaderColumn {
  readonly column: number;
  /** Row of the column's own text. */
  readonly row: number;
  readonly text: string;
  /** The texts above it, from the top. */
  readonly parents: readonly string[];
  readonly meanings: readonly HeaderMeaning[];
  /** What its own text would mean, were it not for a text over it that may change that. */
  readonly hidden: readonly HeaderMeaning[];
  /** Why it means that. */
  readonly rule: ReadingRule;
  /** The channel that the column's texts name; null when they name none. */
  readonly channel: ChannelId | null;
}

/** Words over a column that make its count another one than its own text says. */
const QUALIFIER = /超时|逾期|超期|未|累计|上月|上期|同期|去年|上年|环比|同比|全年|年度/u;

/**
 * Reads the columns of a header. Columns without any text are left out, unless a person has said what
 * they are, which wins over every word.
 */
export function headerColumns(
  sheet: SheetSnapshot,
  area: HeaderArea,
  lexicon: HeaderLexicon,
  channels: readonly ChannelRules[],
  given: GivenMeanings,
): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
    const row = leafRow(sheet, area, column) ?? givenRow(area, column, given);
    if (row === null) continue;
    const text = textAt(sheet, row, column);
    const parents = parentTexts(sheet, area, column, row);
    const read = meaningOf(text, parents, lexicon, channels);
    const corrected = given.at(row, column);
    const own = corrected ? ({ meanings: corrected, hidden: [], rule: 'correction' } as const) : {};
    columns.push({ column, row, text, parents, ...read, ...own });
  }
  return columns;
}

function leafRow(sheet: SheetSnapshot, area: HeaderArea, column: number): number | null {
  for (let row = area.lastRow; row >= area.row; row -= 1) {
    if (textAt(sheet, row, column) !== '') return row;
  }
  return null;
}

/** The row in which a person spoke of a column without any text. */
function givenRow({ row, lastRow }: HeaderArea, column: number, given: GivenMeanings) {
  for (let own = lastRow; own >= row; own -= 1) if (given.at(own, column)) return own;
  return null;
}

function parentTexts(
  sheet: SheetSnapshot,
  area: HeaderArea,
  column: number,
  leaf: number,
): string[] {
  const texts: string[] = [];
  for (let row = area.row; row < leaf; row += 1) {
    const text = textAt(sheet, row, column) || textFromLeft(sheet, area, column, row);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A merged cell's text stands in its first column; a cell with nothing under it is no parent. */
function textFromLeft(sheet: SheetSnapshot, area: HeaderArea, column: number, row: number): string {
  for (let left = column - 1; left >= area.firstColumn; left -= 1) {
    const text = textAt(sheet, row, left);
    if (text !== '') return leafRow(sheet, area, left) === row ? '' : text;
  }
  return '';
}

function meaningOf(
  text: string,
  parents: readonly string[],
  lexicon: HeaderLexicon,
  channels: readonly ChannelRules[],
): Pick<HeaderColumn, 'meanings' | 'hidden' | 'channel' | 'rule'> {
  const parent = parents.join('');
  const named = channelsNamed(parent, channels);
  const parentChannel = named.length === 1 ? (named[0] ?? null) : null;
  if (parents.length > 0) {
    for (const joined of [parent + text, (parents.at(-1) ?? '') + text]) {
      const { meanings, channel } = lexicon.lookup(headerKey(joined));
      if (meanings.length === 0) continue;
      const of = { meanings, hidden: [], rule: 'wordWithParent' } as const;
      return { ...of, channel: channel ?? parentChannel };
    }
  }
  const { meanings, channel } = lexicon.lookup(headerKey(text));
  if (QUALIFIER.test(parent)) {
    return { meanings: [], hidden: meanings, channel: parentChannel, rule: 'noWord' };
  }
  const word = channel === null ? 'word' : 'channelWord';
  return {
    meanings,
    hidden: [],
    channel: channel ?? parentChannel,
    rule: meanings.length === 0 ? 'noWord' : word,
  };
}
