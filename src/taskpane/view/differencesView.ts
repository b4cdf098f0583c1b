import { samePeriod } from '../../domain/period';
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

/** The differences; null when there are none, or when they belong to another month than the chosen one. */
export function differencesView(choices: Choices, wording: Wording): DifferencesView | null {
  const { inspection, period } = choices;
  const { differences } = inspection;
  const isOther =
    period !== null && inspection.period !== null && !samePeriod(period, inspection.period);
  if (differences.length === 0 || isOther) return null;
  return {
    title: wording.text('differencesCount', { count: differences.length }),
    replaced: false,
    lines: differences.map((each) =>
      cellChangeLine(
        each,
        { ...each, before: each.typed, after: each.computed, mark: null },
        wording,
      ),
    ),
  };
}

/** The cells a finished run replaced; null when there were none. */
export function replacedView(replacements: Replacements, wording: Wording): DifferencesView | null {
  if (replacements.length === 0) return null;
  return {
    title: wording.text('replacedCount', { count: replacements.length }),
    replaced: true,
    lines: replacedLines(replacements, wording),
  };
}
