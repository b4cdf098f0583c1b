import type { Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { findOutputSheets } from '../report/outputSheets';
import { rulesStamp } from '../rules/rulesStamp';
import type { Snapshot } from '../tables/snapshot';
import { workbookRules } from './workbookRules';

/** Sheets of earlier runs whose stamp names other rules than those in force for their month now. */
export function otherRules(snapshot: Snapshot, builtIn: RuleSet): Problem[] {
  return findOutputSheets(snapshot).flatMap(
    ({ sheetId, sheetName, ruleSet, period }): Problem[] => {
      const decided = workbookRules(snapshot, builtIn, period);
      if (ruleSet === null || decided.kind === 'faulty') return [];
      const rules = rulesStamp(decided.rules);
      if (rules === ruleSet) return [];
      return [
        {
          ...{ code: 'gradedByOtherRules', severity: 'warning', channel: null, unit: null },
          where: { sheetId, sheetName, row: 1, column: 0 },
          details: { sheet: sheetName, stamped: ruleSet, rules },
        },
      ];
    },
  );
}
