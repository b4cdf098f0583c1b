import type { OrderExclusion } from '../domain/orderExclusion';
import type { Problem } from '../domain/problem';
import type { ChannelRules, CountName, RuleSet } from '../domain/ruleSet';
import type { SheetSnapshot } from '../tables/snapshot';
import { channelNamed, countNamed } from './channelNamed';
import { EXCLUSIONS_REGISTER, type ExclusionColumns } from './exclusionsRegister';
import { readRegister } from './readRegister';
import type { RegisterEntry } from './register';
import { registerProblem, type RegisterFault } from './registerProblem';

/** Exclusions as read, with every fault at its cell; with a fault none of them must be used. */
export interface ExclusionsReading {
  readonly exclusions: readonly OrderExclusion[];
  readonly problems: readonly Problem[];
}

/** Reads an exclusions register. The rules say which channels and counts there are. */
export function readExclusions(sheet: SheetSnapshot, rules: RuleSet): ExclusionsReading {
  const { entries, problems } = readRegister(EXCLUSIONS_REGISTER, sheet);
  const faults: RegisterFault[] = [];
  const exclusions = entries.flatMap((entry) => exclusionOf(entry, rules, faults) ?? []);
  return {
    exclusions,
    problems: [
      ...problems,
      ...faults.map((fault) => registerProblem(EXCLUSIONS_REGISTER, sheet, fault)),
    ],
  };
}

function exclusionOf(
  { values, at, place }: RegisterEntry<ExclusionColumns>,
  rules: RuleSet,
  faults: RegisterFault[],
): OrderExclusion | null {
  const { unit, period, orders, reason } = values;
  const channel = channelNamed(values.channel, rules);
  if (!channel) {
    const known = rules.channels.map(({ label }) => label.zh).join('、');
    const column = EXCLUSIONS_REGISTER.columns.channel.header;
    const details = { column, kind: '渠道', name: values.channel, known };
    faults.push({ code: 'registerNameUnknown', at: at.channel, details, unit });
    return null;
  }
  const counts = countsOf(values.counts, channel, (code, details) =>
    faults.push({ code, at: at.counts, details, unit }),
  );
  const { row, column } = at.unit;
  return {
    ...{ unit, channel: channel.channel, period, counts, orders, reason },
    place: { ...place, row, column },
  };
}

/** The counts named, each once. */
function countsOf(
  words: readonly string[],
  channel: ChannelRules,
  tell: (code: RegisterFault['code'], details: RegisterFault['details']) => void,
): CountName[] {
  const column = EXCLUSIONS_REGISTER.columns.counts.header;
  if (words.length === 0) tell('registerValueMissing', { column });
  const known = channel.counts.map(({ label }) => label.zh).join('、');
  const counts = words.flatMap((name) => {
    const count = countNamed(name, channel);
    if (!count) tell('registerNameUnknown', { column, kind: '计数', name, known });
    return count ? [count.name] : [];
  });
  return [...new Set(counts)];
}
