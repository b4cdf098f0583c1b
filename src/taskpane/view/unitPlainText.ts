import type { IndexSteps } from '../../domain/indexSteps';
import { compare, subtract, whole } from '../../domain/rational';
import type { UnitWording } from '../unitWording';
import { exactText } from './exactNumber';
import { countText } from './rateBasis';
import { exactDecimals, type UnitFormula } from './unitFormula';
import { subjectNames, type GradedSubject } from './unitSubject';

/** How a unit's grade comes about as plain text, one statement a line, for a mail or a note. */
export function unitPlainText(
  subject: GradedSubject,
  steps: IndexSteps,
  formula: UnitFormula,
  notes: readonly string[],
  wording: UnitWording,
): string {
  const { unit, rules } = subject;
  const names = subjectNames(subject, wording);
  const index = wording.decimal(steps.value, rules.decimals);
  const counts = rules.counts
    .filter(({ name }) => typeof unit.counts[name] === 'number')
    .map(({ name }) => countText(name, unit, rules, wording));
  return [
    wording.own('standing', { ...names, index, grade: unit.grade ?? '' }),
    ...(counts.length === 0
      ? []
      : [wording.own('counts', { counts: counts.join(wording.text('listComma')) })]),
    ...formulaLines(formula),
    ...lostLine(steps, subject, wording),
    ...notes,
  ].join('\n');
}

/** The formula, a line for each step; equal steps are written once. */
export function formulaLines({ words, numbers, points, result }: UnitFormula): string[] {
  const steps = [numbers, points, result].filter((step, at, all) => step !== all[at - 1]);
  return [words, ...steps.map((step) => `= ${step}`)];
}

function lostLine(
  { steps, fullMark, exact }: IndexSteps,
  { rules }: GradedSubject,
  wording: UnitWording,
): string[] {
  const costs = steps
    .filter(({ lost }) => compare(lost, whole(0)) !== 0)
    .sort((a, b) => compare(b.lost, a.lost))
    .map(({ rule, lost }) =>
      wording.own('lostItem', {
        rate: wording.label(rule.label),
        points: exactText(lost, exactDecimals(rules), wording),
      }),
    );
  if (costs.length === 0) return [];
  return [
    wording.own('lostInAll', {
      items: costs.join(wording.text('listComma')),
      sum: exactText(subtract(fullMark, exact), exactDecimals(rules), wording),
    }),
  ];
}
