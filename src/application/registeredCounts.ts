import type { ChannelCounts } from '../domain/assess';
import { withoutExcludedOrders, type AppliedExclusions } from '../domain/excludedOrders';
import { samePeriod, type Period } from '../domain/period';
import type { Problem } from '../domain/problem';
import { rosterNames, type RosterNames } from '../domain/rosterNames';
import { rosteredRows, withUnitsWithoutRow } from '../domain/rosterUnits';
import type { RuleSet } from '../domain/ruleSet';
import type { UnitTable } from '../tables/unitTable';
import type { WorkbookReading } from './workbookReading';

/** A month's counts as the registers have them. */
export interface RegisteredCounts {
  readonly channels: readonly ChannelCounts[];
  /** The same with the excluded orders; null where none are. */
  readonly withExcluded: readonly ChannelCounts[] | null;
  readonly exclusions: readonly AppliedExclusions[];
  readonly problems: readonly Problem[];
}

/** What a month is brought under the registers with. */
export interface RegisterUse {
  readonly reading: WorkbookReading;
  readonly period: Period | null;
  readonly rules: RuleSet;
  /** Tables of the workbook that are not graded. */
  readonly otherTables: readonly UnitTable[];
}

/** Which names are one unit in a month: the roster's word first, then the answers. */
export function namesOfMonth(
  { registers: { roster }, names }: WorkbookReading,
  period: Period | null,
): RosterNames {
  return rosterNames(roster ?? { units: [] }, period, names);
}

/**
 * The counts of a month by the registers: names, groups and exemptions from the roster, its units without
 * a row, and excluded orders taken out.
 */
export function registeredCounts(
  channels: readonly ChannelCounts[],
  use: RegisterUse,
): RegisteredCounts {
  const { reading, period, rules } = use;
  const { roster, exclusions: lines } = reading.registers;
  const names = namesOfMonth(reading, period);
  const ofMonth = roster && { roster, names, period };
  const rows = ofMonth ? rosteredRows(channels, ofMonth, rules) : { channels, problems: [] };
  const elsewhere = unitsElsewhere(use, names.unitKey);
  const complete = (counts: readonly ChannelCounts[]) =>
    ofMonth
      ? withUnitsWithoutRow(counts, ofMonth, rules, (channel, { unit }) =>
          elsewhere.has(`${channel} ${names.unitKey(unit)}`),
        )
      : counts;
  const excluded = withoutExcludedOrders(rows.channels, lines, period, rules, names.unitKey);
  return {
    channels: complete(excluded.channels),
    withExcluded: excluded.applied.length > 0 ? complete(rows.channels) : null,
    exclusions: excluded.applied,
    problems: [...rows.problems, ...excluded.problems],
  };
}

/** Units whose rows of the month are not graded: their tables, or they themselves, were left out. */
function unitsElsewhere(
  { reading, period, otherTables }: RegisterUse,
  unitKey: (name: string) => string,
): Set<string> {
  const ofMonth = otherTables.filter(
    ({ periodHint }) => periodHint === null || samePeriod(periodHint, period),
  );
  const inTables = ofMonth.flatMap(({ channel, blocks }) =>
    blocks.flatMap(({ rows }) => rows.map(({ counts }) => `${channel} ${unitKey(counts.unit)}`)),
  );
  const rows = reading.problems
    .filter(({ code }) => code === 'rowLeftOut' || code === 'sumLeftOut')
    .map(({ channel, details }) => `${channel ?? ''} ${unitKey(String(details.name))}`);
  return new Set([...inTables, ...rows]);
}
