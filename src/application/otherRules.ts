import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { findOutputSheets, type OutputSheet } from '../report/outputSheets';
import type { Snapshot } from '../tables/snapshot';
import { rulesStamps } from './rulesStamps';
import { workbookRules } from './workbookRules';

/** Sheets of earlier runs whose stamp names other rules than those in force for their month now. */
export function otherRules(snapshot: Snapshot, builtIn: RuleSet): Problem[] {
  return findOutputSheets(snapshot).flatMap((sheet): Problem[] => {
    const { sheetId, sheetName, ruleSet } = sheet;
    const rules = rulesNow(sheet, snapshot, builtIn);
    if (ruleSet === null || rules === null || rules === ruleSet) return [];
    return [
      {
        ...{ code: 'gradedByOtherRules', severity: 'warning', channel: null, unit: null },
        where: { sheetId, sheetName, row: 1, column: 0 },
        details: { sheet: sheetName, stamped: ruleSet, rules },
      },
    ];
  });
}

/** What the sheet's stamp would name now; null while a rules sheet has faults. */
function rulesNow(
  { period, rollUp }: OutputSheet,
  snapshot: Snapshot,
  builtIn: RuleSet,
): string | null {
  const periods = rollUp?.method === 'mean' ? rollUp.months : [rollUp?.months.at(-1) ?? period];
  const rules: RuleSet[] = [];
  for (const month of periods) {
    const decided = workbookRules(snapshot, builtIn, month);
    if (decided.kind === 'faulty') return null;
    rules.push(decided.rules);
  }
  return rulesStamps(rules);
}
