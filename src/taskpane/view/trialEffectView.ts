import type { TrialBasis } from '../../application/trial';
import { isSame } from '../../domain/sameRules';
import type { TrialWording } from '../trialWording';

/** What the rules in force are compared with, in words. */
export interface TrialEffectView {
  /** False where they are those compared with: there is nothing to list. */
  readonly differs: boolean;
  readonly told: string;
}

/** Whether the rules in force differ from those the month was graded by, or from the built-in ones. */
export function trialEffectView(
  { baseline, rules, period }: Pick<TrialBasis, 'baseline' | 'rules' | 'period'>,
  wording: TrialWording,
): TrialEffectView {
  const graded = baseline.kind === 'graded';
  if (isSame(baseline.rules, rules)) {
    return { differs: false, told: wording.own(graded ? 'sameAsGraded' : 'sameAsBuiltIn') };
  }
  const named = wording.label(baseline.rules.label);
  if (!graded) return { differs: true, told: wording.own('effectBuiltIn', { rules: named }) };
  return {
    differs: true,
    told: period
      ? wording.own('effectGraded', { period: wording.period(period), rules: named })
      : wording.own('effectGradedAny', { rules: named }),
  };
}
