import { nameKey } from '../domain/nameKey';
import { periodKey } from '../domain/period';
import type { Problem } from '../domain/problem';
import type { Exemption, Roster, RosterUnit } from '../domain/roster';
import type { ChannelId, RuleSet } from '../domain/ruleSet';
import type { RulePlace } from '../rules/ruleEntries';
import { isTotal } from '../tables/lineText';
import type { SheetSnapshot } from '../tables/snapshot';
import { shownName } from '../tables/unitName';
import { channelNamed } from './channelNamed';
import { readRegister } from './readRegister';
import type { RegisterEntry } from './register';
import { registerProblem, type RegisterFault } from './registerProblem';
import { repeatedNames } from './rosterNamesTwice';
import { ROSTER_REGISTER, type RosterColumns } from './rosterRegister';

/** A roster as read, with every fault at its cell; with a fault it must not be used. */
export interface RosterReading {
  readonly roster: Roster;
  readonly problems: readonly Problem[];
}

/** Reads a roster. The rules say which channels there are. */
export function readRoster(sheet: SheetSnapshot, rules: RuleSet): RosterReading {
  const { entries, problems } = readRegister(ROSTER_REGISTER, sheet);
  const faults: RegisterFault[] = [];
  const units = entries.map((entry) => rosterUnit(entry, rules, faults));
  faults.push(...repeatedNames(entries));
  return {
    roster: { units },
    problems: [
      ...problems,
      ...faults.map((fault) => registerProblem(ROSTER_REGISTER, sheet, fault)),
    ],
  };
}

function rosterUnit(
  { values, at, place }: RegisterEntry<RosterColumns>,
  rules: RuleSet,
  faults: RegisterFault[],
): RosterUnit {
  const { row, column } = at.unit;
  const unit = shownName(values.unit);
  if (isTotal(unit)) {
    const details = { column: ROSTER_REGISTER.columns.unit.header, value: unit };
    faults.push({ code: 'registerUnitExpected', at: at.unit, details });
  }
  return {
    ...{ unit, group: groupNamed(values.group ?? '', rules), aliases: values.aliases },
    place: { ...place, row, column },
    channels: channelsOf(values.channels, at.channels, rules, faults),
    exemption: exemptionOf(values, at, faults),
  };
}

/** The group as the rules spell it where they know it. */
function groupNamed(text: string, { groups }: RuleSet): string {
  return groups.find((group) => nameKey(group) === nameKey(text)) ?? shownName(text);
}

function channelsOf(
  words: readonly string[],
  at: RulePlace,
  rules: RuleSet,
  faults: RegisterFault[],
): ChannelId[] | null {
  const known = rules.channels.map(({ label }) => label.zh).join('、');
  const column = ROSTER_REGISTER.columns.channels.header;
  const channels = words.flatMap((name) => {
    const found = channelNamed(name, rules);
    if (found) return [found.channel];
    const details = { column, kind: '渠道', name, known };
    faults.push({ code: 'registerNameUnknown', at, details });
    return [];
  });
  return words.length === 0 ? null : channels;
}

function exemptionOf(
  { reason, from, to }: RegisterEntry<RosterColumns>['values'],
  at: RegisterEntry<RosterColumns>['at'],
  faults: RegisterFault[],
): Exemption | null {
  const { columns } = ROSTER_REGISTER;
  const because = columns.reason.header;
  if (reason === null) {
    for (const field of ['from', 'to'] as const) {
      if ({ from, to }[field] === null) continue;
      const details = { column: columns[field].header, because };
      faults.push({ code: 'registerCellUnused', at: at[field], details });
    }
    return null;
  }
  if (from && to && periodKey(from) > periodKey(to)) {
    const details = { column: columns.to.header, value: `${periodKey(from)}–${periodKey(to)}` };
    faults.push({ code: 'registerPeriodOrder', at: at.to, details });
  }
  return { reason, from, to };
}
