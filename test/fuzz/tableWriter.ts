import type { Period } from '../../src/domain/period';
import type { ProblemCode } from '../../src/domain/problem';
import type { ChannelId, CountName, RateName } from '../../src/domain/ruleSet';
import type { SnapshotCell } from '../../src/tables/snapshot';
import { pick, rarely, type Choices } from './choices';
import type { Figures } from './figures';
import { impossibleFigures, unusableCount } from './flaws';
import { BLANK, errorCell, numberCell, textCell, type SheetCanvas } from './sheetCanvas';
import type { DrawnColumn } from './tableColumns';
import { writeHeader, type DrawnHeader } from './tableHeader';
import type { Grouping, TableLine } from './tableLines';
import { totalRow } from './totalCells';
import type { Fate, TrueProblem, TrueUnit } from './truth';
import {
  otherCell,
  printedRate,
  resultCell,
  statedCount,
  statedRate,
  hasRate,
  type NoOrders,
} from './unitCells';
import { secondHalf, writtenName } from './writtenNames';

/** A table ready to be written. */
export interface DrawnTable {
  readonly header: DrawnHeader;
  readonly lines: readonly TableLine[];
  readonly grouping: Grouping;
  /** The month its title or its sheet names; null when none does. */
  readonly period: Period | null;
  /** What becomes of its units unless something is wrong with one. */
  readonly fate: Extract<Fate, 'read' | 'unseen'>;
  readonly hasFlaws: boolean;
}

type UnitLine = Extract<TableLine, { kind: 'unit' }>;

/** What may be said of a header that cannot be used. */
const UNUSABLE: readonly ProblemCode[] = [
  ...(['countColumnMissing', 'headerDuplicate', 'tableNotRecognised', 'channelUnknown'] as const),
  'channelAmbiguous',
];

/** Writes tables on one sheet and keeps what is true of them. */
export class TableWriter {
  readonly units: TrueUnit[] = [];
  readonly problems: TrueProblem[] = [];

  /** True under a unit's name that stands in two rows. */
  private wasHalf = false;

  constructor(
    private readonly choices: Choices,
    private readonly canvas: SheetCanvas,
  ) {}

  /** Writes a table from its first line on; the row after its last one comes back. */
  write(table: DrawnTable, firstRow: number, column: number): number {
    let row = firstRow;
    let sequence = 0;
    let isTopOfGroup = true;
    this.wasHalf = false;
    for (const line of table.lines) {
      if (line.kind === 'header') {
        row = writeHeader(this.canvas, table.header, row, column, line.unitText);
        isTopOfGroup = true;
        continue;
      }
      if (line.kind !== 'unit') this.wasHalf = false;
      if (line.kind === 'text') this.canvas.put(row, column, textCell(line.text));
      if (line.kind === 'total') this.writeTotal(table, line, row, column);
      if (line.kind === 'unit') {
        sequence += 1;
        isTopOfGroup ||= line.isFirstOfGroup;
        row = this.writeUnit(table, line, { row, column, sequence, isTopOfGroup });
        if (line.flaw === 'nameless' && table.fate === 'read') {
          row += 1;
          this.writeNameless(table, row, column);
        }
        isTopOfGroup = false;
      }
      row += 1;
    }
    if (table.fate === 'unseen') this.say(UNUSABLE, firstRow, { lastRow: row });
    if (table.grouping === 'none' && table.fate === 'read') {
      this.say(['groupsMissing'], firstRow, { lastRow: row });
    }
    return row;
  }

  /** A row of figures without a name: the unit above may span both rows. */
  private writeNameless(table: DrawnTable, row: number, column: number): void {
    table.header.columns.forEach(({ content }, at) => {
      if (content.kind === 'count') this.canvas.put(row, column + at, numberCell(7_000_001 + at));
    });
    this.say(['unitNameMissing', 'unitCellOverRows'], row - 1, { lastRow: row });
  }

