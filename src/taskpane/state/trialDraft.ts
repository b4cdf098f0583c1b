import { withCut, withWeight } from '../../domain/ruleChanges';
import type { ChannelId, RateName, RuleSet } from '../../domain/ruleSet';
import { isSame } from '../../domain/sameRules';

/** A figure of the rules that can be moved. */
export type Figure =
  | {
      readonly kind: 'cut';
      readonly channel: ChannelId;
      /** Null for the channel's own grade table. */
      readonly group: string | null;
      readonly grade: string;
    }
  | { readonly kind: 'weight'; readonly channel: ChannelId; readonly rate: RateName };

/** Rules being tried. */
export interface TrialDraft {
  /** What they started from. */
  readonly inForce: RuleSet;
  readonly rules: RuleSet;
  /** The figure moved last, and the rules before it was taken up; null while nothing was moved. */
  readonly moving: { readonly figure: Figure; readonly from: RuleSet } | null;
}

/** The rules in force, nothing moved yet. */
export function untouched(inForce: RuleSet): TrialDraft {
  return { inForce, rules: inForce, moving: null };
}

/**
 * Moves a figure. As long as it is the same one, each move starts from where it was taken up: pushing a
 * weight to the end and back leaves the others as they were.
 */
export function moved(draft: TrialDraft, figure: Figure, to: number): TrialDraft {
  const { moving } = draft;
  const from = moving && isFigure(moving.figure, figure) ? moving.from : draft.rules;
  const rules =
    figure.kind === 'cut'
      ? withCut(from, figure.channel, figure.group, figure.grade, to)
      : withWeight(from, figure.channel, figure.rate, to);
  return { ...draft, rules, moving: { figure, from } };
}

/** The draft over the rules that a newer look found: kept while these say the same, else begun anew. */
export function draftOver(draft: TrialDraft, inForce: RuleSet): TrialDraft {
  return isSame(draft.inForce, inForce) ? draft : untouched(inForce);
}

/** Whether the tried rules say something else than those in force. */
export function isMoved({ inForce, rules }: TrialDraft): boolean {
  return !isSame(inForce, rules);
}

function isFigure(a: Figure, b: Figure): boolean {
  return figureKey(a) === figureKey(b);
}

/** A text that is the same for the same figure only. */
export function figureKey(figure: Figure): string {
  return JSON.stringify(
    figure.kind === 'cut'
      ? ['cut', figure.channel, figure.group, figure.grade]
      : ['weight', figure.channel, figure.rate],
  );
}
