import type { GradeRule } from '../gradeRules';
import type { RuleSet } from '../ruleSet';
import { YUEYANG_2023 } from './yueyang2023';

/** The five grades of CJ/T 292 and GB/T 30428.4, which know no penalties. */
const SCALE: readonly GradeRule[] = [
  grade('A', 90, false),
  grade('B', 75, false),
  grade('C', 60, true),
  grade('D', 40, true),
  grade('E', null, true),
];

function grade(label: string, from: number | null, flagged: boolean): GradeRule {
  return { label, from, inclusive: true, penalty: 0, flagged, inferred: false };
}

/**
 * The scale of the digital city-management standard (CJ/T 292, GB/T 30428.4) on the truncated index;
 * counts, rates and weights are those of Yueyang 2023.
 */
export const CITY_MANAGEMENT_STANDARD: RuleSet = {
  ...YUEYANG_2023,
  id: 'city-management-standard',
  label: {
    zh: '数字化城市管理标准等级（CJ/T 292、GB/T 30428.4）',
    en: 'Digital city management standard (CJ/T 292, GB/T 30428.4)',
  },
  channels: YUEYANG_2023.channels.map((channel) => ({
    ...channel,
    grades: SCALE,
    gradeBasis: 'truncated',
  })),
};