  private writeTotal(
    table: DrawnTable,
    line: Extract<TableLine, { kind: 'total' }>,
    row: number,
    column: number,
  ): void {
    // Where a unit was made wrong the total need not add up.
    const isOpen = table.lines.some((own) => own.kind === 'unit' && own.flaw !== null);
    const mayBeWrong = table.hasFlaws && !isOpen && table.fate === 'read';
    const { cells, wrongAt } = totalRow(this.choices, line, table.header.columns, mayBeWrong);
    cells.forEach((cell, at) => this.canvas.put(row, column + at, cell));
    if (isOpen) this.say(['totalMismatch'], row, { isDue: false });
    if (wrongAt !== null) this.say(['totalMismatch'], row, { column: column + wrongAt });
  }

  /** Says what is true of some rows. */
  say(codes: readonly ProblemCode[], firstRow: number, rest: Partial<TrueProblem> = {}): void {
    const { id: sheetId } = this.canvas;
    const where = { sheetId, firstRow, lastRow: firstRow, column: null };
    this.problems.push({ codes, ...where, isDue: true, ...rest });
  }

  /** Writes a unit's row, or its two rows; the last of them comes back. */
  private writeUnit(
    table: DrawnTable,
    line: UnitLine,
    at: {
      readonly row: number;
      readonly column: number;
      readonly sequence: number;
      readonly isTopOfGroup: boolean;
    },
  ): number {
    const { choices } = this;
    const { unit } = line;
    const { columns } = table.header;
    const cells = this.unitRow(table, line, at.row, at.column);
    const unitAt = columns.findIndex(({ content }) => content.kind === 'unit');
    // Of a name without figures nothing says that it stands in two rows.
    const hasOrders = Object.values(unit.figures).every(({ due = 0 }) => due > 0);
    const half = hasOrders && rarely(choices, 4) ? secondHalf(choices, unit.name) : null;
    const isMerged = half === null && rarely(choices, 16);
    const name = half ? unit.name.slice(0, half.at) : writtenName(choices, unit.name);
    columns.forEach(({ content }, position) => {
      let cell = cells[position] ?? BLANK;
      if (content.kind === 'unit') cell = textCell(name);
      if (content.kind === 'sequence') cell = numberCell(at.sequence);
      if (content.kind === 'group') {
        const shows = table.grouping === 'column' || at.isTopOfGroup;
        cell = shows ? textCell(unit.group) : BLANK;
      }
      this.canvas.put(at.row, at.column + position, cell);
    });
    if (half) {
      this.canvas.put(at.row + 1, at.column + unitAt, textCell(unit.name.slice(half.at)));
      this.say(['unitNameOverRows'], at.row + 1, { isDue: table.fate === 'read' });
    }
    this.wasHalf = half !== null;
    return half !== null || isMerged ? at.row + 1 : at.row;
  }

