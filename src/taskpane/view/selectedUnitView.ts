import type { RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { indexDecimals, rulesOf } from './channelRules';
import { gradeRole, type GradeRole } from './gradeRole';
import type { KeyedUnit } from './unitPlaces';

/** A unit in one line: who it is and how it stands. */
export interface SelectedUnitView {
  readonly unit: string;
  /** Channel and group. */
  readonly where: string;
  readonly grade: string;
  readonly role: GradeRole;
  readonly index: string;
  readonly selectLabel: string;
  readonly detailLabel: string;
}

/** Any unit of a result; without a grade it has neither letter nor index. */
export function selectedUnitView(
  { channel, channelLabel, unit }: KeyedUnit,
  rules: RuleSet,
  wording: Wording,
): SelectedUnitView {
  const channelRules = rulesOf(channel, rules);
  const names = { unit: unit.unit, channel: wording.label(channelLabel) };
  return {
    unit: unit.unit,
    where: [names.channel, unit.group].filter((part) => part !== '').join(' · '),
    grade: unit.grade ?? '',
    role: gradeRole(unit.grade, channelRules),
    index: unit.index === null ? '' : wording.decimal(unit.index, indexDecimals(channelRules)),
    selectLabel: wording.text('flaggedSelect', names),
    detailLabel: wording.text('flaggedDetail', names),
  };
}
