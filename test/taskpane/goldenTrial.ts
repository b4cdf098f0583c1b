import type { TrialBasis } from '../../src/application/trial';
import { assess, type ChannelCounts } from '../../src/domain/assess';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { goldenResult } from './goldenResult';

/** The golden month as rules are tried on it: graded by the built-in rules, without a rules sheet. */
export function goldenTrial(given: Partial<TrialBasis> = {}): TrialBasis {
  const { period, channels } = goldenResult();
  const counted = channels.map(({ channel, units }): ChannelCounts => ({
    channel,
    units: units.map(({ unit, group, place, counts }) => ({
      ...{ unit, group, place, counts, givenRates: {}, blocked: false },
    })),
  }));
  const assessment = assess(counted, YUEYANG_2023, period);
  return {
    ...{ period, channels: counted, rules: YUEYANG_2023, rulesPlace: null, inForce: assessment },
    baseline: { kind: 'graded', rules: YUEYANG_2023, assessment },
    problems: [],
    ...given,
  };
}
