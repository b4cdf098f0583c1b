import { countLabel } from './countLabel';
import type { UnitCounts } from './assessment';
import type { Problem } from './problem';
import type { ChannelRules } from './ruleSet';

/**
 * Finds counts that cannot be: a part larger than its whole, by the rules' bounds. Each is a blocking
 * problem of that unit alone. Counts that were not read are not judged.
 */
export function impossibleCounts(unit: UnitCounts, rules: ChannelRules): Problem[] {
  return rules.bounds.flatMap(([part, wholeCount]) => {
    const partValue = unit.counts[part];
    const wholeValue = unit.counts[wholeCount];
    if (typeof partValue !== 'number' || typeof wholeValue !== 'number') return [];
    if (partValue <= wholeValue) return [];
    const details = {
      part: countLabel(part, rules),
      partValue,
      whole: countLabel(wholeCount, rules),
      wholeValue,
    };
    return [
      {
        code: 'countExceeds',
        severity: 'blocking',
        where: unit.place,
        channel: rules.channel,
        unit: unit.unit,
        details,
      },
    ];
  });
}
