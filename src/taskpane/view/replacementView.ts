import type { RuleSet } from '../../domain/ruleSet';
import type { Replacements } from '../state/paneState';
import type { Wording } from '../wording';
import { cellChangeLine, type CellChangeLine } from './cellChangeLine';

type Replacement = Replacements[number];

/** The question before cells that a person typed or changed are replaced. */
export interface ReplacementsView {
  readonly title: string;
  readonly intro: string;
  /** That the workbook has changed since the person agreed; null when it has not. */
  readonly changedSince: string | null;
  readonly afterHeading: string;
  readonly confirm: string;
  readonly lines: readonly CellChangeLine[];
  /** What would be lost besides the cells. */
  readonly losses: readonly string[];
  /** Whether the list can be written as a sheet. */
  readonly canExport: boolean;
}

/**
 * The cells as old → new: what turned up since the person agreed comes first, then what differs from
 * the computed result, then what only is written otherwise.
 */
export function replacementsView(
  replacements: Replacements,
  total: number,
  agreed: Replacements | null,
  rules: RuleSet,
  wording: Wording,
): ReplacementsView {
  const known = new Set(agreed?.map(changeKey));
  const isNew = (replacement: Replacement) => agreed !== null && !known.has(changeKey(replacement));
  const lines = sortedBy(replacements, (each) => (isNew(each) ? 0 : each.differs ? 1 : 2));
  const sameValues = replacements.filter(isSameValue).length;
  const fresh = replacements.filter(isNew).length;
  return {
    title: wording.text('confirmTitle', { count: total }),
    intro: [
      wording.text('confirmIntro'),
      ...(sameValues > 0 ? [wording.text('confirmSameValues', { count: sameValues })] : []),
    ].join(wording.language === 'en' ? ' ' : ''),
    changedSince: agreed && wording.text('confirmChangedSince', { count: fresh }),
    afterHeading: wording.text('confirmAfter'),
    confirm: wording.text('confirmReplace'),
    lines: lines.map((each) => replacementLine(each, isNew(each), rules, wording)),
    losses: [],
    canExport: replacements.some(({ unit }) => unit !== null),
  };
}

/** The cells a finished run replaced. */
export function replacedLines(
  replacements: Replacements,
  rules: RuleSet,
  wording: Wording,
): CellChangeLine[] {
  return sortedBy(replacements, ({ differs }) => (differs ? 0 : 1)).map((each) =>
    replacementLine(each, false, rules, wording),
  );
}

function replacementLine(
  replacement: Replacement,
  isNew: boolean,
  rules: RuleSet,
  wording: Wording,
): CellChangeLine {
  const formOnly = isSameValue(replacement) ? wording.text('confirmSameValue') : null;
  const mark = isNew ? wording.text('confirmNew') : formOnly;
  return cellChangeLine(replacement, { ...replacement, mark }, rules, wording);
}

/** Written otherwise, but saying the same. */
function isSameValue({ unit, differs }: Replacement): boolean {
  return unit !== null && !differs;
}

function sortedBy(replacements: Replacements, rank: (each: Replacement) => number): Replacement[] {
  return [...replacements].sort((a, b) => rank(a) - rank(b));
}

function changeKey({ sheetId, row, column, before, formula, after }: Replacement): string {
  return JSON.stringify([sheetId, row, column, before, formula, after]);
}
