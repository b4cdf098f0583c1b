import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import { channelRulesOf } from '../domain/channelRulesOf';
import { nameKey } from '../domain/nameKey';
import { rankingRuleOf } from '../domain/ranking';
import { judgeCell } from './cellClaims';
import type { CheckContext } from './checkContext';
import { draftTables, type DraftCell, type DraftTable } from './draftTables';
import type { ParagraphFinding } from './foundAt';
import type { Judgement } from './judgeClaim';
import { meaningOf, tableHeader, type TableHeader } from './tableHeader';
import { gradeLabels } from './unitClaims';

/** What a cell states of a unit, judged. */
interface JudgedCell {
  readonly cell: DraftCell;
  readonly column: number;
  readonly unit: UnitAssessment;
  readonly verdict: Exclude<Judgement, 'open'>;
}

/** A table as one channel's rows have it. */
interface JudgedTable {
  readonly channel: ChannelAssessment;
  readonly table: DraftTable;
  readonly cells: readonly JudgedCell[];
  readonly unknown: readonly DraftCell[];
}

/** Cells that hold, so that a table is taken for one of the month's. */
const TELLING = 4;
/** Of the cells of a table, or of a column, so many hold: 2 of 3. Else it states something else. */
const MOST = { part: 2, of: 3 };
/** A column of fewer cells says nothing of itself. */
const LEAST_IN_COLUMN = 4;
const MINIMUM =
  /(?:不足|不满|少于|低于|未达到|未达)(\d+)[件封](?:的)?(?:承办)?(?:单位|部门)?(?:不|未)(?:参与|参加|列入|纳入)?排/u;

/**
 * The tables of a draft that state units' figures (the annexes) against the units' rows, cell by cell:
 * counts, rates, index, grade, rank. A table is of the channel that most of its cells fit; one that fits
 * none (another month's) is left alone, and so is a column that means something else.
 */
export function checkUnitTables(context: CheckContext): ParagraphFinding[] {
  return draftTables(context.paragraphs).flatMap((table) => {
    const header = tableHeader(table);
    if (!header) return [];
    const [best] = context.facts.channels
      .map((channel) => judgedTable(context, table, header, channel))
      .filter(isTelling)
      .sort((a, b) => holding(b.cells) - holding(a.cells));
    return best ? findingsOf(context, best) : [];
  });
}

function judgedTable(
  { facts, units }: CheckContext,
  table: DraftTable,
  { unitColumn, words, body }: TableHeader,
  channel: ChannelAssessment,
): JudgedTable {
  const rules = channelRulesOf(facts.rules, channel.channel);
  const labels = gradeLabels(rules);
  const meanings = [...words].flatMap(([column, header]) => {
    const meaning = column === unitColumn ? null : meaningOf(header, rules);
    return meaning ? [{ column, meaning }] : [];
  });
  const unknown: DraftCell[] = [];
  const all = body.flatMap((row) => {
    const name = row.get(unitColumn);
    if (!name) return [];
    const own = units.unitOf(channel.channel, name.key);
    if (!own) unknown.push(name);
    const nearest = own ? null : units.nearest(name.key);
    const unit = own ?? (nearest === null ? null : units.unitOf(channel.channel, nearest));
    if (!unit) return [];
    return meanings.flatMap(({ column, meaning }): JudgedCell[] => {
      const cell = row.get(column);
      const verdict = cell ? judgeCell(cell, meaning, unit, labels) : 'open';
      return cell && verdict !== 'open' ? [{ cell, column, unit, verdict }] : [];
    });
  });
  const foreign = new Set([...words.keys()].filter((column) => isForeign(column, all)));
  return { channel, table, cells: all.filter(({ column }) => !foreign.has(column)), unknown };
}

function isForeign(column: number, cells: readonly JudgedCell[]): boolean {
  const own = cells.filter((cell) => cell.column === column);
  return own.length >= LEAST_IN_COLUMN && !isMost(own);
}

function isTelling({ cells }: JudgedTable): boolean {
  return holding(cells) >= TELLING && isMost(cells);
}

function isMost(cells: readonly JudgedCell[]): boolean {
  return holding(cells) * MOST.of >= cells.length * MOST.part;
}

function holding(cells: readonly JudgedCell[]): number {
  return cells.filter(({ verdict }) => verdict === 'holds').length;
}

function findingsOf(
  context: CheckContext,
  { channel, cells, unknown, table }: JudgedTable,
): ParagraphFinding[] {
  const { label } = channel;
  return [
    ...cells.flatMap(({ cell, unit, verdict }): ParagraphFinding[] => {
      if (verdict === 'holds') return [];
      const { code, stated, computed, what } = verdict;
      return [
        {
          ...{ code, certainty: 'wrong', stated, computed, ...whole(cell), source: unit.place },
          details: { unit: unit.unit, channel: label.zh, what },
        },
      ];
    }),
    ...unknown.flatMap((cell): ParagraphFinding[] => {
      const nearest = context.units.nearest(cell.key);
      if (nearest === null) return [];
      return [
        {
          ...{ code: 'unitUnknown', certainty: 'differs', ...whole(cell), source: null },
          ...{ stated: cell.key, computed: nearest, details: {} },
        },
      ];
    }),
    ...minimumFinding(context, channel, table, cells),
  ];
}

/** The note under a ranking: `不足100件的承办单位不参与排名`. */
function minimumFinding(
  { facts }: CheckContext,
  { channel, label }: ChannelAssessment,
  { after }: DraftTable,
  cells: readonly JudgedCell[],
): ParagraphFinding[] {
  const found = after && MINIMUM.exec(after.text);
  const [group, ...others] = new Set(cells.map(({ unit }) => unit.group));
  if (!found || group === undefined || others.length > 0) return [];
  const digits = found[1] ?? '';
  const { minimum } = rankingRuleOf(nameKey(group), channelRulesOf(facts.rules, channel));
  if (Number(digits) === minimum) return [];
  const from = found.index + found[0].indexOf(digits);
  return [
    {
      ...{ code: 'minimumDiffers', certainty: 'differs', paragraph: after, source: null },
      ...{ from, to: from + digits.length, stated: digits, computed: String(minimum) },
      details: { channel: label.zh, group },
    },
  ];
}

function whole({ paragraph }: DraftCell) {
  return { paragraph, from: 0, to: paragraph.text.length };
}
