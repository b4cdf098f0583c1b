import type { UnitAssessment } from '../../domain/assessment';
import { cellName } from '../../domain/cellName';
import type { ExclusionEffect, UnitStanding } from '../../domain/exclusionEffect';
import type { CellPlace } from '../../domain/problem';
import type { ChannelRules } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { indexDecimals } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';

/** How a unit stands, in words; empty text for what it does not have. */
export interface StandingView {
  readonly index: string;
  readonly grade: string;
  readonly role: GradeRole;
  readonly rank: string;
}

/** A unit that orders were taken out for, before and after. */
export interface ExclusionLine {
  readonly id: string;
  readonly unit: string;
  /** The cell that takes the orders out. */
  readonly place: CellPlace;
  readonly showLabel: string;
  /** `剔除 3 件（重复工单）`. */
  readonly what: string;
  readonly before: StandingView;
  readonly after: StandingView;
}

/** The units of a channel that orders were taken out for, in source order. */
export function exclusionLines(
  units: readonly UnitAssessment[],
  rules: ChannelRules | undefined,
  wording: Wording,
): ExclusionLine[] {
  return units.flatMap(({ exclusion }) => {
    if (!exclusion) return [];
    const { unit, place, before, after } = exclusion;
    return [
      {
        id: cellName(place),
        unit,
        place,
        showLabel: wording.text('nameShow', { unit, cell: cellName(place) }),
        what: exclusionText(exclusion, wording),
        before: standingView(before, rules, wording),
        after: standingView(after, rules, wording),
      },
    ];
  });
}

/** What was taken out and how the unit stood before: `剔除 3 件（重复工单）；剔除前：85.2、B、第 5 名`. */
export function exclusionDetail(
  exclusion: ExclusionEffect,
  rules: ChannelRules | undefined,
  wording: Wording,
): string {
  const { index, grade, rank } = standingView(exclusion.before, rules, wording);
  const before = [index, grade, rank].filter((part) => part !== '');
  return wording.text('exclusionDetail', {
    what: exclusionText(exclusion, wording),
    before: before.join(wording.text('listSeparator')),
  });
}

function exclusionText({ orders, reasons }: ExclusionEffect, wording: Wording): string {
  return wording.text('exclusion', {
    count: orders,
    reasons: reasons.join(wording.text('listSeparator')),
  });
}

function standingView(
  { index, grade, rank }: UnitStanding,
  rules: ChannelRules | undefined,
  wording: Wording,
): StandingView {
  return {
    index:
      index === null
        ? wording.text('exclusionNoIndex')
        : wording.decimal(index, indexDecimals(rules)),
    grade: grade ?? '',
    role: gradeRole(grade, rules),
    rank: rank === null ? '' : wording.text('rank', { rank }),
  };
}
