import { periodKey } from '../domain/period';
import type { ChannelRules, RuleSet } from '../domain/ruleSet';
import type { SheetSnapshot } from '../tables/snapshot';
import { readChannel } from './readChannel';
import { readEntries, type RuleFault } from './readEntries';
import { readLedger } from './readLedger';
import type { RuleEntries } from './ruleEntries';
import { checkCodes, ruleNames, type FaultList } from './ruleNames';

/** A rules sheet as read: the rule set, or every fault that stands in its way. */
export type RulesReading =
  | { readonly kind: 'rules'; readonly rules: RuleSet }
  | { readonly kind: 'faulty'; readonly faults: readonly RuleFault[] };

/** Reads a rules sheet. It gives a rule set only when no cell of it has a fault. */
export function readRuleSet(sheet: SheetSnapshot): RulesReading {
  const { entries, titles, incomplete, faults: cellFaults } = readEntries(sheet);
  const faults: RuleFault[] = [...cellFaults];
  const list: FaultList = {
    add: (code, at, details) => faults.push({ code, at, details }),
  };
  const [own, ...others] = entries.ruleSet;
  for (const other of others) {
    list.add('ruleNameTwice', other.at.name, { name: other.values.name, kind: '规则' });
  }
  if (!own) {
    const at = titles.ruleSet;
    if (at && !incomplete.has('ruleSet')) list.add('ruleSectionEmpty', at, { section: '规则' });
    return { kind: 'faulty', faults };
  }
  const { name, id, english, validFrom, validTo, groups } = own.values;
  if (validFrom && validTo && periodKey(validFrom) > periodKey(validTo)) {
    list.add('rulePeriodOrder', own.at.validTo, { from: periodKey(validFrom) });
  }
  const groupNames = ruleNames(
    '类别',
    groups.map((group) => ({ name: group, value: group, at: own.at.groups })),
    groups.length > 0,
    list,
  );
  checkChannels(entries, list, incomplete);
  const channels: ChannelRules[] = entries.channels.flatMap(
    (channel) => readChannel(channel, { entries, incomplete, faults: list, groupNames }) ?? [],
  );
  const ledger = readLedger(entries.ledger, list);
  if (faults.length > 0) return { kind: 'faulty', faults };
  const label = { zh: name, en: english ?? name };
  return {
    kind: 'rules',
    rules: { id: id ?? name, label, validFrom, validTo, groups, channels, ledger },
  };
}

/** Every channel has a code of its own, and every line names a channel of the sheet. */
function checkChannels(
  entries: RuleEntries,
  faults: FaultList,
  incomplete: ReadonlySet<keyof RuleEntries>,
): void {
  const isWhole = !incomplete.has('channels');
  const named = entries.channels.map(({ values, at }) => ({
    ...{ name: values.name, value: true, at: at.name },
  }));
  checkCodes(entries.channels, faults);
  const channels = ruleNames('渠道', named, isWhole, faults);
  const { counts, bounds, rates, items, grades, redLines, rankings } = entries;
  for (const lines of [counts, bounds, rates, items, grades, redLines, rankings]) {
    for (const { values, at } of lines) channels.find(values.channel, at.channel);
  }
}
