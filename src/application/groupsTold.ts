import type { Problem } from '../domain/problem';
import type { RosterNames } from '../domain/rosterNames';
import type { UnitTable } from '../tables/unitTable';

/** True for a missing group that the roster gives: of the unit, or of every unit of the table. */
export function groupsTold(
  { code, where, channel, unit }: Problem,
  tables: readonly UnitTable[],
  { unitOf }: RosterNames,
): boolean {
  const isGiven = (name: string) => (unitOf(name)?.group ?? '') !== '';
  if (code === 'groupMissing') return unit !== null && isGiven(unit);
  if (code !== 'groupsMissing') return false;
  const own = tables.filter(
    (table) => table.sheetId === where?.sheetId && table.channel === channel,
  );
  const rows = own.flatMap(({ blocks }) => blocks.flatMap((block) => block.rows));
  return rows.length > 0 && rows.every(({ counts }) => counts.group !== '' || isGiven(counts.unit));
}
