import { countLabel } from '../domain/countLabel';
import type { Problem } from '../domain/problem';
import type { ChannelRules, CountName } from '../domain/ruleSet';
import type { UnitDraft } from './unitDraft';
import { readCount } from './countReading';
import type { FoundBlock } from './foundBlock';
import { totalKind } from './lineText';
import { cellAt } from './snapshot';
import { placeAt } from './unitFigures';

/** A table as its totals are checked: its blocks, and the units that stand in them. */
export interface SummedTable {
  readonly rules: ChannelRules;
  readonly blocks: readonly FoundBlock[];
  readonly drafts: readonly UnitDraft[];
  /** Blocks with figures that belong to nobody: what they add up to is not known. */
  readonly incomplete: ReadonlySet<FoundBlock>;
}

/** A labelled total, and the units it may stand for. */
interface TotalRow {
  readonly block: FoundBlock;
  readonly row: number;
  readonly name: string;
  /** What it may be the sum of, the likeliest first. */
  readonly addends: readonly (readonly UnitDraft[])[];
}

/** A total's count beside the sum of some units; null where one of them cannot be read. */
interface Compared {
  readonly count: CountName;
  readonly column: number;
  readonly stated: number;
  readonly sum: number | null;
}

/**
 * Compares each labelled total with its units, count by count. A total is right when it is the sum of
 * the rows since the last total, of its group, its block, its table or all tables of the channel;
 * otherwise every count that differs from the sum it comes nearest to is told, with both values.
 * Averages and running totals of the year are no sums; counts with an unreadable addend are left out.
 */
export function totalProblems(table: SummedTable, ofChannel: readonly SummedTable[]): Problem[] {
  const all = ofChannel.flatMap(({ drafts }) => drafts);
  const unknown = new Set(ofChannel.flatMap(({ incomplete }) => [...incomplete]));
  return totalRows(table, all).flatMap((total) => mismatches(total, table.rules, unknown));
}

function mismatches(
  total: TotalRow,
  rules: ChannelRules,
  incomplete: ReadonlySet<FoundBlock>,
): Problem[] {
  const { block, row, name } = total;
  let nearest: readonly Compared[] = [];
  let most = -1;
  for (const addends of total.addends) {
    if (addends.length === 0) continue;
    const compared = compare(total, addends, rules, incomplete);
    const equal = compared.filter(({ stated, sum }) => stated === sum).length;
    if (equal > 0 && compared.every(({ stated, sum }) => sum === null || stated === sum)) return [];
    if (equal > most) [nearest, most] = [compared, equal];
  }
  return nearest.flatMap(({ count, column, stated, sum }): Problem[] => {
    if (sum === null || stated === sum) return [];
    const details = { name, count: countLabel(count, rules), stated, computed: sum };
    const where = placeAt(block.sheet, row, column);
    const of = { where, channel: rules.channel, unit: null };
    return [{ code: 'totalMismatch', severity: 'warning', ...of, details }];
  });
}

function compare(
  { block, row }: TotalRow,
  addends: readonly UnitDraft[],
  rules: ChannelRules,
  incomplete: ReadonlySet<FoundBlock>,
): Compared[] {
  const isKnown = !addends.some((draft) => incomplete.has(draft.block));
  return rules.counts.flatMap(({ name }): Compared[] => {
    const column = block.channel.columns.counts[name];
    if (column === undefined) return [];
    const reading = readCount(cellAt(block.sheet, row, column));
    if (reading.kind !== 'count') return [];
    const sum = isKnown ? sumOf(addends, name) : null;
    return [{ count: name, column, stated: reading.value, sum }];
  });
}

/** The sum of one count; null where a unit's cell is unreadable or its block has no such column. */
function sumOf(drafts: readonly UnitDraft[], count: CountName): number | null {
  let sum = 0;
  for (const { block, counts, problems } of drafts) {
    const column = block.channel.columns.counts[count];
    if (column === undefined || problems.some(({ where }) => where?.column === column)) return null;
    sum += counts[count] ?? 0;
  }
  return sum;
}

function totalRows({ blocks, drafts }: SummedTable, ofChannel: readonly UnitDraft[]): TotalRow[] {
  const labelled = blocks.flatMap((block) =>
    block.rows.flatMap((own) =>
      own.kind === 'total' ? [{ block, row: own.row, name: own.name }] : [],
    ),
  );
  return labelled.flatMap((own): TotalRow[] => {
    const kind = totalKind(own.name);
    if (kind === 'noSum') return [];
    const { block, row } = own;
    const beside = labelled.filter((other) => other.block === block).map((other) => other.row);
    const last = Math.max(-1, ...beside.filter((other) => other < row));
    const next = Math.min(Infinity, ...beside.filter((other) => other > row));
    const inBlock = drafts.filter((draft) => draft.block === block);
    const since = inBlock.filter((draft) => draft.row > last && draft.row < row);
    const under = inBlock.filter((draft) => draft.row > row && draft.row < next);
    const group = (since.at(-1) ?? under[0])?.group ?? '';
    const inGroup = group === '' ? [] : drafts.filter((draft) => draft.group === group);
    const until = blocks.slice(0, blocks.indexOf(block));
    const before = drafts.filter(
      (draft) => until.includes(draft.block) || (draft.block === block && draft.row < row),
    );
    const near = [since, inGroup, inBlock, under];
    const far = [drafts, before, ofChannel];
    const isOverall = kind === 'overall' || (kind === 'sum' && labelled.length === 1);
    return [{ ...own, addends: isOverall ? [...far, ...near] : [...near, ...far] }];
  });
}
