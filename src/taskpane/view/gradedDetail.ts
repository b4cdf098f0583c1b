import type { IndexStep, IndexSteps } from '../../domain/indexSteps';
import { toNumber } from '../../domain/rational';
import type { UnitWording } from '../unitWording';
import { exactText, typedNumber } from './exactNumber';
import { rateBasis, rateText } from './rateBasis';
import { exactDecimals, isSame, unitFormula, type UnitFormula } from './unitFormula';
import { formulaNotes, gradeNotes } from './unitFormulaNotes';
import { unitPlainText } from './unitPlainText';
import type { GradedSubject } from './unitSubject';

/** A part of the scale from 0 to the full mark, as fractions of it. */
export interface ScalePart {
  readonly from: number;
  readonly to: number;
}

/** One summand of the index. */
export interface ComponentLine {
  readonly rate: string;
  readonly label: string;
  /** `办理数 5 / 应办理数 7`, or where else the figure comes from. */
  readonly basis: string;
  readonly value: string;
  readonly weight: string;
  readonly lost: string;
  readonly costly: boolean;
  /** What this component takes away, where the ones before it have left off. */
  readonly bar: ScalePart;
}

/** How a unit's index and grade come about. */
export interface GradedDetail {
  readonly components: readonly ComponentLine[];
  readonly fullMark: string;
  readonly fullBar: ScalePart;
  readonly index: string;
  readonly indexBar: ScalePart;
  /** The index before rounding; null where that changed nothing. */
  readonly unrounded: string | null;
  readonly formula: UnitFormula;
  /** What the formula does not tell, and how the index became the grade. */
  readonly notes: readonly string[];
  /** All of it as plain text, for a mail. */
  readonly plain: string;
}

/**
 * The components, the waterfall they make, and the formula.
 * @param also what else is told of the unit, for the plain text
 */
export function gradedDetail(
  subject: GradedSubject,
  steps: IndexSteps,
  also: readonly string[],
  wording: UnitWording,
): GradedDetail {
  const { unit, rules } = subject;
  const { fullMark, exact, value } = steps;
  const formula = unitFormula(unit, steps, rules, wording);
  const notes = [...formulaNotes(steps, rules, wording), ...gradeNotes(steps, rules, wording)];
  const scale = scaleOf(steps);
  const before = [fullMark, ...steps.steps.map(({ left }) => left)];
  return {
    components: steps.steps.map((step, at) => ({
      ...componentLine(step, subject, wording),
      bar: scale(toNumber(step.left), toNumber(before[at] ?? fullMark)),
    })),
    fullMark: wording.count(toNumber(fullMark)),
    fullBar: scale(0, toNumber(fullMark)),
    index: wording.decimal(value, rules.decimals),
    indexBar: scale(0, toNumber(exact)),
    unrounded: isSame(exact, value)
      ? null
      : wording.own('unrounded', { exact: exactText(exact, exactDecimals(rules), wording) }),
    formula,
    notes,
    plain: unitPlainText(subject, steps, formula, [...notes, ...also], wording),
  };
}

function componentLine(
  step: IndexStep,
  { unit, rules }: GradedSubject,
  wording: UnitWording,
): Omit<ComponentLine, 'bar'> {
  const { item, rule } = step;
  return {
    rate: item.rate,
    label: wording.label(rule.label),
    basis: rateBasis(step, unit, rules, wording),
    value: rateText(step, wording),
    weight: typedNumber(item.weight, wording),
    // As the index; the formula has them as exact as it goes.
    lost: wording.lost(toNumber(step.lost), rules.decimals),
    costly: item.rate === unit.mostCostly?.rate,
  };
}

/** From 0 to the full mark; further down where a rule takes more than it gives. */
function scaleOf({ steps, fullMark }: IndexSteps): (one: number, other: number) => ScalePart {
  const marks = [0, toNumber(fullMark), ...steps.map(({ left }) => toNumber(left))];
  const low = Math.min(...marks);
  const width = Math.max(...marks) - low || 1;
  return (one, other) => ({
    from: (Math.min(one, other) - low) / width,
    to: (Math.max(one, other) - low) / width,
  });
}
