import type { HeaderRole } from './headerRoles';
import type { HeaderColumn } from './headerRows';
import type { ColumnMap } from './unitTable';

/** The columns of one channel by what they hold. Throws when there is no unit column (a bug). */
export function columnMap(columns: readonly HeaderColumn[]): ColumnMap {
  const unit = columnOf(columns, 'unit');
  if (unit === null) throw new Error('A table needs a unit column');
  return {
    unit,
    group: columnOf(columns, 'group'),
    sequence: columnOf(columns, 'sequence'),
    counts: named(columns, 'count'),
    rates: named(columns, 'rate'),
    index: columnOf(columns, 'index'),
    grade: columnOf(columns, 'grade'),
  };
}

function columnOf(columns: readonly HeaderColumn[], kind: HeaderRole['kind']): number | null {
  return columns.find(({ role }) => role.kind === kind)?.column ?? null;
}

function named(columns: readonly HeaderColumn[], kind: 'count' | 'rate'): Record<string, number> {
  return Object.fromEntries(
    columns.flatMap(({ role, column }) =>
      role.kind === kind && 'name' in role ? [[role.name, column]] : [],
    ),
  );
}
