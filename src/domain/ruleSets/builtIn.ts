import type { RuleSet } from '../ruleSet';
import { CITY_MANAGEMENT_STANDARD } from './cityManagementStandard';
import { YUEYANG_2023 } from './yueyang2023';
import { YUEYANG_2024 } from './yueyang2024';

/** The rule sets a rules sheet can be made from; the first is the default. */
export const BUILT_IN_RULE_SETS: readonly [RuleSet, ...RuleSet[]] = [
  YUEYANG_2023,
  YUEYANG_2024,
  CITY_MANAGEMENT_STANDARD,
];
