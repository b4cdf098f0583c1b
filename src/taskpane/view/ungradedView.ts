import { problemText } from '../../application/messages/messages';
import type { UnitWording } from '../unitWording';
import { rateDisplay } from './channelRules';
import { countText } from './rateBasis';
import type { UnitSubject } from './unitSubject';

/** Why a unit has no grade. */
export interface UngradedView {
  readonly reason: string;
  /** What is wrong with its data, each with what to do. */
  readonly problems: readonly { readonly what: string; readonly todo: string }[];
  /** The counts its row states; empty where it has none. */
  readonly counts: readonly string[];
}

/** Why a unit has no grade: no orders, exempt, or data that cannot be used. */
export function ungradedView(subject: UnitSubject, wording: UnitWording): UngradedView {
  const { unit, rules } = subject;
  const problems = problemsOf(subject, wording);
  const stated = Object.keys(unit.counts).length > 0 && unit.isWithoutRow !== true;
  return {
    reason: reasonText(subject, problems.length > 0, wording),
    problems,
    counts:
      rules && stated
        ? rules.counts
            .filter(({ name }) => unit.counts[name] !== undefined)
            .map(({ name }) => countText(name, unit, rules, wording))
        : [],
  };
}

function reasonText(subject: UnitSubject, isExplained: boolean, wording: UnitWording): string {
  const { unit, rules } = subject;
  switch (unit.ungradedReason) {
    case 'exempt':
      return unit.exemption === undefined || unit.exemption === ''
        ? wording.own('exemptUnexplained')
        : wording.own('exempt', { reason: unit.exemption });
    case 'noOrders': {
      if (unit.isWithoutRow === true) return wording.own('noRow');
      if (unit.due !== 0) return wording.own('noBase', { rates: missingRates(subject, wording) });
      const volume = rules?.counts.find(({ name }) => name === rules.volume)?.label;
      return wording.own('noOrders', { volume: volume ? wording.label(volume) : '' });
    }
    case 'blocked':
    case null:
      return wording.own(isExplained ? 'blocked' : 'blockedElsewhere');
  }
}

/** The scored rates that could not be computed. */
function missingRates({ unit, rules }: UnitSubject, wording: UnitWording): string {
  return (rules?.items ?? [])
    .filter(({ rate }) => unit.rates[rate] === undefined)
    .map(({ rate }) => wording.label(rateDisplay(rate, rules).label))
    .join(wording.text('listSeparator'));
}

function problemsOf(
  { unit, channel, problems }: UnitSubject,
  wording: UnitWording,
): UngradedView['problems'] {
  if (unit.ungradedReason !== 'blocked') return [];
  return problems
    .filter(
      (problem) =>
        problem.severity === 'blocking' &&
        problem.unit === unit.unit &&
        (problem.channel === null || problem.channel === channel),
    )
    .map((problem) => problemText(problem, wording.language));
}
