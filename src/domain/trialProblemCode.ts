/** Why tried rules are not put in force. */
export type TrialProblemCode =
  'rulesChangedSince' | 'ruleCellHoldsFormula' | 'trialNeedsOtherLines';
