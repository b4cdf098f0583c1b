import type { ChannelId, ChannelRules, CountName, RateRule } from '../domain/ruleSet';
import type { HeaderColumn } from './headerColumns';
import type { HeaderRole } from './headerRoles';
import type { HeaderCandidate, SheetHeader } from './sheetHeader';
import type { ColumnMap } from './unitTable';

/** A header's columns as one channel understands them. */
export interface ChannelColumns {
  readonly rules: ChannelRules;
  readonly columns: ColumnMap;
  /** Counts that grading needs and the header does not have. */
  readonly missing: readonly CountName[];
  /** Columns that would hold one of these, but for a text over them. */
  readonly hidden: readonly HeaderColumn[];
  /** Columns whose meaning an earlier column has already. */
  readonly duplicates: readonly HeaderColumn[];
}

/**
 * Reads a header for one channel. Where columns name their channel, only those that name this one
 * are its figures; otherwise all are.
 */
export function channelColumns(header: SheetHeader, rules: ChannelRules): ChannelColumns {
  const { taken, duplicates } = takenRoles(header, rules.channel);
  const columns: ColumnMap = {
    unit: header.unitColumn,
    group: taken.get('group') ?? null,
    sequence: taken.get('sequence') ?? null,
    ...figureColumns(taken, rules),
    index: taken.get('index') ?? null,
    grade: taken.get('grade') ?? null,
  };
  const missing = missingOf(columns, rules);
  const hidden = header.columns.filter((column) => hiddenCount(column, rules, missing) !== null);
  return { rules, columns, missing, hidden, duplicates };
}

/** The missing count that a column's own text names; null when it names none of them. */
export function hiddenCount(
  { hidden }: HeaderColumn,
  { channel }: ChannelRules,
  missing: readonly CountName[],
): CountName | null {
  const role = hidden.find(({ channels }) => channels.includes(channel))?.role;
  return role?.kind === 'count' && missing.includes(role.name) ? role.name : null;
}

/** The counts that grading a channel needs and a header does not have. */
export function missingCounts(header: HeaderCandidate, rules: ChannelRules): CountName[] {
  return missingOf(figureColumns(takenRoles(header, rules.channel).taken, rules), rules);
}

/** The first column of each role, and the columns whose role is taken already. */
function takenRoles(header: HeaderCandidate, channel: ChannelId) {
  const divided = isDivided(header);
  const taken = new Map<string, number>();
  const duplicates: HeaderColumn[] = [];
  for (const column of header.columns) {
    const role = roleIn(column, channel);
    if (!role || (divided && isFigure(role) && column.channel !== channel)) continue;
    if (role.kind === 'unit' && column.column !== header.unitColumn) continue;
    const key = roleKey(role);
    if (taken.has(key)) duplicates.push(column);
    else taken.set(key, column.column);
  }
  return { taken, duplicates };
}

function figureColumns(
  taken: ReadonlyMap<string, number>,
  { counts, rates }: ChannelRules,
): Pick<ColumnMap, 'counts' | 'rates'> {
  const named = (kind: string, rules: readonly { readonly name: string }[]) =>
    Object.fromEntries(
      rules.flatMap(({ name }) => {
        const column = taken.get(`${kind}.${name}`);
        return column === undefined ? [] : [[name, column]];
      }),
    );
  return { counts: named('count', counts), rates: named('rate', rates) };
}

/** True when some of the header's columns name their channel. */
export function isDivided(header: HeaderCandidate): boolean {
  return header.columns.some(({ channel, meanings }) => channel !== null && meanings.length > 0);
}

/** The counts a rate is made from. */
export function countsOf({ numerator, denominator }: RateRule): CountName[] {
  return [...numerator, ...denominator].map(({ count }) => count);
}

/**
 * True when the rate's own column has to stand in, because counts under it have no column, or because
 * it is entered as points.
 */
export function standsIn(rate: RateRule, columns: Pick<ColumnMap, 'counts' | 'rates'>): boolean {
  if (columns.rates[rate.name] === undefined) return false;
  if (rate.measure === 'points') return true;
  return (
    rate.mayBeGiven && rate.denominator.some(({ count }) => columns.counts[count] === undefined)
  );
}

function missingOf(columns: Pick<ColumnMap, 'counts' | 'rates'>, rules: ChannelRules): CountName[] {
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
