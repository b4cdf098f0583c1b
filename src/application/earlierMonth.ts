import { assess } from '../domain/assess';
import type { Assessment } from '../domain/assessment';
import { previousPeriod, type EarlierMonth } from '../domain/lastMonth';
import { samePeriod, type Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { earlierRanking, rankingElsewhere } from '../report/earlierRanking';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import type { GradingOptions } from './gradingOptions';
import { monthCounts } from './monthCounts';
import { readWorkbook, type WorkbookReading } from './workbookReading';
import { workbookRules } from './workbookRules';

/** What the month before is looked for with. */
export interface EarlierMonthUse {
  readonly snapshot: Snapshot;
  readonly reading: WorkbookReading;
  /** The month graded; null where it is not known. */
  readonly period: Period | null;
  /** Tables of the month graded, and those left out: none of them is the month before's. */
  readonly otherwiseUsed: readonly string[];
  /** The rules the month is graded by. */
  readonly rules: RuleSet;
  readonly choices: Pick<GradingOptions, 'rules' | 'roster' | 'earlierWorkbook'>;
}

/** The month before, and the name of the workbook that has it; null for the one that is graded. */
export interface FoundEarlierMonth extends EarlierMonth {
  readonly workbook: string | null;
}

/**
 * The month before the one graded: as far as the workbook has it, else as the earlier workbook's ranking
 * sheets list it. Null where neither does.
 */
export function earlierMonth(use: EarlierMonthUse): FoundEarlierMonth | null {
  const { period, rules, choices } = use;
  if (!period) return null;
  const before = previousPeriod(period);
  const own = ownEarlierMonth(use, before);
  if (own) return { ...own, workbook: null };
  const elsewhere = choices.earlierWorkbook ?? null;
  const month = elsewhere && monthElsewhere(elsewhere, rules, before);
  return month && { ...month, workbook: elsewhere.workbookName };
}

/** A month as the ranking sheets of a workbook that is not graded list it; null where none does. */
function monthElsewhere(snapshot: Snapshot, rules: RuleSet, period: Period): EarlierMonth | null {
  const channels = rules.channels.flatMap((own) => {
    const units = rankingElsewhere(snapshot, own, period);
    return units ? [{ channel: own.channel, units }] : [];
  });
  return channels.length > 0 ? { period, channels } : null;
}

/** Graded from the workbook's own tables by the rules in force then, else read from our ranking sheets. */
function ownEarlierMonth(use: EarlierMonthUse, before: Period): EarlierMonth | null {
  const { snapshot, rules } = use;
  const assessed = assessedFromTables(use, before);
  const channels = rules.channels.flatMap((own) => {
    const listed = assessed?.channels.find(({ channel }) => channel === own.channel);
    const units = listed?.units ?? earlierRanking(snapshot, own, before);
    return units && units.length > 0 ? [{ channel: own.channel, units }] : [];
  });
  return channels.length > 0 ? { period: before, channels } : null;
}

function assessedFromTables(
  { snapshot, reading, otherwiseUsed, rules, choices }: EarlierMonthUse,
  period: Period,
): Assessment | null {
  const isNamed = reading.recognition.tables.some(
    ({ id, periodHint }) => samePeriod(periodHint, period) && !otherwiseUsed.includes(id),
  );
  if (!isNamed) return null;
  const decided = choices.rules
    ? ({ kind: 'rules', rules: choices.rules } as const)
    : workbookRules(snapshot, rules, period);
  if (decided.kind === 'faulty') return null;
  const own = decided.rules;
  const isSame = rulesStamp(own) === rulesStamp(rules);
  const read = isSame ? reading : readWorkbook(snapshot, own, choices.roster ?? null);
  const { registers } = read;
  // Exclusions that name no month are of the month that is graded, which is not this one.
  const exclusions = registers.exclusions.filter((exclusion) => exclusion.period !== null);
  const { channels } = monthCounts(
    { ...read, registers: { ...registers, exclusions } },
    { period, excludedTables: otherwiseUsed },
    own,
  );
  return assess(channels, own, period);
}
