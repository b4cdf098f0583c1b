import type { LedgerKind } from '../ledgerRules';
import type { Period } from '../period';
import type { Problem } from '../problem';
import type { RuleSet } from '../ruleSet';
import { entryDetail } from './entryDetail';
import { entriesOfMonth } from './entryMonth';
import { kindCatalogue } from './kindCatalogue';
import { kindPoints, NO_TALLY, type KindPoints, type KindTally } from './kindPoints';
import type { LedgerEntry } from './ledgerEntry';
import type { LedgerLine } from './ledgerLine';
import { ledgerProblem } from './ledgerProblem';
import type { LedgerNames, LedgerUnit } from './ledgerUnits';
import { pricedEntry } from './pricedEntry';
import { repeatedOrders } from './repeatedOrders';

/** What the entries of a month come to. */
export interface EntryLines {
  readonly incidents: readonly LedgerLine[];
  readonly bonuses: readonly LedgerLine[];
  readonly problems: readonly Problem[];
}

/** What entries are judged by. */
export interface EntryContext {
  readonly rules: RuleSet;
  readonly period: Period | null;
  readonly names: LedgerNames;
  /** The units of the month by their key. */
  readonly units: ReadonlyMap<string, LedgerUnit>;
}

/**
 * The month's entries as lines, in the order they were entered. An entry with a blocking problem gives
 * none; caps and escalations go by what the unit had before in the same order.
 */
export function entryLines(entries: readonly LedgerEntry[], context: EntryContext): EntryLines {
  const { rules, period, names, units } = context;
  const catalogue = kindCatalogue(rules);
  const kindOf = (entry: LedgerEntry) => catalogue.kindOf(entry.kind);
  const repeated = repeatedOrders(entries, (entry) => kindOf(entry)?.name ?? null);
  const month = entriesOfMonth(entries, period);
  const problems = [...month.problems];
  const tallies = new Map<string, KindTally>();
  const lines: { readonly side: LedgerKind['side']; readonly line: LedgerLine }[] = [];
  for (const entry of month.entries) {
    const priced = pricedEntry(entry, kindOf(entry), rules);
    const unit = units.get(names.unitKey(entry.unit)) ?? null;
    const told = [...priced.problems, ...unitProblems(entry, unit, names)];
    const twice = repeated.get(entry);
    if (twice) told.push(twice);
    problems.push(...told);
    if (!priced.price || told.some(({ severity }) => severity === 'blocking')) continue;
    const { kind, items, given, perItem, channelLabel } = priced.price;
    const key = `${kind.name}\n${names.unitKey(entry.unit)}`;
    const points = kindPoints(kind, { items, given, perItem }, tallies.get(key) ?? NO_TALLY);
    tallies.set(key, points.tally);
    problems.push(...cappedNote(entry, kind, points));
    const line: LedgerLine = {
      unit: unit?.unit ?? entry.unit,
      points: points.counted,
      kind: catalogue.printedName(kind),
      detail: entryDetail(entry, channelLabel),
      source: 'entry',
      channel: null,
      items,
      orderNumbers: entry.orderNumbers,
      place: entry.place,
    };
    lines.push({ side: kind.side, line });
  }
  const of = (wanted: LedgerKind['side']) =>
    lines.flatMap(({ side, line }) => (side === wanted ? [line] : []));
  return { incidents: of('incident'), bonuses: of('bonus'), problems };
}

function cappedNote(
  { at, unit }: LedgerEntry,
  { label, cap }: LedgerKind,
  { full, counted }: KindPoints,
): Problem[] {
  if (full === counted) return [];
  const details = { kind: label.zh, cap: cap ?? 0, full, counted };
  return [ledgerProblem('ledgerCapped', 'info', at.kind, details, unit)];
}

/** Without a roster nobody can say that a unit does not exist: it may have had no orders. */
function unitProblems(
  { unit, at }: LedgerEntry,
  known: LedgerUnit | null,
  { roster }: LedgerNames,
): Problem[] {
  if (known) return [];
  return [
    roster
      ? ledgerProblem('ledgerUnitUnknown', 'blocking', at.unit, {}, unit)
      : ledgerProblem('ledgerUnitNotInTables', 'warning', at.unit, {}, unit),
  ];
}
