import type { Inspection } from '../../application/inspection';
import { samePeriod, type Period } from '../../domain/period';
import type { RuleSet } from '../../domain/ruleSet';
import type { Choices, Replacements } from '../state/paneState';
import type { Wording } from '../wording';
import { cellChangeLine, type CellChangeLine } from './cellChangeLine';
import { replacedLines } from './replacementView';

/** Results by another hand that differ from the computed ones, or were replaced by them. */
export interface DifferencesView {
  readonly title: string;
  /** Whether they have been replaced already. */
  readonly replaced: boolean;
  readonly lines: readonly CellChangeLine[];
}

/** The differences; null when there are none, or when the chosen month is not the one they were computed for. */
export function differencesView(
  choices: Choices,
  rules: RuleSet,
  wording: Wording,
): DifferencesView | null {
  const { inspection, period } = choices;
  const { differences } = inspection;
  if (differences.length === 0 || !samePeriod(period, monthLookedAt(inspection))) return null;
  return {
    title: wording.text('differencesCount', { count: differences.length }),
    replaced: false,
    lines: differences.map((each) =>
      cellChangeLine(
        each,
        { ...each, before: each.typed, after: each.computed, mark: null },
        rules,
        wording,
      ),
    ),
  };
}

/** The month the look computed the results for: the hinted one, else the only one. */
function monthLookedAt({ period, months }: Inspection): Period | null {
  const [only, ...others] = months;
  return period ?? (others.length === 0 ? (only?.period ?? null) : null);
}

/** The cells a finished run replaced; null when there were none. */
export function replacedView(
  replacements: Replacements,
  rules: RuleSet,
  wording: Wording,
): DifferencesView | null {
  if (replacements.length === 0) return null;
  return {
    title: wording.text('replacedCount', { count: replacements.length }),
    replaced: true,
    lines: replacedLines(replacements, rules, wording),
  };
}
