import type { GivenMeanings } from './givenMeanings';
import type { HeaderLexicon, HeaderMeaning, HeaderRole } from './headerRoles';
import { headerKey } from './headerText';
import { cellAt, endColumn, type SheetSnapshot, type SnapshotCell } from './snapshot';

/** What the texts of one row mean, by column; columns without a meaning are absent. */
export type RowMeanings = ReadonlyMap<number, readonly HeaderMeaning[]>;

const NO_MEANINGS: RowMeanings = new Map();
const LONGEST_HEADER = 40;

/**
 * The meanings of a row's texts by column, each different text looked up once. What a person has said
 * of a cell stands in for its text.
 */
export function cellMeanings(
  sheet: SheetSnapshot,
  lexicon: HeaderLexicon,
  given: GivenMeanings,
): (row: number) => RowMeanings {
  const known = new Map<string, readonly HeaderMeaning[]>();
  const ofText = ({ content }: SnapshotCell): readonly HeaderMeaning[] => {
    if (content.kind !== 'text' || content.value.length > LONGEST_HEADER) return [];
    const found = known.get(content.value) ?? lexicon.lookup(headerKey(content.value)).meanings;
    known.set(content.value, found);
    return found;
  };
  return (row) => {
    let found: Map<number, readonly HeaderMeaning[]> | null = null;
    for (let column = sheet.column; column < endColumn(sheet); column += 1) {
      const meanings = given.at(row, column) ?? ofText(cellAt(sheet, row, column));
      if (meanings.length > 0) found = (found ?? new Map()).set(column, meanings);
    }
    return found ?? NO_MEANINGS;
  };
}

/** The columns of a row that can mean one kind of thing, from left to right. */
export function columnsOf(row: RowMeanings, kind: HeaderRole['kind']): number[] {
  return [...row].filter(([, meanings]) => has(meanings, kind)).map(([column]) => column);
}

/** True when one of the meanings is of one of the kinds. */
export function has(
  meanings: readonly HeaderMeaning[],
  ...kinds: readonly HeaderRole['kind'][]
): boolean {
  return meanings.some(({ role }) => kinds.includes(role.kind));
}
