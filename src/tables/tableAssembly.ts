import type { UnitCounts } from '../domain/assessment';
import { nameKey } from '../domain/nameKey';
import type { Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { ChannelRules, RateName } from '../domain/ruleSet';
import { blockUnits } from './blockUnits';
import type { UnitDraft } from './unitDraft';
import { standsIn } from './channelColumns';
import { givenRate } from './givenRates';
import { differentPeriods, periodsIn } from './periodHint';
import type { FoundBlock } from './foundBlock';
import { rateContradictions } from './printedRates';
import { withoutSums } from './sumRows';
import type { SummedTable } from './totalRows';
import { placeAt } from './unitFigures';
import type { TableBlock, UnitRow, UnitTable } from './unitTable';

/** One table of units, and what is wrong with its rows. */
export interface AssembledTable {
  /** Null when not one unit stands in its blocks. */
  readonly table: UnitTable | null;
  readonly problems: readonly Problem[];
  /** What its totals are checked against. */
  readonly summed: SummedTable;
  /** Printed rates that their own counts do not give. */
  readonly rateContradictions: readonly Problem[];
}

/** The names of the rates that their own columns stand in for in a block. */
export function ratesStandingIn({ channel }: FoundBlock): RateName[] {
  return channel.rules.rates
    .filter((rate) => standsIn(rate, channel.columns))
    .map(({ name }) => name);
}

/** The month a block's title names, else its sheet's name; null when that is none or several. */
export function monthOf({ periods, sheet }: FoundBlock): Period | null {
  const named = differentPeriods(periods.length > 0 ? periods : periodsIn(sheet.name));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** The names of all units with figures, for telling a unit from half a name. */
export function knownNames(blocks: readonly FoundBlock[]): Set<string> {
  const names = new Set<string>();
  for (const { rows } of blocks) {
    for (const row of rows) if (row.kind === 'unit') names.add(nameKey(row.name));
  }
  return names;
}

/** Reads the units of blocks that make one table: same sheet, channel, month and given rates. */
export function assembleTable(
  blocks: readonly FoundBlock[],
  rules: ChannelRules,
  known: ReadonlySet<string>,
): AssembledTable {
  const read = blocks.map((block) => blockUnits(block, rules, known));
  const sums = withoutSums(
    read.flatMap((block) => block.drafts),
    rules,
  );
  const { drafts } = sums;
  const problems = [...read.flatMap((block) => block.problems), ...sums.problems];
  const incomplete = new Set(blocks.filter((_, at) => read[at]?.isIncomplete));
  const summed = { rules, blocks, drafts, incomplete };
  const [first] = blocks;
  if (!first || drafts.length === 0) {
    return { table: null, problems, summed, rateContradictions: [] };
  }
  const standing = new Set(ratesStandingIn(first));
  const given = rules.rates
    .filter(({ name }) => standing.has(name))
    .map((rule) => ({ name: rule.name, ...givenRate(first.sheet, drafts, rule, rules) }));
  problems.push(...given.flatMap((rate) => rate.problems));
  const rows = new Map<FoundBlock, UnitRow[]>();
  drafts.forEach((draft, at) => {
    const rates = given.map(({ name, values }) => [name, values[at] ?? null] as const);
    const isReadable = given.every(({ unreadable }) => !unreadable.has(at));
    const row = { row: draft.row, counts: unitCounts(draft, rates, isReadable) };
    const own = rows.get(draft.block);
    if (own) own.push(row);
    else rows.set(draft.block, [row]);
  });
  return {
    table: {
      id: `${first.sheet.id}:${first.header.row}:${first.header.firstColumn}:${rules.channel}`,
      sheetId: first.sheet.id,
      sheetName: first.sheet.name,
      channel: rules.channel,
      periodHint: monthOf(first),
      blocks: [...rows].map(([block, own]) => tableBlock(block, own)),
      givenRates: given.filter(({ hasValues }) => hasValues).map(({ name }) => name),
    },
    problems,
    summed,
    rateContradictions: rateContradictions(summed, standing),
  };
}

function unitCounts(
  { block, row, name, group, counts, blocked }: UnitDraft,
  rates: readonly (readonly [RateName, number | null])[],
  isReadable: boolean,
): UnitCounts {
  return {
    unit: name,
    group,
    place: placeAt(block.sheet, row, block.channel.columns.unit),
    counts,
    givenRates: Object.fromEntries(rates),
    blocked: blocked || !isReadable,
  };
}

function tableBlock({ header, channel, group }: FoundBlock, rows: readonly UnitRow[]): TableBlock {
  return {
    headerRow: header.row,
    lastHeaderRow: header.lastRow,
    firstColumn: header.firstColumn,
    lastColumn: header.lastColumn,
    columns: channel.columns,
    group,
    rows,
  };
}