  /** The cells of a unit's figures, with what is true of them put down. */
  private unitRow(
    table: DrawnTable,
    { unit, flaw }: UnitLine,
    row: number,
    firstColumn: number,
  ): SnapshotCell[] {
    const { choices } = this;
    const { columns } = table.header;
    const noOrders = this.noOrders(columns, unit.name, table.grouping);
    const channels = [
      ...new Set(
        columns.flatMap(({ content }) => (content.kind === 'count' ? [content.channel] : [])),
      ),
    ];
    const cells: SnapshotCell[] = columns.map(() => BLANK);
    for (const channel of channels) {
      let figures: Figures = unit.figures[channel] ?? {};
      let fate: Fate = table.fate;
      const givenAt = columns.findIndex(
        ({ content }) =>
          content.kind === 'rate' && content.channel === channel && content.fill === 'given',
      );
      const counts: Record<CountName, number | null> = {};
      const givenRates: Record<RateName, number | null> = {};
      const stated = columns.flatMap(({ content }) =>
        content.kind === 'count' && content.channel === channel ? [content.name] : [],
      );
      const isFlawed = flaw !== null && channel === channels[0] && table.fate === 'read';
      if (isFlawed && flaw === 'impossibleCount') {
        const impossible = impossibleFigures(choices, figures, stated);
        if (impossible) {
          figures = impossible;
          fate = 'blocked';
          this.say(['countExceeds'], row);
        }
      }
      columns.forEach(({ content }, at) => {
        if (content.kind === 'count' && content.channel === channel) {
          const { cell, value } = statedCount(choices, content, figures, noOrders);
          cells[at] = cell;
          counts[content.name] = value;
        }
        if (content.kind === 'rate' && content.channel === channel) {
          if (content.fill === 'given') {
            const { cell, value } = statedRate(choices, content, figures);
            cells[at] = cell;
            givenRates[content.name] = value;
          } else {
            cells[at] = printedRate(choices, content, figures);
            const isPrinted = hasRate(content.name, figures);
            if (isFlawed && flaw === 'otherRate' && isPrinted && content.fill === 'hand') {
              // 123.4 % is no rate of any counts.
              cells[at] = textCell('123.40%');
              this.say(['rateContradictsCounts'], row, { column: firstColumn + at });
            }
          }
        }
      });
      if (isFlawed && flaw === 'wordsForRate' && givenAt >= 0 && (figures.dissatisfied ?? 0) > 0) {
        const [cell, code] = pick<readonly [SnapshotCell, ProblemCode]>(choices, [
          [textCell('约一成'), 'rateNotANumber'],
          [errorCell('#DIV/0!'), 'rateNotANumber'],
          [textCell('130%'), 'rateOutOfRange'],
          [BLANK, 'rateMissing'],
        ]);
        cells[givenAt] = cell;
        fate = 'blocked';
        this.say([code], row);
        if (code === 'rateOutOfRange') givenRates.dissatisfaction = 1.3;
        this.say(['rateImpossible'], row, { isDue: false });
      }
      if (isFlawed && flaw === 'unusableCount') {
        const at = this.columnOf(columns, pick(choices, ['due', ...stated]), channel);
        const wrong = unusableCount(choices);
        const content = columns[at]?.content;
        if (content?.kind === 'count') {
          cells[at] = wrong.cell;
          counts[content.name] = null;
          fate = 'blocked';
          this.say([wrong.code], row, { column: firstColumn + at });
          // Without its counts nothing says that its rate may be missing.
          this.say(['rateNotANumber', 'rateScaleUnknown'], row, { isDue: false });
        }
      }
      if (isFlawed && flaw === 'emptyCount') {
        const name = pick(choices, ['due', 'handled', 'onTime']);
        const at = this.columnOf(columns, name, channel);
        const rest = ['due', 'handled', 'onTime'].filter((own) => own !== name);
        if (rest.every((own) => (figures[own] ?? 0) > 0)) {
          cells[at] = pick(choices, [BLANK, textCell('/')]);
          counts[name] = null;
          fate = 'blocked';
          // Without its volume nothing may tell the scale of its rate, either.
          this.say(['countMissing', 'rateScaleUnknown'], row);
        }
      }
      if (flaw === 'nameless' && table.fate === 'read') fate = 'either';
      if (flaw === 'duplicate' && table.fate === 'read') {
        fate = 'blocked';
        this.say(['duplicateUnit'], row);
      }
      if (Object.values(counts).every((count) => !count) && fate !== 'blocked') counts.due = 0;
      this.units.push({
        ...{ sheetId: this.canvas.id, row, column: firstColumn + this.unitColumn(columns) },
        ...{ channel, unit: unit.name, group: unit.group, period: table.period },
        ...{ fate, counts, givenRates },
      });
    }
    columns.forEach(({ content }, at) => {
      if (content.kind === 'index' || content.kind === 'grade')
        cells[at] = resultCell(choices, content);
      if (content.kind === 'other') cells[at] = otherCell(choices, content);
    });
    return cells;
  }

  private unitColumn(columns: readonly DrawnColumn[]): number {
    return columns.findIndex(({ content }) => content.kind === 'unit');
  }

  private columnOf(columns: readonly DrawnColumn[], name: CountName, channel: ChannelId): number {
    return columns.findIndex(
      ({ content }) =>
        content.kind === 'count' && content.name === name && content.channel === channel,
    );
  }

  /** A row of blanks is a unit only where something else says so: its name, its number, its group. */
  private noOrders(columns: readonly DrawnColumn[], name: string, grouping: Grouping): NoOrders {
    const isToldByRow =
      (/^[市县区省]/u.test(name) && !this.wasHalf) ||
      grouping === 'column' ||
      columns.some(({ content }) => content.kind === 'sequence');
    const forms = ['zeros', 'marks', 'zeroAndMarks'] as const;
    return pick<NoOrders>(this.choices, isToldByRow ? [...forms, 'blanks'] : forms);
  }
}
