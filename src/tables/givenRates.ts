import type { ChannelRules, CountName, RateName, RateRule } from '../domain/ruleSet';
import { readCount } from './countReading';
import type { HeaderColumn } from './headerRows';
import { percentForm, type BareRate, type PercentForm } from './percentForm';
import { readRate } from './rateReading';
import { cellAt, type SheetSnapshot } from './snapshot';
import type { NamedRow } from './sheetWalk';
import type { ColumnMap } from './unitTable';

/** A block as far as its rates are concerned. */
export interface RateBlock {
  readonly columns: ColumnMap;
  readonly headerColumns: readonly HeaderColumn[];
  readonly rows: readonly NamedRow[];
}

/**
 * The rates that are input in a table: their counts have no column anywhere in it, and their own column
 * has values. Bare numbers are decided once for the whole table.
 */
export function givenRates(
  sheet: SheetSnapshot,
  blocks: readonly RateBlock[],
  rules: ChannelRules,
): ReadonlyMap<RateName, PercentForm> {
  const given = new Map<RateName, PercentForm>();
  for (const rate of rules.rates) {
    if (!rate.mayBeGiven || !blocks.some(({ columns }) => lacksCounts(columns, rate))) continue;
    const bare: BareRate[] = [];
    let hasValues = false;
    for (const { columns, rows } of blocks) {
      const column = columns.rates[rate.name];
      if (column === undefined) continue;
      for (const { row } of rows) {
        const reading = readRate(cellAt(sheet, row, column));
        if (reading.kind !== 'absent') hasValues = true;
        if (reading.kind !== 'bare') continue;
        const count = (name: CountName | undefined) => countAt(sheet, row, columns, name);
        const numerator = count(rate.numerator[0]?.count);
        bare.push({ value: reading.value, numerator, volume: count(rules.volume) });
      }
    }
    if (hasValues) given.set(rate.name, percentForm(bare, headerUnit(blocks, rate)));
  }
  return given;
}

function lacksCounts(columns: ColumnMap, rate: RateRule): boolean {
  return [...rate.numerator, ...rate.denominator].some(
    ({ count }) => columns.counts[count] === undefined,
  );
}

function countAt(
  sheet: SheetSnapshot,
  row: number,
  columns: ColumnMap,
  name: CountName | undefined,
): number | null {
  const column = name === undefined ? undefined : columns.counts[name];
  if (column === undefined) return null;
  const reading = readCount(cellAt(sheet, row, column).content);
  return reading.kind === 'count' ? reading.value : null;
}

function headerUnit(blocks: readonly RateBlock[], rate: RateRule): string | null {
  const headers = blocks.flatMap(({ headerColumns }) => headerColumns);
  return headers.find(({ role }) => role.kind === 'rate' && role.name === rate.name)?.unit ?? null;
}
