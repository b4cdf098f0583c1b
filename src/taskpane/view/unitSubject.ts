import type { GradingResult } from '../../application/gradingSession';
import type { FlaggedUnit } from '../../domain/flaggedUnits';
import type { Period } from '../../domain/period';
import type { Problem } from '../../domain/problem';
import type { ChannelRules, RuleSet } from '../../domain/ruleSet';
import type { Wording } from '../wording';
import { rulesOf } from './channelRules';

/** One unit of a result with what its explanation needs; nothing is computed before it is opened. */
export interface UnitSubject extends FlaggedUnit {
  /** Undefined when the rule set has none for the channel. */
  readonly rules: ChannelRules | undefined;
  readonly period: Period | null;
  /** All that the run met. */
  readonly problems: readonly Problem[];
}

/** A unit whose rules are known. */
export type GradedSubject = UnitSubject & { readonly rules: ChannelRules };

/** Any unit of a finished run, flagged or not. */
export function unitSubject(
  { channel, channelLabel, unit }: FlaggedUnit,
  { period, problems }: Pick<GradingResult, 'period' | 'problems'>,
  rules: RuleSet,
): UnitSubject {
  return { channel, channelLabel, unit, rules: rulesOf(channel, rules), period, problems };
}

/** Who it is, in words: the unit, and the channel with the month it was graded for. */
export function subjectNames(
  { unit, channelLabel, period }: UnitSubject,
  wording: Wording,
): { readonly unit: string; readonly where: string } {
  const where = [wording.label(channelLabel), ...(period ? [wording.period(period)] : [])];
  return { unit: unit.unit, where: where.join(wording.text('listComma')) };
}
