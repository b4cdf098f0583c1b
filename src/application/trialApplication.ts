import type { CellPlace, Problem } from '../domain/problem';
import type { RuleSet } from '../domain/ruleSet';
import { isSame } from '../domain/sameRules';
import { planRulesSheet } from '../report/rulesSheet';
import { planRulesSheetChanges } from '../report/rulesSheetChanges';
import type { WritePlan } from '../report/writePlan';
import { changedRuleCells } from '../rules/changedRuleCells';
import { rulesCode } from '../rules/rulesStamp';
import type { SheetSnapshot, Snapshot } from '../tables/snapshot';
import { rulesOfRun } from './rulesOfRun';
import { ruleFaults, type TrialBasis } from './trial';

/** How applying a trial ends when its plan is written. */
export type AppliedTrial =
  | { readonly kind: 'inserted'; readonly sheetName: string }
  | { readonly kind: 'changed'; readonly place: CellPlace; readonly cells: number };

/** What putting tried rules in force would write, or why nothing is written. */
export type PlannedTrial =
  | { readonly kind: 'planned'; readonly plan: WritePlan; readonly done: AppliedTrial }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Puts tried rules in force: the changed cells of the rules sheet that holds for the month, or a new
 * rules sheet where the workbook has none. Refused where the rules in force are no longer those of the
 * basis: what the person saw would not be what they get.
 */
export function planTrial(
  snapshot: Snapshot,
  rules: RuleSet,
  basis: TrialBasis,
  builtIn: RuleSet,
): PlannedTrial {
  const decided = rulesOfRun(snapshot, builtIn, basis.period);
  if (decided.kind === 'faulty') return { kind: 'refused', problems: decided.problems };
  const { place, rules: inForce } = decided;
  const sheet = snapshot.sheets.find(({ id }) => id === place?.sheetId) ?? null;
  const isOther = place?.sheetId !== basis.rulesPlace?.sheetId;
  if (isOther || rulesCode(inForce) !== rulesCode(basis.rules)) {
    const places = sheet && !isOther ? changedPlaces(sheet, inForce, basis.rules) : [place];
    return { kind: 'refused', problems: places.map(changedSince) };
  }
  if (isSame(rules, inForce)) return { kind: 'unchanged' };
  if (!sheet) return plannedSheet(snapshot, rules);
  const planned = planRulesSheetChanges(sheet, inForce, rules);
  if (planned.kind === 'refused') return planned;
  const { plan, places } = planned;
  const [first] = places;
  if (!first) return { kind: 'unchanged' };
  return { kind: 'planned', plan, done: { kind: 'changed', place: first, cells: places.length } };
}

function plannedSheet(snapshot: Snapshot, rules: RuleSet): PlannedTrial {
  const faults = ruleFaults(rules);
  if (faults.length > 0) return { kind: 'refused', problems: faults };
  const plan = planRulesSheet(snapshot, rules);
  const sheetName = plan.sheets[0]?.target.sheetName ?? '';
  return { kind: 'planned', plan, done: { kind: 'inserted', sheetName } };
}

/** The cells that somebody changed; the sheet's first one where lines came or went. */
function changedPlaces(sheet: SheetSnapshot, now: RuleSet, then: RuleSet): CellPlace[] {
  const cells = changedRuleCells(sheet, now, then) ?? [];
  const at = cells.length > 0 ? cells.map((cell) => cell.at) : [sheet];
  return at.map(({ row, column }) => ({ sheetId: sheet.id, sheetName: sheet.name, row, column }));
}

function changedSince(where: CellPlace | null): Problem {
  const nobody = { channel: null, unit: null, details: {} };
  return { code: 'rulesChangedSince', severity: 'blocking', where, ...nobody };
}
