import { YUEYANG_2023 } from '../domain/ruleSets/yueyang2023';
import type { RuleSet } from '../domain/ruleSet';

/** The rules that pane, ribbon and command line grade by. */
export const RULES_IN_FORCE: RuleSet = YUEYANG_2023;
