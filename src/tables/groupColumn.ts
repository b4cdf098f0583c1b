import { nameKey } from '../domain/nameKey';
import type { ActiveRow } from './blockBody';
import type { ColumnMap } from './unitTable';
import { textAt } from './sheetText';
import type { SheetSnapshot } from './snapshot';

/** How far left of its header a column without a header text may stand. */
const MOST_COLUMNS_LEFT = 2;

/** Where a group column may be looked for. */
export interface GroupSearch {
  readonly sheet: SheetSnapshot;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: ColumnMap;
  readonly rows: readonly ActiveRow[];
  readonly groups: readonly string[];
  /** Columns of which a person has said what they are. */
  readonly decided: ReadonlySet<number>;
}

/**
 * The column of a table's groups: the one whose header says so, else the one beside its units whose
 * texts are all groups of the rules, whatever its header says. Null when there is none, or several.
 */
export function groupColumn(search: GroupSearch): number | null {
  const { columns, firstColumn, lastColumn } = search;
  if (columns.group !== null) return columns.group;
  const found: number[] = [];
  for (let column = firstColumn - MOST_COLUMNS_LEFT; column <= lastColumn; column += 1) {
    if (column < 0 || column === columns.unit || search.decided.has(column)) continue;
    if (holdsGroups(search, column)) found.push(column);
  }
  return found.length === 1 ? (found[0] ?? null) : null;
}

function holdsGroups({ sheet, rows, groups }: GroupSearch, column: number): boolean {
  const texts = rows
    .filter(({ kind }) => kind === 'unit')
    .map(({ row }) => nameKey(textAt(sheet, row, column)))
    .filter((text) => text !== '');
  return texts.length > 0 && texts.every((text) => groups.some((group) => nameKey(group) === text));
}
