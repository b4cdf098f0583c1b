import { nameKey } from '../domain/nameKey';
import { findRegisters } from '../registers/findRegisters';
import { headerRow } from '../registers/headerRow';
import { ROSTER_REGISTER } from '../registers/rosterRegister';
import { listFits, type Suggestions } from '../rules/suggestions';
import { endRow, type Snapshot } from '../tables/snapshot';
import type { UnitTable } from '../tables/unitTable';

/** Lines below the roster's last one that may be filled in later. */
const LATER_LINES = 20;

/**
 * The units a register offers: the roster's own cells, so that later units are there, too; else the names
 * found, or, where they are too many for a list, the cells of the table that has most of them.
 */
export function unitSuggestions(
  snapshot: Snapshot,
  tables: readonly UnitTable[],
  found: readonly string[],
): Suggestions {
  const [sheet] = findRegisters(snapshot, ROSTER_REGISTER);
  const header = sheet && headerRow(ROSTER_REGISTER, sheet);
  const column = header?.columns.get(ROSTER_REGISTER.columns.unit.header);
  if (sheet && header && column !== undefined) {
    const row = header.row + 1;
    const rowCount = Math.max(1, endRow(sheet) - row + LATER_LINES);
    const area = { row, column, rowCount, columnCount: 1 };
    return { kind: 'cells', sheetName: sheet.name, area };
  }
  const listed = words(found);
  return listFits(listed.words) ? listed : (unitCells(tables) ?? listed);
}

/** Words to offer, each once. */
export function words(offered: readonly string[]): Extract<Suggestions, { kind: 'words' }> {
  const unique = new Map(offered.map((word) => [nameKey(word), word] as const));
  return { kind: 'words', words: [...unique.values()] };
}

/** The names' cells of the table with most units, from its first to its last one. */
function unitCells(tables: readonly UnitTable[]): Suggestions | null {
  const sizes = tables.map(({ blocks }) => blocks.reduce((sum, { rows }) => sum + rows.length, 0));
  const table = tables[sizes.indexOf(Math.max(...sizes))];
  const [block] = table?.blocks ?? [];
  if (!table || !block) return null;
  const { unit: column } = block.columns;
  const rows = table.blocks
    .filter(({ columns }) => columns.unit === column)
    .flatMap((each) => each.rows.map(({ row }) => row));
  const row = Math.min(...rows);
  const area = { row, column, rowCount: Math.max(...rows) - row + 1, columnCount: 1 };
  return rows.length > 0 ? { kind: 'cells', sheetName: table.sheetName, area } : null;
}
