import type { Problem } from '../domain/problem';
import type { ChannelRules } from '../domain/ruleSet';
import type { ActiveRow } from './blockBody';
import type { UnitDraft } from './blockUnits';
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
  const parts = new Set<number>();
  for (const own of block.rows) {
    if (own.kind !== 'part' || parts.has(own.row)) continue;
    for (const row of partsFrom(own.row, block, byRow, rules)) parts.add(row);
  }
  const said = [...parts].sort((a, b) => a - b);
  return {
    drafts: drafts.filter(({ row }) => !parts.has(row)),
    problems: said.flatMap((row) => partProblem(row, block, rules)),
  };
}

/** The rows of one unit's parts, from the first one on. */
function partsFrom(
  first: number,
  { sheet, rows, channel }: FoundBlock,
  byRow: ReadonlyMap<number, UnitDraft>,
  rules: ChannelRules,
): number[] {
  const unit = ownerOf(first, rows, byRow);
  const isPart = (row: number) => rows.some((own) => own.row === row && own.kind === 'part');
  const countsAt = (row: number) => rowCounts(sheet, row, channel.columns, rules, '').counts;
  const isIndented = (row: number) => {
    const { content } = cellAt(sheet, row, channel.columns.unit);
    return content.kind === 'text' && /^\s/u.test(content.value);
  };
  const labelled: number[] = [];
  let row = first;
  while (isPart(row)) {
    labelled.push(row);
    row += 1;
  }
  const isHeading = Object.values(countsAt(row - 1)).every(
    (count) => count === null || count === 0,
  );
  const found = [...labelled];
  if (isHeading && byRow.has(row)) {
    found.push(row);
    row += 1;
  }
  while (byRow.has(row) && isIndented(row)) {
    found.push(row);
    row += 1;
  }
  if (!unit || unit.blocked || !(unit.counts[rules.volume] ?? 0)) return found;
  const adding = [...found];
  while (byRow.has(row) || isPart(row)) {
    adding.push(row);
    row += 1;
    if (areSum(unit.counts, adding.map(countsAt))) return adding;
  }
  return found;
}

/** The unit whose parts begin at a row: the one directly above; null under a total or a remark. */
function ownerOf(
  first: number,
  rows: readonly ActiveRow[],
  byRow: ReadonlyMap<number, UnitDraft>,
): UnitDraft | null {
  const above = rows.filter(({ row }) => row < first).at(-1);
  return above ? (byRow.get(above.row) ?? null) : null;
}

function areSum(whole: Counts, parts: readonly Counts[]): boolean {
  return Object.entries(whole).every(
    ([count, value]) => (value ?? 0) === parts.reduce((sum, own) => sum + (own[count] ?? 0), 0),
  );
}

function partProblem(row: number, { sheet, channel }: FoundBlock, rules: ChannelRules): Problem[] {
  const { unit } = channel.columns;
  const name = shownName(textAt(sheet, row, unit)).replace(/^其中[:：]?/u, '');
  const of = { channel: rules.channel, unit: null, details: { name } };
  if (name === '') return [];
  return [
    { code: 'partOfUnitLeftOut', severity: 'warning', where: placeAt(sheet, row, unit), ...of },
  ];
}
