import type { UnitCounts } from '../domain/assessment';
import type { CellPlace, Problem, ProblemCode } from '../domain/problem';
import type { ChannelRules, CountName, RateName } from '../domain/ruleSet';
import { readCount } from './countReading';
import type { PercentForm } from './percentForm';
import { readRate } from './rateReading';
import { rowGroups } from './rowGroups';
import type { NamedRow } from './sheetWalk';
import { cellAt, type CellContent, type SheetSnapshot } from './snapshot';
import { unitName } from './unitName';
import type { ColumnMap, UnitRow } from './unitTable';

/** What reading the rows of a block needs. */
export interface RowContext {
  readonly sheet: SheetSnapshot;
  readonly rules: ChannelRules;
  readonly columns: ColumnMap;
  readonly group: string;
  /** Given rates of the table, with what their bare numbers mean. */
  readonly givenRates: ReadonlyMap<RateName, PercentForm>;
}

/** The unit rows of a block, and what is wrong with them. */
export interface ReadRows {
  readonly rows: readonly UnitRow[];
  readonly problems: readonly Problem[];
}

/** Reads the rows of one block; a row whose cells cannot be read is blocked, the rest goes on. */
export function readRows(context: RowContext, named: readonly NamedRow[]): ReadRows {
  const groups = rowGroups(context.sheet, named, context.columns.group, context.group);
  const problems: Problem[] = [];
  const rows = named.map((row, at) => ({
    row: row.row,
    counts: new RowReader(context, row, problems).read(groups[at] ?? ''),
  }));
  return { rows, problems };
}

class RowReader {
  private readonly name: string;
  private blocked = false;

  constructor(
    private readonly context: RowContext,
    private readonly row: NamedRow,
    private readonly problems: Problem[],
  ) {
    this.name = unitName(
      [row.row, ...row.nameRows]
        .map((nameRow) => nameText(cellAt(context.sheet, nameRow, context.columns.unit).content))
        .join('\n'),
    ).replaceAll('\n', '');
  }

  read(group: string): UnitCounts {
    const { columns, rules } = this.context;
    if (this.row.nameRows.length > 0) this.report('unitNameOverRows', 'warning', columns.unit, {});
    if (group === '' && columns.group !== null) {
      this.report('groupMissing', 'warning', columns.group, {});
    }
    const counts = this.withZeroVolume(this.counts());
    const givenRates = this.givenRates();
    return {
      unit: this.name,
      group,
      place: this.placeOf(columns.unit),
      counts: { ...counts, [rules.volume]: counts[rules.volume] ?? null },
      givenRates,
      blocked: this.blocked,
    };
  }

  private counts(): Record<CountName, number | null> {
    const counts: Record<CountName, number | null> = {};
    for (const [count, column] of Object.entries(this.context.columns.counts)) {
      const reading = readCount(this.content(column));
      counts[count] = reading.kind === 'count' ? reading.value : null;
      if (reading.kind === 'unusable') {
        const label = this.context.rules.counts.find(({ name }) => name === count)?.label.zh;
        this.report(reading.code, 'blocking', column, {
          count: label ?? count,
          value: reading.value,
        });
      }
    }
    return counts;
  }

  /** A row with a name and no orders in any column is a unit without orders. */
  private withZeroVolume(counts: Record<CountName, number | null>): Record<string, number | null> {
    const { volume } = this.context.rules;
    const isEmpty = Object.values(counts).every((count) => count === null || count === 0);
    return isEmpty && !this.blocked ? { ...counts, [volume]: 0 } : counts;
  }

  private givenRates(): Record<RateName, number | null> {
    const given: Record<RateName, number | null> = {};
    for (const [rate, form] of this.context.givenRates) {
      const column = this.context.columns.rates[rate];
      if (column === undefined) continue;
      const reading = readRate(cellAt(this.context.sheet, this.row.row, column));
      given[rate] = null;
      if (reading.kind === 'fraction') given[rate] = reading.value;
      else if (reading.kind === 'bare' && form === 'fraction') given[rate] = reading.value;
      else if (reading.kind === 'bare' && form === 'percent') {
        given[rate] = Number(`${reading.value}e-2`);
      } else if (reading.kind !== 'absent') {
        const label = this.context.rules.rates.find(({ name }) => name === rate)?.label.zh;
        this.report('rateNotANumber', 'blocking', column, {
          rate: label ?? rate,
          value: reading.value,
        });
      }
    }
    return given;
  }

  private content(column: number): CellContent {
    return cellAt(this.context.sheet, this.row.row, column).content;
  }

  private placeOf(column: number): CellPlace {
    const { id, name } = this.context.sheet;
    return { sheetId: id, sheetName: name, row: this.row.row, column };
  }

  private report(
    code: ProblemCode,
    severity: Problem['severity'],
    column: number,
    details: Problem['details'],
  ): void {
    if (severity === 'blocking') this.blocked = true;
    this.problems.push({
      code,
      severity,
      where: this.placeOf(column),
      channel: this.context.rules.channel,
      unit: this.name,
      details,
    });
  }
}

function nameText(content: CellContent): string {
  return content.kind === 'number' || content.kind === 'text' ? String(content.value) : '';
}
