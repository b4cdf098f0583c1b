import type { Problem } from '../domain/problem';
import type { ChannelRules, CountName } from '../domain/ruleSet';
import { groupOf, isTotal } from './lineText';
import { namedRows, type NamedRow } from './namedRows';
import type { ActiveRow } from './blockBody';
import type { FoundBlock } from './foundBlock';
import { withoutParts } from './partRows';
import { textAt } from './sheetText';
import type { UnitDraft } from './unitDraft';
import { placeAt, rowCounts, type RowCounts } from './unitFigures';

/** The units of one block, and every problem of its rows but those of given rates. */
export interface BlockUnits {
  readonly drafts: readonly UnitDraft[];
  readonly problems: readonly Problem[];
  /** True when figures of the block belong to nobody. */
  readonly isIncomplete: boolean;
}

/** Names and counts of a block's units. `known` are the names of units elsewhere in the workbook. */
export function blockUnits(
  block: FoundBlock,
  rules: ChannelRules,
  known: ReadonlySet<string>,
): BlockUnits {
  const { sheet, channel, header } = block;
  const { columns } = channel;
  const named = namedRows(block.rows, known);
  const groups = groupsOf(block, named);
  const percentColumns = new Set(
    header.columns.filter(({ text }) => /[%％]/u.test(text)).map(({ column }) => column),
  );
  const all = named.map(({ row, name }, at): UnitDraft => {
    const read = rowCounts(sheet, row, columns, rules, name);
    const group = groups[at] ?? '';
    return { ...read, block, row, name, group, rateColumns: columns.rates, percentColumns };
  });
  const parts = withoutParts(block, all, rules);
  const { drafts } = parts;
  const nameless = namelessRows(block, drafts, rules);
  const doubtful = new Set(nameless.map(({ where }) => where?.row));
  return {
    drafts: drafts.map((draft) => (doubtful.has(draft.row) ? { ...draft, blocked: true } : draft)),
    problems: [
      ...drafts.flatMap(({ problems }) => problems),
      ...joinedNames(block, named, rules),
      ...nameless,
      ...parts.problems,
      ...leftOutRows(block, rules),
    ],
    isIncomplete: nameless.length > 0,
  };
}

/**
 * Each row's group: from the group column, else from the lines above. An empty cell of the column
 * takes the group over it where the column is merged; where every row names its group (two rows in a
 * row name the same one, or a group comes back after another), an empty cell names none.
 */
function groupsOf(block: FoundBlock, rows: readonly NamedRow[]): string[] {
  const column = block.channel.columns.group;
  const texts = rows.map(({ row }) => (column === null ? '' : textAt(block.sheet, row, column)));
  const isFilledPerRow =
    texts.some((text, at) => text !== '' && text === texts[at - 1]) || comesBack(texts);
  const leftOut = block.rows.filter(({ kind }) => kind === 'leftOut').map(({ row }) => row);
  let carried = '';
  let last = -1;
  return rows.map(({ row, group }, at) => {
    const text = texts[at] ?? '';
    // A merged group may begin in a row that was left out.
    const over = leftOut.filter((own) => own > last && own < row && column !== null);
    for (const named of [...over.map((own) => textAt(block.sheet, own, column ?? 0)), text]) {
      if (named !== '' && !isTotal(named)) carried = groupOf(named, block.groups);
    }
    last = row;
    return text === '' && isFilledPerRow ? '' : carried || (group ?? block.group);
  });
}

/** True when a text stands again after another one. */
function comesBack(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  const runs = filled.filter((text, at) => text !== filled[at - 1]);
  return new Set(runs).size < runs.length;
}

function joinedNames(
  { sheet, channel }: FoundBlock,
  named: readonly NamedRow[],
  rules: ChannelRules,
): Problem[] {
  return named.flatMap(({ name, otherHalf }): Problem[] => {
    if (otherHalf === null) return [];
    const where = placeAt(sheet, otherHalf, channel.columns.unit);
    const details = { channel: rules.channel, unit: name, details: {} };
    return [{ code: 'unitNameOverRows', severity: 'warning', where, ...details }];
  });
}

function leftOutRows({ sheet, channel, rows }: FoundBlock, rules: ChannelRules): Problem[] {
  return rows
    .filter(({ kind }) => kind === 'leftOut')
    .map(({ row }) => ({
      code: 'rowLeftOut',
      severity: 'warning',
      where: placeAt(sheet, row, channel.columns.unit),
      channel: rules.channel,
      unit: null,
      details: { name: textAt(sheet, row, channel.columns.unit) },
    }));
}

/**
 * Rows of figures without a name. One that adds up to the units above it is a total nobody labelled;
 * any other makes the unit above doubtful: its name may span both rows.
 */
function namelessRows(
  block: FoundBlock,
  drafts: readonly UnitDraft[],
  rules: ChannelRules,
): Problem[] {
  const { sheet, channel, rows } = block;
  const byRow = new Map(drafts.map((draft) => [draft.row, draft]));
  const overall = new Sums();
  let sinceTotal = new Sums();
  const doubtful = new Set<UnitDraft>();
  const problems: Problem[] = [];
  rows.forEach((own, at) => {
    const draft = byRow.get(own.row);
    if (draft) {
      overall.add(draft.counts);
      sinceTotal.add(draft.counts);
    }
    if (own.kind === 'total') sinceTotal = new Sums();
    if (own.kind !== 'unnamed') return;
    const { counts } = rowCounts(sheet, own.row, channel.columns, rules, '');
    const isTotalRow = sinceTotal.equal(counts) || overall.equal(counts);
    sinceTotal = new Sums();
    if (isTotalRow) return;
    const above = unitOver(rows, at, byRow);
    if (above && doubtful.has(above)) return;
    if (above) doubtful.add(above);
    problems.push({
      ...{ code: above ? 'unitCellOverRows' : 'unitNameMissing', severity: 'blocking' },
      where: placeAt(sheet, above?.row ?? own.row, channel.columns.unit),
      ...{ channel: rules.channel, unit: above?.name ?? null, details: {} },
    });
  });
  return problems;
}

/** The unit directly over a row without a name, other such rows between left aside. */
function unitOver(
  rows: readonly ActiveRow[],
  at: number,
  byRow: ReadonlyMap<number, UnitDraft>,
): UnitDraft | null {
  let above = at - 1;
  while (rows[above]?.kind === 'unnamed' && rows[above]?.row === (rows[above + 1]?.row ?? 0) - 1) {
    above -= 1;
  }
  const over = rows[above];
  return over?.row === (rows[above + 1]?.row ?? 0) - 1 ? (byRow.get(over.row) ?? null) : null;
}

/** Sums of counts over units, to tell a total that nobody labelled. */
class Sums {
  private units = 0;
  private readonly sums = new Map<CountName, number>();

  add(counts: RowCounts['counts']): void {
    this.units += 1;
    for (const [count, value] of Object.entries(counts)) {
      this.sums.set(count, (this.sums.get(count) ?? 0) + (value ?? 0));
    }
  }

  /** True when the counts are those of the units added, of which there are several. */
  equal(counts: RowCounts['counts']): boolean {
    return (
      this.units > 1 &&
      Object.entries(counts).every(([count, value]) => (value ?? 0) === this.sums.get(count))
    );
  }
}
