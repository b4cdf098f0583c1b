import type { Problem } from '../domain/problem';
import type { ChannelRules } from '../domain/ruleSet';
import type { UnitDraft } from './unitDraft';
import type { FoundBlock } from './foundBlock';
import { textAt } from './sheetText';
import { cellAt } from './snapshot';
import { shownName } from './unitName';
import { placeAt, rowCounts, type RowCounts } from './unitFigures';

/** A block's units without the rows that are parts of the unit above them. */
export interface WithoutParts {
  readonly drafts: readonly UnitDraft[];
  readonly problems: readonly Problem[];
}

type Counts = RowCounts['counts'];

/**
 * Leaves out what is counted in the unit above already, and says so: rows that begin with `其中`, and
 * those directly under them that are indented, or that with them add up to the unit, count by count.
 * Under a line that says `其中` and nothing else, the next row is one in any case.
 */
export function withoutParts(
  block: FoundBlock,
  drafts: readonly UnitDraft[],
  rules: ChannelRules,
): WithoutParts {
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  const labelled = new Set(block.rows.flatMap(({ kind, row }) => (kind === 'part' ? [row] : [])));
  const parts = new Set<number>();
  block.rows.forEach(({ row }, at) => {
    if (!labelled.has(row) || parts.has(row)) return;
    const unit = byRow.get(block.rows[at - 1]?.row ?? -1) ?? null;
    for (const part of partsFrom(row, unit, { block, byRow, labelled, rules })) parts.add(part);
  });
  const said = [...parts].sort((a, b) => a - b);
  return {
    drafts: drafts.filter(({ row }) => !parts.has(row)),
    problems: said.flatMap((row) => partProblem(row, block, rules)),
  };
}

/** The rows of a block, by what they are. */
interface BlockRows {
  readonly block: FoundBlock;
  readonly byRow: ReadonlyMap<number, UnitDraft>;
  /** Rows that say `其中`. */
  readonly labelled: ReadonlySet<number>;
  readonly rules: ChannelRules;
}

/** The rows of a unit's parts, from the first one on; `unit` is null under a total or a remark. */
function partsFrom(
  first: number,
  unit: UnitDraft | null,
  { block: { sheet, channel }, byRow, labelled, rules }: BlockRows,
): number[] {
  const countsAt = (row: number) => rowCounts(sheet, row, channel.columns, rules, '').counts;
  const isIndented = (row: number) => {
    const { content } = cellAt(sheet, row, channel.columns.unit);
    return content.kind === 'text' && /^\s/u.test(content.value);
  };
  const found: number[] = [];
  let row = first;
  while (labelled.has(row)) {
    found.push(row);
    row += 1;
  }
  const heading = partName(textAt(sheet, row - 1, channel.columns.unit));
  const isHeading = heading === '' && Object.values(countsAt(row - 1)).every((count) => !count);
  if (isHeading && byRow.has(row)) {
    found.push(row);
    row += 1;
  }
  while (byRow.has(row) && isIndented(row)) {
    found.push(row);
    row += 1;
  }
  if (!unit || unit.blocked || !(unit.counts[rules.volume] ?? 0)) return found;
  const rest: Record<string, number> = {};
  for (const [count, value] of Object.entries(unit.counts)) rest[count] = value ?? 0;
  const take = (part: Counts) => {
    for (const [count, value] of Object.entries(part)) {
      rest[count] = (rest[count] ?? 0) - (value ?? 0);
    }
  };
  const isNothingLeft = () => Object.values(rest).every((value) => value === 0);
  found.map(countsAt).forEach(take);
  if (isNothingLeft()) return found;
  const adding: number[] = [];
  while (byRow.has(row) || labelled.has(row)) {
    take(countsAt(row));
    adding.push(row);
    row += 1;
    if (isNothingLeft()) return [...found, ...adding];
    if (Object.values(rest).some((value) => value < 0)) return found;
  }
  return found;
}

function partName(text: string): string {
  return shownName(text).replace(/^其中[:：]?/u, '');
}

function partProblem(row: number, { sheet, channel }: FoundBlock, rules: ChannelRules): Problem[] {
  const { unit } = channel.columns;
  const name = partName(textAt(sheet, row, unit));
  const of = { channel: rules.channel, unit: null, details: { name } };
  if (name === '') return [];
  return [
    { code: 'partOfUnitLeftOut', severity: 'warning', where: placeAt(sheet, row, unit), ...of },
  ];
}
