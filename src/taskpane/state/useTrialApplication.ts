import { useState } from 'react';
import type { TrialBasis } from '../../application/trial';
import type { TrialApplication, TrialSession } from '../../application/trialSession';
import type { RuleSet } from '../../domain/ruleSet';
import type { OneWriter } from './useOneWriter';

/** How far putting tried rules in force has come. */
export type Applying =
  { readonly kind: 'notAsked' } | { readonly kind: 'running' } | TrialApplication;

/** Puts tried rules in force; `onApplied` looks at the workbook again. */
export function useTrialApplication(
  session: Pick<TrialSession, 'applyTrial'>,
  begin: OneWriter['begin'],
  onApplied: () => void,
): {
  readonly applying: Applying;
  readonly apply: (rules: RuleSet, basis: TrialBasis) => void;
  /** What was told of the last time no longer holds. */
  readonly forget: () => void;
} {
  const [applying, setApplying] = useState<Applying>({ kind: 'notAsked' });
  const apply = (rules: RuleSet, basis: TrialBasis) =>
    begin(async () => {
      setApplying({ kind: 'running' });
      const outcome = await session.applyTrial(rules, basis);
      setApplying(outcome);
      if (outcome.kind === 'inserted' || outcome.kind === 'changed') onApplied();
    });
  const forget = () => {
    if (applying.kind !== 'running') setApplying({ kind: 'notAsked' });
  };
  return { applying, apply, forget };
}
