import { useState } from 'react';
import type { GradingSession, RulesInsertion } from '../../application/gradingSession';
import type { RuleSet } from '../../domain/ruleSet';
import type { OneWriter } from './useOneWriter';

/** How far adding a rules sheet has come. */
export type Inserting =
  { readonly kind: 'notAsked' } | { readonly kind: 'running' } | RulesInsertion;

/** Adds a rules sheet to the workbook; `onInserted` looks at the workbook again. */
export function useRulesInsertion(
  session: GradingSession,
  begin: OneWriter['begin'],
  onInserted: () => void,
): { readonly inserting: Inserting; readonly insert: (rules: RuleSet) => void } {
  const [inserting, setInserting] = useState<Inserting>({ kind: 'notAsked' });
  const insert = (rules: RuleSet) =>
    begin(async () => {
      setInserting({ kind: 'running' });
      const outcome = await session.insertRules(rules);
      setInserting(outcome);
      if (outcome.kind === 'inserted') onInserted();
    });
  return { inserting, insert };
}
