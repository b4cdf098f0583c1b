import { countLabel } from '../domain/countLabel';
import type { CellPlace, Problem, ProblemCode } from '../domain/problem';
import type { ChannelId, ChannelRules, RuleSet } from '../domain/ruleSet';
import { channelColumns, hiddenCount, isDivided, type ChannelColumns } from './channelColumns';
import { channelsNamed } from './headerRoles';
import type { SheetHeader } from './sheetHeader';
import { shownName } from './unitName';

/** The channels a header is read for: one, or one for each part of a divided header. */
export interface ChannelDecision {
  readonly taken: readonly ChannelColumns[];
  /** Those taken, and those that could not be because of what their columns lack or have twice. */
  readonly read: readonly ChannelColumns[];
  readonly problems: readonly Problem[];
}

/** The texts that may name a table's channel. */
export interface ChannelWords {
  /** Titles of the table, nearest first. */
  readonly titles: readonly string[];
  /** Titles over the columns beside it: they may be another table's. */
  readonly titlesBeside: readonly string[];
  readonly sheetName: string;
  readonly workbookName: string;
}

/**
 * Decides whose figures a header's columns are. The columns decide first, words where the columns fit
 * several channels. Words that contradict the columns, or each other, leave the table out with a
 * problem; so does a column that grading needs and the header lacks or has twice.
 */
export function channelOf(
  header: SheetHeader,
  words: ChannelWords,
  rules: RuleSet,
  placeOf: (row: number, column: number) => CellPlace,
): ChannelDecision {
  const all = rules.channels.map((channel) => channelColumns(header, channel));
  const place = placeOf(unitTextRow(header), header.unitColumn);
  if (isDivided(header)) return dividedDecision(header, all, place, placeOf);
  const chosen = chosenChannel(header, all, words, rules.channels);
  if (chosen === 'channelUnknown' || chosen === 'channelAmbiguous') {
    return { taken: [], read: [], problems: [blocking(chosen, place, null, {})] };
  }
  return checked(chosen, place, placeOf);
}

function chosenChannel(
  header: SheetHeader,
  all: readonly ChannelColumns[],
  words: ChannelWords,
  channels: readonly ChannelRules[],
): ChannelColumns | 'channelUnknown' | 'channelAmbiguous' {
  const fitting = all.filter(({ missing }) => missing.length === 0);
  const near = firstNamed(words.titles, channels);
  const sheet = firstNamed([words.sheetName], channels);
  if (near && sheet && near !== sheet && fitting.length !== 1) return 'channelAmbiguous';
  const far = [...words.titlesBeside, words.workbookName];
  const named = near ?? sheet ?? firstNamed(far, channels);
  const byWords = all.find(({ rules }) => rules.channel === named);
  if (byWords) {
    const contradicted = fitting.length > 0 && !fitting.includes(byWords);
    // Another table's title and a file's name are too far from the table to contradict its columns.
    if (contradicted) return (near ?? sheet) ? 'channelAmbiguous' : only(fitting);
    return byWords;
  }
  if (fitting.length > 0) return only(fitting);
  return only(all.filter(({ rules }) => hasOwnColumn(header, rules.channel)));
}

function only(candidates: readonly ChannelColumns[]): ChannelColumns | 'channelUnknown' {
  const [first] = candidates;
  return first && candidates.length === 1 ? first : 'channelUnknown';
}

function firstNamed(
  texts: readonly string[],
  channels: readonly ChannelRules[],
): ChannelId | undefined {
  for (const text of texts) {
    const named = channelsNamed(text, channels);
    if (named.length === 1) return named[0];
  }
  return undefined;
}

function hasOwnColumn({ columns }: SheetHeader, channel: ChannelId): boolean {
  return columns.some(({ meanings, hidden }) =>
    [...meanings, ...hidden].some(
      ({ channels }) => channels.length === 1 && channels[0] === channel,
    ),
  );
}

function dividedDecision(
  header: SheetHeader,
  all: readonly ChannelColumns[],
  place: CellPlace,
  placeOf: (row: number, column: number) => CellPlace,
): ChannelDecision {
  // Columns of another time (`热线累计`) beside one channel's table are no table of theirs.
  const own = header.columns.filter(({ hidden }) => hidden.length === 0);
  const named = new Set(own.map(({ channel }) => channel));
  const decisions = all
    .filter(({ rules }) => named.has(rules.channel))
    .map((columns) => checked(columns, place, placeOf));
  const strange = header.columns.filter(
    ({ channel, meanings }) =>
      channel === null && meanings.some(({ role }) => role.kind === 'count'),
  );
  const [first] = strange;
  const unknown =
    first && strange.length > 1
      ? [blocking('channelUnknown', placeOf(first.row, first.column), null, {})]
      : [];
  return {
    taken: decisions.flatMap(({ taken }) => taken),
    read: decisions.flatMap(({ read }) => read),
    problems: [...decisions.flatMap(({ problems }) => problems), ...unknown],
  };
}

function checked(
  columns: ChannelColumns,
  place: CellPlace,
  placeOf: (row: number, column: number) => CellPlace,
): ChannelDecision {
  const { rules, duplicates, hidden } = columns;
  const problems = duplicates.map(({ row, column, text }) =>
    blocking('headerDuplicate', placeOf(row, column), rules.channel, { header: shownName(text) }),
  );
  const covered = hidden.map((column) => hiddenCount(column, rules, columns.missing));
  hidden.forEach((column, at) => {
    const count = countLabel(covered[at] ?? '', rules);
    const parent = column.parents.map(shownName).join(' / ');
    const where = placeOf(column.row, column.column);
    problems.push(blocking('countColumnUnderText', where, rules.channel, { count, parent }));
  });
  const missing = columns.missing.filter((count) => !covered.includes(count));
  if (missing.length > 0) {
    const count = missing.map((name) => countLabel(name, rules)).join('、');
    problems.push(blocking('countColumnMissing', place, rules.channel, { count }));
  }
  return { taken: problems.length === 0 ? [columns] : [], read: [columns], problems };
}

function unitTextRow({ columns, unitColumn, row }: SheetHeader): number {
  return columns.find(({ column }) => column === unitColumn)?.row ?? row;
}

function blocking(
  code: ProblemCode,
  where: CellPlace,
  channel: ChannelId | null,
  details: Problem['details'],
): Problem {
  return { code, severity: 'blocking', where, channel, unit: null, details };
}
