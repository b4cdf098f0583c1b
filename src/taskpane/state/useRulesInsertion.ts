import { useState } from 'react';
import type { GradingSession, RulesInsertion } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';

/** How far adding a rules sheet has come. */
export type Inserting =
  { readonly kind: 'notAsked' } | { readonly kind: 'running' } | RulesInsertion;

/** Adds a rules sheet to the workbook; `onInserted` looks at the workbook again. */
export function useRulesInsertion(
  session: GradingSession,
  onInserted: () => void,
  reportBug: (bug: unknown) => void,
): { readonly inserting: Inserting; readonly insert: (rules: RuleSet) => void } {
  const [inserting, setInserting] = useState<Inserting>({ kind: 'notAsked' });
  const insert = (rules: RuleSet) => {
    if (inserting.kind === 'running') return;
    setInserting({ kind: 'running' });
    session.insertRules(rules).then((outcome) => {
      setInserting(outcome);
      if (outcome.kind === 'inserted') onInserted();
    }, reportBug);
  };
  return { inserting, insert };
}
