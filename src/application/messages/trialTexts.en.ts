import type { TrialProblemCode } from '../../domain/trialProblemCode';
import type { MessageText } from './messageText';

/** Why tried rules were not applied, in English; placeholders are the problem's details. */
export const TRIAL_TEXTS_EN: Readonly<Record<TrialProblemCode, MessageText>> = {
  rulesChangedSince: {
    what: 'The rules have been changed since they were tried.',
    todo: 'Nothing was written. Open the trial again and adjust the rules as they are now.',
  },
  ruleCellHoldsFormula: {
    what: '“{column}” on the rules sheet is the formula {formula}; it is not replaced by {value}.',
    todo: 'Nothing was written. Change the formula, or make the cell a plain value first.',
  },
  trialNeedsOtherLines: {
    what: 'The rules tried have other lines than the rules sheet “{sheet}”: changing cells is not enough.',
    todo: 'Nothing was written. Edit the sheet; to use built-in rules instead, delete it and insert one.',
  },
};
