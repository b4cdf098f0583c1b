import type { RuleSet } from '../../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { YUEYANG_2024 } from '../../../src/domain/ruleSets/yueyang2024';
import {
  draftOver,
  isMoved,
  moved,
  untouched,
  type Figure,
} from '../../../src/taskpane/state/trialDraft';

const A: Figure = { kind: 'cut', channel: 'hotline', group: null, grade: 'A' };
const ON_TIME: Figure = { kind: 'weight', channel: 'hotline', rate: 'onTime' };
const REWORK: Figure = { kind: 'weight', channel: 'hotline', rate: 'rework' };

const hotline = (rules: RuleSet) => rules.channels.find(({ channel }) => channel === 'hotline');
const weights = (rules: RuleSet) => hotline(rules)?.items.map(({ weight }) => weight);

describe('rules being tried', () => {
  const start = untouched(YUEYANG_2023);

  it('say what those in force say until something is moved', () => {
    expect(isMoved(start)).toBe(false);
  });

  it('say something else once a cut is moved, and the rules in force stay as they are', () => {
    const draft = moved(start, A, 92);
    expect(hotline(draft.rules)?.grades[0]?.from).toBe(92);
    expect(isMoved(draft)).toBe(true);
    expect(draft.inForce).toBe(YUEYANG_2023);
  });

  it('are no others once the cut is moved back', () => {
    expect(isMoved(moved(moved(start, A, 92), A, 90))).toBe(false);
  });

  it('get the other weights back when one is pushed to the end and back', () => {
    const there = moved(start, ON_TIME, 100);
    expect(weights(there.rules)).toEqual([0, 100, 0, 0]);
    expect(weights(moved(there, ON_TIME, 30).rules)).toEqual([30, 30, 20, 20]);
  });

  it('keep what one weight did when the next one is taken up', () => {
    const first = moved(start, ON_TIME, 65);
    expect(weights(first.rules)).toEqual([15, 65, 10, 10]);
    const second = moved(first, REWORK, 55);
    const onTime = weights(second.rules)?.[1] ?? 0;
    expect(onTime).toBeLessThan(65);
    expect(weights(second.rules)?.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(100, 9);
    expect(weights(moved(second, REWORK, 10).rules)).toEqual([15, 65, 10, 10]);
  });

  it('stay when the same rules are read again, and begin anew over others', () => {
    const draft = moved(start, A, 92);
    expect(draftOver(draft, { ...YUEYANG_2023 })).toBe(draft);
    expect(draftOver(draft, YUEYANG_2024)).toEqual(untouched(YUEYANG_2024));
  });
});
