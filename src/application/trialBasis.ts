import type { Assessment } from '../domain/assessment';
import { samePeriod, type Period } from '../domain/period';
import type { RuleSet } from '../domain/ruleSet';
import { BUILT_IN_RULE_SETS } from '../domain/ruleSets/builtIn';
import { GRADED_BY_SETTING, rulesGradedBy } from '../report/gradedBy';
import { findOutputSheets } from '../report/outputSheets';
import { rulesCode, rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import { monthCounts, type MonthChoices } from './monthCounts';
import { rulesOfRun } from './rulesOfRun';
import { assessKnown, type Baseline, type TrialBasis } from './trial';
import { readWorkbook } from './workbookReading';

/**
 * What rules can be tried on: the counts a run would grade now, by the rules in force and by those the
 * month was graded by. A faulty rules sheet leaves it without channels.
 * @param builtIn the rules of a workbook that has none of its own
 */
export function trialBasisOf(
  snapshot: Snapshot,
  choices: MonthChoices,
  builtIn: RuleSet,
): TrialBasis {
  const decided = rulesOfRun(snapshot, builtIn, choices.period);
  if (decided.kind === 'faulty') {
    const { problems } = decided;
    const inForce = assessKnown([], builtIn, choices.period);
    const baseline: Baseline = { kind: 'builtIn', rules: builtIn, assessment: inForce };
    return {
      ...{ period: choices.period, channels: [], rules: builtIn, rulesPlace: null },
      ...{ inForce, baseline, problems },
    };
  }
  const { rules, place: rulesPlace } = decided;
  const counted = monthCounts(readWorkbook(snapshot, rules), choices, rules);
  const { period, channels, read, months, duplicates } = counted;
  const inForce = assessKnown(channels, rules, period);
  const graded = rulesOfMonth(snapshot, period, rules);
  const compared = graded ?? builtIn;
  return {
    ...{ period, channels, rules, rulesPlace, inForce },
    baseline: {
      kind: graded ? 'graded' : 'builtIn',
      rules: compared,
      assessment: isEqual(compared, rules) ? inForce : assessedBy(snapshot, choices, compared),
    },
    problems: [...read, ...months, ...duplicates, ...inForce.problems],
  };
}

/** By the setting; where that says nothing, by a stamp of the month that known rules give. */
function rulesOfMonth(snapshot: Snapshot, period: Period | null, inForce: RuleSet): RuleSet | null {
  const stored = rulesGradedBy(snapshot.settings[GRADED_BY_SETTING], period);
  if (stored) return stored;
  const stamps = new Set(
    findOutputSheets(snapshot)
      .filter((sheet) => samePeriod(sheet.period, period))
      .map(({ ruleSet }) => ruleSet),
  );
  return [inForce, ...BUILT_IN_RULE_SETS].find((rules) => stamps.has(rulesStamp(rules))) ?? null;
}

/** The tables are read anew: other rules may know a header by other words. */
function assessedBy(snapshot: Snapshot, choices: MonthChoices, rules: RuleSet): Assessment {
  const { channels, period } = monthCounts(readWorkbook(snapshot, rules), choices, rules);
  return assessKnown(channels, rules, period);
}

function isEqual(a: RuleSet, b: RuleSet): boolean {
  return rulesCode(a) === rulesCode(b);
}
