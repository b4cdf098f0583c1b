import type { LedgerLine } from '../domain/ledger/ledgerLine';
import { nameKey } from '../domain/nameKey';
import { compare, decimal, type Rational } from '../domain/rational';
import type { CheckContext } from './checkContext';
import { draftTables, type DraftCell } from './draftTables';
import type { ParagraphFinding } from './foundAt';
import { linesOf } from './ledgerCheck';
import { meaningOf, tableHeader, type TableHeader } from './tableHeader';

/** A row of a draft's deductions or bonuses, with the unit's lines of its kind. */
interface LedgerRow {
  readonly unit: DraftCell;
  readonly points: DraftCell | null;
  readonly detail: DraftCell | null;
  readonly lines: readonly LedgerLine[];
}

type Column = 'points' | 'item' | 'detail';

const POINTS = /^[-−—–+]?(\d+(?:\.\d+)?)分?$/u;
/** Of the rows of a table, so many have a line: 2 of 3. Else it is another month's. */
const MOST = { part: 2, of: 3 };
/** What may be mistyped in a detail: numbers, grades. */
const FIGURES = /[A-Za-z\d.]+/gu;

/**
 * The tables of a draft that list deductions or bonuses (the annexes) against the ledger's lines: points,
 * order numbers, and other figures in the detail where its words are those of the ledger.
 */
export function checkLedgerTables(context: CheckContext): ParagraphFinding[] {
  const { ledger } = context.facts;
  if (!ledger) return [];
  return draftTables(context.paragraphs).flatMap((table) => {
    const header = tableHeader(table);
    const columns = header && ledgerColumns(header);
    if (!header || !columns) return [];
    const [best = []] = [ledger.deductions, ledger.bonuses]
      .map((lines) => rowsOf(context, header, columns, lines))
      .filter((rows) => found(rows) > 0 && found(rows) * MOST.of >= rows.length * MOST.part)
      .sort((a, b) => found(b) - found(a));
    return best.flatMap(checkRow);
  });
}

/** Null where a table has no points, or nothing that says what they are for. */
function ledgerColumns({ words }: TableHeader): ReadonlyMap<Column, number> | null {
  const columns = new Map<Column, number>();
  for (const [column, header] of words) {
    const kind = meaningOf(header, null)?.kind;
    if (kind === 'points' || kind === 'item' || kind === 'detail') columns.set(kind, column);
  }
  return columns.has('points') && columns.size > 1 ? columns : null;
}

function rowsOf(
  context: CheckContext,
  { body, unitColumn }: TableHeader,
  columns: ReadonlyMap<Column, number>,
  all: readonly LedgerLine[],
): LedgerRow[] {
  return body.flatMap((row): LedgerRow[] => {
    const cell = (column: Column) => row.get(columns.get(column) ?? -1) ?? null;
    const unit = row.get(unitColumn);
    if (!unit || (!cell('item') && !cell('detail'))) return [];
    const kind = cell('item')?.key;
    const lines = linesOf(context, all, unit.key).filter(
      (line) => kind === undefined || nameKey(line.kind) === kind,
    );
    return [{ unit, points: cell('points'), detail: cell('detail'), lines }];
  });
}

function found(rows: readonly LedgerRow[]): number {
  return rows.filter(({ lines }) => lines.length > 0).length;
}

function checkRow(row: LedgerRow): ParagraphFinding[] {
  const { points, detail, lines } = row;
  const [first] = lines;
  if (!first) return [];
  const stated = points && pointsIn(points.text);
  const ofPoints = stated ? lines.filter((line) => isWorth(line, stated)) : lines;
  const side = first.points < 0 ? '扣' : '加';
  if (points && stated && ofPoints.length === 0) {
    return [
      {
        ...{ code: 'ledgerPointsDiffer', certainty: 'wrong', ...whole(points) },
        source: first.place,
        stated: points.text,
        computed: lines.map((line) => line.points).join('、'),
        details: { unit: first.unit, side },
      },
    ];
  }
  return detail ? detailFinding(detail, ofPoints) : [];
}

/** Figures that are not those of any line whose detail has the same words. */
function detailFinding(detail: DraftCell, lines: readonly LedgerLine[]): ParagraphFinding[] {
  const alike = lines.filter((line) => wordsOf(line.detail) === wordsOf(detail.key));
  const [first] = alike;
  if (!first || alike.some((line) => nameKey(line.detail) === detail.key)) return [];
  return [
    {
      ...{ code: 'ledgerDetailDiffers', certainty: 'wrong', ...whole(detail) },
      source: first.place,
      stated: detail.text,
      computed: alike.map((line) => line.detail).join('；'),
      details: { unit: first.unit },
    },
  ];
}

function wordsOf(detail: string): string {
  return nameKey(detail).replace(FIGURES, '#');
}

function pointsIn(text: string): Rational | null {
  const digits = POINTS.exec(text)?.[1];
  return digits === undefined ? null : decimal(Number(digits));
}

function isWorth({ points }: LedgerLine, stated: Rational): boolean {
  return compare(decimal(Math.abs(points)), stated) === 0;
}

function whole({ paragraph }: DraftCell) {
  return { paragraph, from: 0, to: paragraph.text.length };
}
