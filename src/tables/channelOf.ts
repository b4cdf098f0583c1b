import type { ChannelRules, CountName, RuleSet } from '../domain/ruleSet';
import { roleKey } from './headerRoles';
import type { HeaderColumn, TableHeader } from './headerRows';

/** A channel found in a header, with the columns that belong to it. */
export interface ChannelColumns {
  readonly rules: ChannelRules;
  readonly columns: readonly HeaderColumn[];
}

/** Which channel a table is, or why that cannot be said. */
export type ChannelDecision =
  | { readonly kind: 'channels'; readonly channels: readonly ChannelColumns[] }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'duplicate'; readonly column: HeaderColumn }
  | {
      readonly kind: 'missing';
      readonly rules: ChannelRules;
      readonly counts: readonly CountName[];
    };

/**
 * The channel of a header. Its columns decide (不满意 or 满意); titles and the sheet name must not
 * contradict them. A table whose cells above the leaves name channels may hold several.
 * @param titles the sheet name and the titles above the table
 */
export function channelOf(
  header: TableHeader,
  rules: RuleSet,
  titles: readonly string[],
): ChannelDecision {
  const candidates = rules.channels.map((channel) => candidate(header, channel, rules));
  const named = candidates.filter(({ isNamedAbove }) => isNamedAbove);
  const fitting = candidates.filter(({ missing }) => missing.length === 0);
  if (named.length > 0) return decided(named, header);
  const hinted = rules.channels.filter((channel) => titles.some((title) => names(title, channel)));
  const hints = hinted.length === 1 ? hinted : [];
  const [hint] = hints;
  const [only, second] = fitting;
  if (only && !second) {
    return hint && hint !== only.rules ? { kind: 'ambiguous' } : decided([only], header);
  }
  if (only) {
    const chosen = fitting.filter((channel) => channel.rules === hint);
    return chosen.length === 1 ? decided(chosen, header) : { kind: 'ambiguous' };
  }
  const likely = candidates.filter(
    (channel) => channel.rules === hint || (!hint && channel.ownColumns > 0),
  );
  const [nearest] = likely;
  return nearest && likely.length === 1 ? decided([nearest], header) : { kind: 'unknown' };
}

interface Candidate extends ChannelColumns {
  readonly isNamedAbove: boolean;
  /** Columns that no other channel's tables have. */
  readonly ownColumns: number;
  readonly missing: readonly CountName[];
}

function candidate(header: TableHeader, channel: ChannelRules, all: RuleSet): Candidate {
  const columns = header.columns.filter(({ above }) => {
    const namedAbove = all.channels.filter((other) => names(above, other));
    return namedAbove.length !== 1 || namedAbove[0] === channel;
  });
  const others = all.channels.filter((other) => other !== channel);
  const isOwn = ({ role }: HeaderColumn) =>
    'name' in role && states(channel, role.name) && !others.some((o) => states(o, role.name));
  return {
    rules: channel,
    columns,
    isNamedAbove: columns.some(({ above, role }) => role.kind === 'count' && names(above, channel)),
    ownColumns: columns.filter(isOwn).length,
    missing: missingCounts(columns, channel),
  };
}

function decided(chosen: readonly Candidate[], header: TableHeader): ChannelDecision {
  for (const { columns } of chosen) {
    const repeated = repeatedColumn(columns);
    if (repeated) return { kind: 'duplicate', column: repeated };
  }
  const incomplete = chosen.find(({ missing }) => missing.length > 0);
  if (incomplete) return { kind: 'missing', rules: incomplete.rules, counts: incomplete.missing };
  return {
    kind: 'channels',
    channels: chosen.map(({ rules, columns }) => ({
      rules,
      columns: known(columns, rules, header),
    })),
  };
}

/** Columns of another channel's counts are no columns of this one. */
function known(
  columns: readonly HeaderColumn[],
  rules: ChannelRules,
  header: TableHeader,
): HeaderColumn[] {
  return columns.filter(
    ({ role, column }) =>
      column <= header.lastColumn && (!('name' in role) || statesRole(rules, role)),
  );
}

function statesRole(
  rules: ChannelRules,
  role: Extract<HeaderColumn['role'], { name: string }>,
): boolean {
  const list = role.kind === 'count' ? rules.counts : rules.rates;
  return list.some(({ name }) => name === role.name);
}

function states(rules: ChannelRules, name: string): boolean {
  return [...rules.counts, ...rules.rates].some((stated) => stated.name === name);
}

function names(text: string, channel: ChannelRules): boolean {
  return channel.titleWords.some((word) => text.includes(word));
}

function repeatedColumn(columns: readonly HeaderColumn[]): HeaderColumn | null {
  const seen = new Set<string>();
  for (const column of columns) {
    const key = roleKey(column.role);
    if (seen.has(key)) return column;
    seen.add(key);
  }
  return null;
}

/** Counts that the index needs and the table has no column for. */
function missingCounts(columns: readonly HeaderColumn[], rules: ChannelRules): CountName[] {
  const present = new Set(columns.map(({ role }) => roleKey(role)));
  const missing = new Set<CountName>();
  if (!present.has(`count ${rules.volume}`)) missing.add(rules.volume);
  for (const item of rules.items) {
    const rate = rules.rates.find(({ name }) => name === item.rate);
    if (!rate || (rate.mayBeGiven && present.has(`rate ${rate.name}`))) continue;
    for (const { count } of [...rate.numerator, ...rate.denominator]) {
      if (!present.has(`count ${count}`)) missing.add(count);
    }
  }
  return [...missing];
}
