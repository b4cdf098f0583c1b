import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import { choicesOf, resultOnScreen, type PaneState } from '../state/paneState';
import type { Inserting } from '../state/useRulesInsertion';
import type { Wording } from '../wording';

/** Which rules are on screen and where they come from. */
export interface RulesSource {
  readonly rules: RuleSet;
  /** The rules sheet to go to; null where there is none or it has faults. */
  readonly place: CellPlace | null;
  /** Where the rules come from, in words; empty before the workbook was looked at. */
  readonly told: string;
  /** Whether a rules sheet can be inserted now. */
  readonly offersSheet: boolean;
}

/** The rules of the result on screen, else those in force for the workbook, else the built-in ones. */
export function rulesSource(state: PaneState, builtIn: RuleSet, wording: Wording): RulesSource {
  const inspection =
    state.kind === 'nothingFound' ? state.inspection : choicesOf(state)?.inspection;
  if (!inspection) return { rules: builtIn, place: null, told: '', offersSheet: false };
  const { rules, rulesPlace: place, hasRulesSheet } = inspection;
  const key = place ? 'rulesFromSheet' : hasRulesSheet ? 'rulesFaulty' : 'rulesBuiltIn';
  return {
    rules: resultOnScreen(state)?.result.rules ?? rules,
    place,
    told: wording.text(key),
    offersSheet: !hasRulesSheet,
  };
}

/** What became of adding a rules sheet; empty while there is nothing to tell. */
export function insertionText(inserting: Inserting, wording: Wording): string {
  switch (inserting.kind) {
    case 'notAsked':
      return '';
    case 'running':
      return wording.text('rulesInserting');
    case 'inserted':
      return wording.text('rulesInserted', { sheet: inserting.sheetName });
    case 'refused': {
      const [problem] = inserting.problems;
      const what = problem ? wording.problem(problem).what : '';
      return wording.text('rulesNotInserted', { what });
    }
    case 'failed':
      return wording.text('rulesNotInserted', {
        what: wording.failure(inserting.failure).what,
      });
  }
}
