import { useDeferredValue, useMemo } from 'react';
import type { tryRules, TrialBasis, TrialEffect } from '../../application/trial';
import type { RuleSet } from '../../domain/ruleSet';
import { useSettled } from './useSettled';

/** Works out what rules would change. */
export type TryRules = typeof tryRules;

/** With more units than these, working the effect out takes longer than a slider may stand still. */
const AT_ONCE = 600;
/** Milliseconds that a slider rests before the effect on many units is worked out. */
const REST = 150;

/**
 * What the tried rules change beside those in force. The sliders never wait for it: it follows them at
 * once for a city's units, and as soon as they rest for thousands.
 */
export function useTrialEffect(
  tryRules: TryRules,
  basis: TrialBasis,
  rules: RuleSet,
): {
  readonly effect: TrialEffect;
  /** The rules that it was worked out by. */
  readonly tried: RuleSet;
} {
  const units = basis.channels.reduce((sum, channel) => sum + channel.units.length, 0);
  const rested = useSettled(rules, REST);
  const tried = useDeferredValue(units > AT_ONCE ? rested : rules);
  const effect = useMemo(() => tryRules(basis, tried, 'inForce'), [tryRules, basis, tried]);
  return { effect, tried };
}
