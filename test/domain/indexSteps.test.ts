import fc from 'fast-check';
import { assess } from '../../src/domain/assess';
import type { UnitAssessment } from '../../src/domain/assessment';
import { indexSteps, type IndexSteps } from '../../src/domain/indexSteps';
import { add, compare, decimal, subtract, toNumber, whole } from '../../src/domain/rational';
import { roundBy } from '../../src/domain/rounding';
import type { ChannelRules } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import type { ScoringItem } from '../../src/domain/scoringRules';
import { goldenAssessment } from '../support/goldenAssessment';
import { INVENTED } from '../support/inventedRuleSet';
import { randomRules, randomUnit } from '../support/randomUnits';
import { unitCounts } from '../support/unitCounts';

const [hotline] = YUEYANG_2023.channels;
const [invented] = INVENTED.channels;
if (!hotline || !invented) throw new Error('two channels expected');

function assessed(rules: ChannelRules, given: Parameters<typeof unitCounts>[0]): UnitAssessment {
  const set = { ...YUEYANG_2023, channels: [rules] };
  const { channels } = assess([{ channel: rules.channel, units: [unitCounts(given)] }], set, null);
  const [unit] = channels[0]?.units ?? [];
  if (!unit) throw new Error('no unit');
  return unit;
}

function stepsOf(unit: UnitAssessment, rules: ChannelRules): IndexSteps {
  const steps = indexSteps(unit, rules);
  if (!steps) throw new Error('no steps');
  return steps;
}

function expectSame(unit: UnitAssessment, rules: ChannelRules) {
  const { steps, fullMark, exact, value, decision } = stepsOf(unit, rules);
  expect(value).toBe(unit.index);
  expect(roundBy(rules.rounding, exact, rules.decimals)).toBe(unit.index);
  expect(decision.grade.label).toBe(unit.grade);
  expect(decision.grade.penalty).toBe(unit.penalty);
  expect(steps.map(({ score }) => toNumber(score.points))).toEqual(
    unit.items.map(({ points }) => points),
  );
  const lost = steps.map((step) => step.lost).reduce(add, whole(0));
  expect(compare(subtract(fullMark, lost), exact)).toBe(0);
  expect(toNumber(fullMark)).toBeCloseTo(rules.fullMark, 9);
}

describe('the steps to an index', () => {
  it('of every unit of the golden month end at its printed index and grade', () => {
    let count = 0;
    for (const { channel, units } of goldenAssessment().channels) {
      const rules = YUEYANG_2023.channels.find((each) => each.channel === channel);
      if (!rules) throw new Error('no rules');
      for (const unit of units.filter(({ index }) => index !== null)) {
        expectSame(unit, rules);
        count += 1;
      }
    }
    expect(count).toBe(123);
  });

  it('of any unit under any rules end at its index, and the losses account for all of the rest', () => {
    let graded = 0;
    fc.assert(
      fc.property(
        randomRules.chain((rules) => randomUnit(rules).map((unit) => ({ rules, unit }))),
        ({ rules, unit: given }) => {
          const unit = assessed(rules, given);
          if (unit.index === null) expect(indexSteps(unit, rules)).toBeNull();
          else {
            graded += 1;
            expectSame(unit, rules);
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(graded).toBeGreaterThan(200);
  });

  it('come down from 100 by each loss in turn: 5 of 7 handled, 1 on time, 1 of 8 dissatisfied', () => {
    const counts = { due: 7, handled: 5, onTime: 1, rework: 0, followedUp: 8, dissatisfied: 1 };
    const { steps, exact, value, decision } = stepsOf(assessed(hotline, { counts }), hotline);
    expect(steps.map(({ left }) => toNumber(left).toFixed(4))).toEqual([
      '91.4286',
      '65.7143',
      '65.7143',
      '63.2143',
    ]);
    expect(compare(exact, { numerator: 885n, denominator: 14n })).toBe(0);
    expect(value).toBe(63.2);
    expect(decision).toMatchObject({ byIndex: { label: 'E' }, above: { label: 'D', from: 75 } });
  });

  it('take a rate given in the table as it stands there', () => {
    const given = {
      counts: { due: 10, handled: 10, onTime: 10, rework: 0, dissatisfied: 1 },
      givenRates: { dissatisfaction: 0.0713 },
    };
    const [, , , last] = stepsOf(assessed(hotline, given), hotline).steps;
    expect(last?.rate?.origin).toBe('given');
    expect(last && compare(last.score.points, decimal(18.574))).toBe(0);
  });

  it('say where nobody was asked that the rate counts as 0', () => {
    const counts = { due: 9, handled: 9, onTime: 9, rework: 0, followedUp: 0, dissatisfied: 0 };
    const [, , , last] = stepsOf(assessed(hotline, { counts }), hotline).steps;
    expect(last?.rate?.origin).toBe('zeroRate');
    expect(last && compare(last.lost, whole(0))).toBe(0);
  });

  it('score the rounded rate where the rules say so, and tell target, step and entered points', () => {
    // handled 6/7 = 85.714…% → 85.71%; on time 6 of 7; rework 0; conduct 8.5 entered.
    const unit = assessed(invented, {
      group: '市直部门',
      counts: {
        ...{ due: 7, handled: 6, onTime: 6, rework: 0, followedUp: 0, dissatisfied: 0 },
        suspended: 1,
      },
      givenRates: { conduct: 8.5 },
    });
    const [completion, onTime, rework, conduct] = stepsOf(unit, invented).steps;
    expect(completion?.rate && compare(completion.rate.scored, decimal(0.8571))).toBe(0);
    expect(onTime?.score).toMatchObject({ kind: 'slope', reached: 'target' });
    expect(rework?.score).toMatchObject({ kind: 'step', step: { from: null, points: 60 } });
    expect(conduct?.rate?.origin).toBe('entered');
    expectSame(unit, invented);
  });

  it('name the red line that lowers a grade', () => {
    const rework: ScoringItem = { method: 'weighted', rate: 'rework', weight: 20, better: 'lower' };
    const line = {
      rate: 'rework',
      side: 'above',
      limit: 0.05,
      inclusive: false,
      grade: 'C',
    } as const;
    const rules = {
      ...hotline,
      items: hotline.items.map((item) => (item.rate === 'rework' ? rework : item)),
      redLines: [line],
    };
    const counts = { due: 10, handled: 10, onTime: 10, rework: 1, followedUp: 1, dissatisfied: 0 };
    const { decision, value } = stepsOf(assessed(rules, { counts }), rules);
    expect(value).toBe(98);
    expect(decision).toMatchObject({ byIndex: { label: 'A' }, grade: { label: 'C' } });
    expect(decision.redLines).toEqual([line]);
  });

  it('give a unit without orders all points without a rate where the rules say so', () => {
    const counts = { due: 0, handled: 0, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0 };
    const { steps, value } = stepsOf(assessed(invented, { counts }), invented);
    expect(steps.map(({ rate }) => rate)).toEqual([null, null, null, null]);
    expect(value).toBe(100);
  });

  it('are none for a unit without a grade', () => {
    const counts = { due: 0, handled: 0, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0 };
    expect(indexSteps(assessed(hotline, { counts }), hotline)).toBeNull();
  });
});
