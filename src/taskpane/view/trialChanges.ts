import type { Change, ChangeTotals, UnitChange } from '../../domain/assessmentChanges';
import type { CellPlace } from '../../domain/problem';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { TrialWording } from '../trialWording';
import { indexDecimals, rulesOf } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';

/** Which changes are listed. */
export type ChangeKind = 'all' | 'grade' | 'rank' | 'flag';

/** A grade as shown; `label` is empty where there is none. */
export interface ShownGrade {
  readonly label: string;
  readonly role: GradeRole;
}

/** One unit's old → new. */
export interface ChangeLine {
  readonly id: string;
  readonly unit: string;
  readonly channel: string;
  readonly group: string;
  readonly selectLabel: string;
  readonly place: CellPlace;
  readonly grade: Change<ShownGrade>;
  /** Null where there is none on either side. */
  readonly index: Change<string> | null;
  readonly rank: Change<string> | null;
  /** `newly flagged`; empty where nothing of that kind changes. */
  readonly remark: string;
}

const KIND_TEXT = {
  all: 'kindAll',
  grade: 'kindGrade',
  rank: 'kindRank',
  flag: 'kindFlag',
} as const;

/** The kinds of change with how many units each has. */
export function kindOptions(
  totals: ChangeTotals,
  wording: TrialWording,
): { readonly kind: ChangeKind; readonly text: string }[] {
  const counts = { all: totals.units, grade: totals.grade, rank: totals.rank, flag: totals.flag };
  return (['all', 'grade', 'rank', 'flag'] as const).map((kind) => ({
    kind,
    text: wording.own(KIND_TEXT[kind], { count: counts[kind] }),
  }));
}

/** `3 units change grade, 12 change rank, 2 change flag.` */
export function totalsText(totals: ChangeTotals, wording: TrialWording): string {
  if (totals.units === 0) return wording.own('noChange');
  return wording.own('totals', {
    grade: wording.own('gradeChanges', { count: totals.grade }),
    rank: wording.own('rankChanges', { count: totals.rank }),
    flag: wording.own('flagChanges', { count: totals.flag }),
  });
}

/**
 * The changes of one kind: flags and grades before mere ranks, then by how far the index and the rank
 * move, otherwise in source order.
 */
export function changesOfKind(
  changes: readonly UnitChange[],
  kind: ChangeKind,
): readonly UnitChange[] {
  return changes.filter((change) => isOfKind(change, kind)).sort(byWeight);
}

/** One change in words. */
export function changeLine(
  change: UnitChange,
  before: RuleSet,
  after: RuleSet,
  wording: TrialWording,
): ChangeLine {
  const rules = rulesOf(change.channel, after);
  const rulesBefore = rulesOf(change.channel, before) ?? rules;
  const channel = wording.label(
    (rules ?? rulesBefore)?.label ?? { zh: change.channel, en: change.channel },
  );
  const { place, unit, group, index, rank } = change;
  return {
    id: `${change.channel} ${place.sheetId} ${place.row} ${place.column}`,
    ...{ unit, channel, group, place },
    selectLabel: wording.own('select', { unit, channel }),
    grade: {
      before: shownGrade(change.grade.before, rulesBefore),
      after: shownGrade(change.grade.after, rules ?? rulesBefore),
    },
    index: figures(index, (value, side) => {
      const of = side === 'before' ? rulesBefore : rules;
      return value === null ? wording.own('noIndex') : wording.decimal(value, indexDecimals(of));
    }),
    rank: figures(rank, (value) => (value === null ? wording.own('noRank') : wording.count(value))),
    remark: remarkOf(change, wording),
  };
}

function figures(
  { before, after }: Change<number | null>,
  write: (value: number | null, side: 'before' | 'after') => string,
): Change<string> | null {
  if (before === null && after === null) return null;
  return { before: write(before, 'before'), after: write(after, 'after') };
}

function shownGrade(grade: string | null, rules: ChannelRules | undefined): ShownGrade {
  return { label: grade ?? '', role: gradeRole(grade, rules) };
}

function remarkOf({ listed, flagged }: UnitChange, wording: TrialWording): string {
  if (listed.before !== listed.after) return wording.own(listed.after ? 'listed' : 'unlisted');
  if (flagged.before === flagged.after) return '';
  return wording.own(flagged.after ? 'flagged' : 'unflagged');
}

function isOfKind({ grade, rank, flagged }: UnitChange, kind: ChangeKind): boolean {
  switch (kind) {
    case 'all':
      return true;
    case 'grade':
      return grade.before !== grade.after;
    case 'rank':
      return rank.before !== rank.after;
    case 'flag':
      return flagged.before !== flagged.after;
  }
}

function byWeight(a: UnitChange, b: UnitChange): number {
  return (
    severity(b) - severity(a) ||
    distance(b.index) - distance(a.index) ||
    distance(b.rank) - distance(a.rank)
  );
}

function severity(change: UnitChange): number {
  return (isOfKind(change, 'flag') ? 2 : 0) + (isOfKind(change, 'grade') ? 1 : 0);
}

function distance({ before, after }: Change<number | null>): number {
  return Math.abs((after ?? 0) - (before ?? 0));
}
