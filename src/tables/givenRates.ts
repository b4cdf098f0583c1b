import type { Problem } from '../domain/problem';
import type { ChannelRules, RateRule } from '../domain/ruleSet';
import { impossibleRate } from './impossibleRate';
import { rateColumn, rateCounts, type RateRow } from './rateColumn';
import type { SheetSnapshot } from './snapshot';
import { placeAt } from './unitFigures';

/** One rate as the table gives it, row for row. */
export interface GivenRate {
  readonly values: readonly (number | null)[];
  readonly problems: readonly Problem[];
  /** Positions of the rows whose rate could not be read. */
  readonly unreadable: ReadonlySet<number>;
  /** True when the rate's column has a value at all. */
  readonly hasValues: boolean;
}

/**
 * Reads a rate from its own column in all rows of a table. A cell that cannot be read or whose scale is
 * open blocks its unit, unless nobody complained there (a zero numerator needs no rate). A rate that
 * its numerator cannot have given is told, and taken.
 */
export function givenRate(
  sheet: SheetSnapshot,
  rows: readonly RateRow[],
  rule: RateRule,
  rules: ChannelRules,
): GivenRate {
  const cells = rateColumn(sheet, rows, rule, rules);
  const problems: Problem[] = [];
  const unreadable = new Set<number>();
  const values = rows.map((row, at) => {
    const cell = cells[at];
    if (!cell || cell.kind === 'none') return null;
    const of = {
      where: placeAt(sheet, row.row, cell.column),
      channel: rules.channel,
      unit: row.name,
    };
    const rate = rule.label.zh;
    if (cell.kind === 'rate') {
      const details = row.blocked ? null : impossibleRate(cell, row.counts, rule, rules);
      if (details) {
        problems.push({
          ...{ code: 'rateImpossible', severity: 'warning', ...of },
          details: { rate, ...details },
        });
      }
      return cell.value;
    }
    const { numerator } = rateCounts(rule, row.counts);
    const needsNone = numerator === 0 || row.counts[rules.volume] === 0;
    if (cell.kind === 'unreadable' && needsNone) return null;
    unreadable.add(at);
    const [code, value] =
      cell.kind === 'undecided'
        ? (['rateScaleUnknown', String(cell.number)] as const)
        : (['rateNotANumber', cell.written] as const);
    problems.push({ code, severity: 'blocking', ...of, details: { rate, value } });
    return null;
  });
  return {
    values,
    problems,
    unreadable,
    hasValues: cells.some((cell) => cell !== null && cell.kind !== 'none'),
  };
}
