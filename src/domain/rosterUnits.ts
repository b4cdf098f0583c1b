import type { ChannelCounts } from './assess';
import type { UnitCounts } from './assessment';
import { cellName } from './cellName';
import { nameKey } from './nameKey';
import { periodKey, type Period } from './period';
import type { Problem } from './problem';
import type { Roster, RosterUnit, UnitAlias } from './roster';
import { holds, type RosterNames } from './rosterNames';
import type { ChannelRules, RuleSet } from './ruleSet';

/** The units of a month as the roster lists them. */
export interface RosteredUnits {
  readonly channels: readonly ChannelCounts[];
  readonly problems: readonly Problem[];
}

/** The roster in a month. */
export interface RosterOfMonth {
  readonly roster: Roster;
  readonly names: RosterNames;
  readonly period: Period | null;
}

/**
 * Brings the rows of a month under the roster: its names and groups, and who is exempt. A row in a
 * channel that its unit does not take part in is blocked; one whose unit is not on the roster is graded
 * as it stands, and told.
 */
export function rosteredRows(
  channels: readonly ChannelCounts[],
  { roster, names, period }: RosterOfMonth,
  rules: RuleSet,
): RosteredUnits {
  const problems: Problem[] = [];
  const tell = (problem: Problem) => problems.push(problem);
  return {
    channels: channels.map(({ channel, units }) => {
      const channelRules = rulesOf(rules, channel);
      return {
        channel,
        units: units.map((row) => {
          const unit = names.unitOf(row.unit);
          if (unit) return rosteredRow(row, unit, channelRules, period, tell);
          const alias = period && aliasOfOtherMonths(row.unit, roster);
          tell(
            alias
              ? told('aliasNotInMonth', 'warning', row, channelRules, alias)
              : told('unitNotOnRoster', 'warning', row, channelRules),
          );
          return row;
        }),
      };
    }),
    problems,
  };
}

/**
 * Adds the units of the roster that have no row in a channel they take part in: they have no orders, in
 * the order of the roster, after the others. Channels without a table this month are left as they are.
 * @param isElsewhere true where a unit's row stands in a table that is not graded: then nothing is known
 */
export function withUnitsWithoutRow(
  channels: readonly ChannelCounts[],
  { roster, names, period }: RosterOfMonth,
  rules: RuleSet,
  isElsewhere: (channel: string, unit: RosterUnit) => boolean,
): ChannelCounts[] {
  return channels.map(({ channel, units }) => {
    const { volume } = rulesOf(rules, channel);
    const present = new Set(units.flatMap(({ unit }) => names.unitOf(unit) ?? []));
    const without = roster.units.filter(
      (unit) =>
        !present.has(unit) &&
        (unit.channels?.includes(channel) ?? true) &&
        !isElsewhere(channel, unit),
    );
    return {
      channel,
      units: [
        ...units,
        ...without.map((unit): UnitCounts => ({
          ...{ unit: unit.unit, group: unit.group, place: unit.place },
          ...{ counts: { [volume]: 0 }, givenRates: {}, blocked: false, isWithoutRow: true },
          ...exemptionOf(unit, period),
        })),
      ],
    };
  });
}

function rosteredRow(
  row: UnitCounts,
  unit: RosterUnit,
  rules: ChannelRules,
  period: Period | null,
  tell: (problem: Problem) => void,
): UnitCounts {
  const named = { ...row, unit: unit.unit, group: unit.group === '' ? row.group : unit.group };
  const other = cellName(unit.place);
  if (row.group !== '' && nameKey(row.group) !== nameKey(named.group)) {
    const details = { group: row.group, rosterGroup: unit.group, other };
    tell(told('rosterGroupDiffers', 'warning', named, rules, details));
  }
  if (unit.channels && !unit.channels.includes(rules.channel)) {
    const details = { channel: rules.label.zh, other };
    tell(told('rosterChannelDiffers', 'blocking', named, rules, details));
    return { ...named, blocked: true };
  }
  return { ...named, ...exemptionOf(unit, period) };
}

/** The unit that has a name as an alias, and the months it has it for; null for none. */
function aliasOfOtherMonths(name: string, { units }: Roster): Problem['details'] | null {
  const key = nameKey(name);
  for (const { unit, place, aliases } of units) {
    const own = aliases.filter((alias) => nameKey(alias.name) === key);
    const months = own.map(monthsOf).join('、');
    if (own.length > 0) return { rosterUnit: unit, other: cellName(place), months };
  }
  return null;
}

/** `2023-01–2023-06`; an open end is left out. */
function monthsOf({ from, to }: UnitAlias): string {
  return `${from ? periodKey(from) : ''}–${to ? periodKey(to) : ''}`;
}

function exemptionOf(
  { exemption }: RosterUnit,
  period: Period | null,
): Pick<UnitCounts, 'exemption'> {
  return exemption && holds(exemption, period) ? { exemption: exemption.reason } : {};
}

function told(
  code: Problem['code'],
  severity: Problem['severity'],
  { unit, place }: UnitCounts,
  { channel }: ChannelRules,
  details: Problem['details'] = {},
): Problem {
  return { code, severity, where: place, channel, unit, details };
}

function rulesOf(rules: RuleSet, channel: string): ChannelRules {
  const found = rules.channels.find((candidate) => candidate.channel === channel);
  if (!found) throw new Error(`Rule set ${rules.id} has no channel ${channel}`);
  return found;
}
