import { BUILT_IN_RULE_SETS } from '../domain/ruleSets/builtIn';
import type { RuleSet } from '../domain/ruleSet';

/** The rules that pane, ribbon and command line grade by where a workbook has none of its own. */
export const [RULES_IN_FORCE]: readonly [RuleSet, ...RuleSet[]] = BUILT_IN_RULE_SETS;
