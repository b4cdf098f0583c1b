import type { GradingResult } from '../../application/gradingSession';
import type { UnitAssessment } from '../../domain/assessment';
import type { FlaggedUnit } from '../../domain/flaggedUnits';
import type { CellPlace } from '../../domain/problem';
import type { RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { indexDecimals, rateDisplay, rulesOf } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';
import { unitKey } from './unitKey';
import { unitSubject, type UnitSubject } from './unitSubject';

/** One unit that lost points by its grade. */
export interface FlaggedLine {
  /** Its `unitKey`: a unit can be flagged in both channels. */
  readonly id: string;
  readonly unit: string;
  readonly channel: string;
  readonly group: string;
  readonly grade: string;
  readonly role: GradeRole;
  readonly index: string;
  readonly penalty: string;
  /** The rate that cost most and what it cost: `失分最多：按期办结率 14.29%，`, `−25.7 分`. */
  readonly why: { readonly rate: string; readonly lost: string } | null;
  readonly selectLabel: string;
  readonly detailLabel: string;
  readonly place: CellPlace;
  /** How many cells of the row belong to the unit. */
  readonly columnCount: number;
  /** For how its grade comes about, when that is opened. */
  readonly subject: UnitSubject;
}

/** The list of flagged units, and those with a penalty only, for the filter. */
export interface FlaggedView {
  readonly count: string;
  readonly flagged: readonly FlaggedUnit[];
  readonly penalised: readonly FlaggedUnit[];
  /** What the filter's switch says; null when no unit has a penalty without being flagged. */
  readonly filterLabel: string | null;
}

/** The units to look at, worst first. A unit's line is made when it is shown: there may be thousands. */
export function flaggedView(result: GradingResult, wording: Wording): FlaggedView {
  const penalised = penalisedUnits(result);
  const grades = [...new Set(penalised.map(({ unit }) => unit.grade))].join(
    wording.text('listSeparator'),
  );
  return {
    count: wording.text('flaggedCount', { count: result.flagged.length }),
    flagged: result.flagged,
    penalised,
    filterLabel:
      penalised.length === 0
        ? null
        : wording.text('flaggedShowPenalised', { grades, count: penalised.length }),
  };
}

function penalisedUnits(result: GradingResult): FlaggedUnit[] {
  return result.channels
    .flatMap((channel) =>
      channel.units
        .filter((unit) => !unit.flagged && unit.penalty < 0)
        .map((unit) => ({ channel: channel.channel, channelLabel: channel.label, unit })),
    )
    .sort((a, b) => (a.unit.index ?? 0) - (b.unit.index ?? 0));
}

/** A unit as a line of the list. */
export function flaggedLine(
  flagged: FlaggedUnit,
  result: GradingResult,
  rules: RuleSet,
  wording: Wording,
): FlaggedLine {
  const { unit } = flagged;
  const channelRules = rulesOf(flagged.channel, rules);
  const channel = wording.label(flagged.channelLabel);
  const names = { unit: unit.unit, channel };
  return {
    id: unitKey(flagged.channel, unit.place),
    unit: unit.unit,
    channel,
    group: unit.group,
    grade: unit.grade ?? '',
    role: gradeRole(unit.grade, channelRules),
    index: unit.index === null ? '' : wording.decimal(unit.index, indexDecimals(channelRules)),
    penalty: wording.text('penaltyPoints', { points: wording.points(unit.penalty, 0) }),
    why: why(unit, flagged, rules, wording),
    selectLabel: wording.text('flaggedSelect', names),
    detailLabel: wording.text('flaggedDetail', names),
    place: unit.place,
    columnCount: rowWidth(unit),
    subject: unitSubject(flagged, result, rules),
  };
}

function why(
  unit: UnitAssessment,
  { channel }: FlaggedUnit,
  rules: RuleSet,
  wording: Wording,
): FlaggedLine['why'] {
  if (unit.mostCostly === null) return null;
  const channelRules = rulesOf(channel, rules);
  const { label, decimals } = rateDisplay(unit.mostCostly.rate, channelRules);
  const rate = unit.rates[unit.mostCostly.rate];
  return {
    rate: wording.text('whyLine', {
      rate: wording.label(label),
      value: rate ? wording.percent(rate.value, decimals) : '',
    }),
    lost: wording.text('whyLost', {
      points: wording.lost(unit.mostCostly.lost, indexDecimals(channelRules)),
    }),
  };
}

/** The unit's name, its counts and rates, the index and the grade. */
export function rowWidth(unit: UnitAssessment): number {
  return 1 + Object.keys(unit.counts).length + Object.keys(unit.rates).length + 2;
}
