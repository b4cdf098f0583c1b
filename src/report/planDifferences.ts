import type { Difference } from './differences';
import { differencesBody } from './differencesSheet';
import { planOwnSheets, type OwnSheetsInput } from './planOwnSheets';
import { DIFFERENCE_WORDS } from './workbookWords';
import type { WritePlan } from './writePlan';

/** What the list of differences is made from; they may be of before they were replaced. */
export interface DifferencesInput extends OwnSheetsInput {
  readonly differences: readonly Difference[];
}

const NOTHING: WritePlan = { sheets: [], settings: {}, replacements: [], problems: [] };

/**
 * The list of differences as a sheet of ours for the month, and nothing else. No difference, no
 * sheet: the plan is empty, and so it is when the sheet already says all of them.
 */
export function planDifferences({ differences, ...input }: DifferencesInput): WritePlan {
  if (differences.length === 0) return NOTHING;
  const { sheetName } = DIFFERENCE_WORDS;
  const body = differencesBody(differences, input.rules);
  return planOwnSheets([{ output: 'differences', channel: null, sheetName, body }], input);
}
