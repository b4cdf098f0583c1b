import type { RuleSet } from '../domain/ruleSet';
import { RULES_TITLE, ruleGrid } from '../rules/ruleGrid';
import type { Snapshot } from '../tables/snapshot';
import { planGridSheet } from './gridSheet';
import type { WritePlan } from './writePlan';

/**
 * Adds a rules sheet to the workbook: the rule set as ordinary cells, with lists to choose from where
 * only some words are right. A rules sheet that stands there already is never touched.
 */
export function planRulesSheet(snapshot: Snapshot, rules: RuleSet): WritePlan {
  const sheet = planGridSheet(snapshot, {
    ...{ output: 'rules', sheetName: RULES_TITLE, grid: ruleGrid(rules) },
    ...{ frozenRows: 1, titleRow: null },
  });
  return { sheets: [sheet], settings: {}, replacements: [], problems: [] };
}
