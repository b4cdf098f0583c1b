import type { RateName } from './ruleNames';

interface ItemBase {
  /** The rate it is scored by. */
  readonly rate: RateName;
  /** The most points it gives; the weights of a channel add up to its full mark. */
  readonly weight: number;
}

/** `weight · rate`, or `weight · (1 − rate)` when lower is better. */
export interface WeightedItem extends ItemBase {
  readonly method: 'weighted';
  readonly better: 'higher' | 'lower';
}

/** All points from the target on; `perPoint` points fewer for each percentage point it is missed by. */
export interface SlopeItem extends ItemBase {
  readonly method: 'slope';
  readonly better: 'higher' | 'lower';
  /** A fraction. */
  readonly target: number;
  /** Points lost per percentage point, above 0. */
  readonly perPoint: number;
  /** The least points; below 0 where the item may cost more than it gives. */
  readonly floor: number;
}

/** One interval of a rate and its points; it reaches up to the step listed before it. */
export interface Step {
  /** Lower edge as a fraction; null for the last step, which takes the rest. */
  readonly from: number | null;
  /** True when the edge itself belongs to this step (`≥`), false when to the next (`>`). */
  readonly inclusive: boolean;
  readonly points: number;
}

/** Points by interval, the highest interval first. */
export interface StepsItem extends ItemBase {
  readonly method: 'steps';
  readonly steps: readonly Step[];
}

/** Points as staff entered them, between 0 and the weight. */
export interface EnteredItem extends ItemBase {
  readonly method: 'entered';
}

/** One summand of the composite index. */
export type ScoringItem = WeightedItem | SlopeItem | StepsItem | EnteredItem;
