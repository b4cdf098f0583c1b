import { indexSteps } from '../../domain/indexSteps';
import type { UnitWording } from '../unitWording';
import { exclusionDetail } from './exclusionView';
import { gradedDetail, type GradedDetail } from './gradedDetail';
import { ungradedView, type UngradedView } from './ungradedView';
import type { UnitSubject } from './unitSubject';

/** How a unit's grade comes about, or why it has none. */
export interface UnitDetailView {
  /** Null where it has no grade, or one that is not made of rates. */
  readonly graded: GradedDetail | null;
  /** Null where it has a grade. */
  readonly ungraded: UngradedView | null;
  /**
   * The place in the group or why there is none, the orders taken out and how it stood before: what is
   * known of these. Of a graded unit its plain text has them, too.
   */
  readonly also: readonly string[];
}

/** Every component of a unit's index in the order of the rules, and the formula with its numbers. */
export function unitDetailView(subject: UnitSubject, wording: UnitWording): UnitDetailView {
  const { unit, rules } = subject;
  const steps = rules ? indexSteps(unit, rules) : null;
  const also = [...rankingTexts(subject, wording), ...exclusionTexts(subject, wording)];
  return {
    graded: rules && steps ? gradedDetail({ ...subject, rules }, steps, also, wording) : null,
    ungraded: unit.grade === null ? ungradedView(subject, wording) : null,
    also,
  };
}

function rankingTexts({ unit, rules }: UnitSubject, wording: UnitWording): string[] {
  if (unit.rank !== null) {
    const group = unit.group === '' ? wording.text('groupNone') : unit.group;
    return [wording.own('rank', { rank: unit.rank, group })];
  }
  if (unit.unrankedReason !== 'belowMinimum') return [];
  const volume = rules?.counts.find(({ name }) => name === rules.volume)?.label;
  const names = { volume: volume ? wording.label(volume) : '', count: unit.rankingMinimum };
  return [wording.own('belowMinimum', names)];
}

/** The counts shown are those that were graded. */
function exclusionTexts({ unit, rules }: UnitSubject, wording: UnitWording): string[] {
  if (!unit.exclusion) return [];
  return [exclusionDetail(unit.exclusion, rules, wording), wording.own('exclusionNote')];
}
