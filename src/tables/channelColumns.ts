import type { ChannelId, ChannelRules, CountName, RateRule } from '../domain/ruleSet';
import type { HeaderColumn } from './headerColumns';
import type { HeaderRole } from './headerRoles';
import type { SheetHeader } from './headerMatch';
import type { ColumnMap } from './unitTable';

/** A header's columns as one channel understands them. */
export interface ChannelColumns {
  readonly rules: ChannelRules;
  readonly columns: ColumnMap;
  /** Counts that grading needs and the header does not have. */
  readonly missing: readonly CountName[];
  /** Columns whose meaning an earlier column has already. */
  readonly duplicates: readonly HeaderColumn[];
}

/**
 * Reads a header for one channel. Where columns name their channel, only those that name this one
 * are its figures; otherwise all are.
 */
export function channelColumns(header: SheetHeader, rules: ChannelRules): ChannelColumns {
  const divided = isDivided(header);
  const taken = new Map<string, number>();
  const duplicates: HeaderColumn[] = [];
  for (const column of header.columns) {
    const role = roleIn(column, rules.channel);
    if (!role || (divided && isFigure(role) && column.channel !== rules.channel)) continue;
    if (role.kind === 'unit' && column.column !== header.unitColumn) continue;
    const key = roleKey(role);
    if (taken.has(key)) duplicates.push(column);
    else taken.set(key, column.column);
  }
  const named = (kind: string, names: readonly string[]): Record<string, number> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const column = taken.get(`${kind}.${name}`);
        return column === undefined ? [] : [[name, column]];
      }),
    );
  const columns: ColumnMap = {
    unit: header.unitColumn,
    group: taken.get('group') ?? null,
    sequence: taken.get('sequence') ?? null,
    counts: named(
      'count',
      rules.counts.map(({ name }) => name),
    ),
    rates: named(
      'rate',
      rules.rates.map(({ name }) => name),
    ),
    index: taken.get('index') ?? null,
    grade: taken.get('grade') ?? null,
  };
  return { rules, columns, missing: missingCounts(columns, rules), duplicates };
}

/** True when some of the header's columns name their channel. */
export function isDivided(header: SheetHeader): boolean {
  return header.columns.some(({ channel, meanings }) => channel !== null && meanings.length > 0);
}

/** The counts a rate is made from. */
export function countsOf({ numerator, denominator }: RateRule): CountName[] {
  return [...numerator, ...denominator].map(({ count }) => count);
}

/** True when the rate's own column has to stand in, because counts under it have no column. */
export function standsIn(rate: RateRule, columns: ColumnMap): boolean {
  return (
    rate.mayBeGiven &&
    columns.rates[rate.name] !== undefined &&
    rate.denominator.some(({ count }) => columns.counts[count] === undefined)
  );
}

function missingCounts(columns: ColumnMap, rules: ChannelRules): CountName[] {
  const scored = rules.rates.filter(({ name }) => rules.items.some(({ rate }) => rate === name));
  const needed = scored.flatMap((rate) => (standsIn(rate, columns) ? [] : countsOf(rate)));
  return [...new Set([rules.volume, ...needed])].filter(
    (count) => columns.counts[count] === undefined,
  );
}

function roleIn({ meanings }: HeaderColumn, channel: ChannelId): HeaderRole | null {
  return meanings.find(({ channels }) => channels.includes(channel))?.role ?? null;
}

function isFigure(role: HeaderRole): boolean {
  return role.kind !== 'unit' && role.kind !== 'group' && role.kind !== 'sequence';
}

function roleKey(role: HeaderRole): string {
  return 'name' in role ? `${role.kind}.${role.name}` : role.kind;
}
