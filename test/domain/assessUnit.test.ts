import { assessUnit } from '../../src/domain/assessUnit';
import type { ChannelRules } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { unitCounts } from '../support/unitCounts';

function rulesOf(channel: string): ChannelRules {
  const rules = YUEYANG_2023.channels.find((candidate) => candidate.channel === channel);
  if (!rules) throw new Error(`no channel ${channel}`);
  return rules;
}

const hotline = rulesOf('hotline');
const mailbox = rulesOf('mailbox');

describe('a unit of the hotline', () => {
  it('scores each rate by its weight and rounds once', () => {
    const counts = { due: 7, handled: 5, onTime: 1, rework: 0, followedUp: 8, dissatisfied: 1 };
    const { unit, problems } = assessUnit(unitCounts({ counts }), hotline);
    expect(problems).toEqual([]);
    expect(unit.index).toBe(63.2);
    expect(unit.grade).toBe('E');
    expect(unit.penalty).toBe(-6);
    expect(unit.flagged).toBe(true);
    expect(unit.mostCostly).toEqual({ rate: 'onTime', lost: 25.7 });
    expect(unit.rates.onTime).toEqual({ value: 1 / 7, numerator: 1, denominator: 7, given: false });
  });

  it('uses the printed dissatisfaction rate where nobody said how many were followed up', () => {
    const counts = { due: 23, handled: 19, onTime: 18, rework: 6, dissatisfied: 3 };
    const given = unitCounts({ counts, givenRates: { dissatisfaction: 0.1667 } });
    const { unit } = assessUnit(given, hotline);
    expect(unit.index).toBe(79.7);
    expect(unit.grade).toBe('D');
    expect(unit.rates.dissatisfaction?.given).toBe(true);
  });

  it('does not let the noise of a formula decide a tie', () => {
    const counts = { due: 10, handled: 10, onTime: 10, rework: 0, dissatisfied: 3 };
    const given = unitCounts({ counts, givenRates: { dissatisfaction: 0.007500000000000007 } });
    expect(assessUnit(given, hotline).unit.index).toBe(99.9);
  });

  it('counts as satisfied when nobody was followed up and nobody complained', () => {
    const counts = { due: 1, handled: 1, onTime: 1, rework: 0, followedUp: null, dissatisfied: 0 };
    expect(assessUnit(unitCounts({ counts }), hotline).unit.index).toBe(100);
    const zero = { ...counts, followedUp: 0 };
    expect(assessUnit(unitCounts({ counts: zero }), hotline).unit.index).toBe(100);
  });

  it('blocks a unit whose complaints have no base', () => {
    const counts = { due: 4, handled: 4, onTime: 4, rework: 0, followedUp: null, dissatisfied: 2 };
    const { unit, problems } = assessUnit(unitCounts({ counts }), hotline);
    expect(unit.index).toBeNull();
    expect(unit.ungradedReason).toBe('blocked');
    expect(problems.map((p) => [p.code, p.severity])).toEqual([['followUpMissing', 'blocking']]);
  });

  it('tells an empty cell once, however many rates need it', () => {
    const counts = { due: null, handled: 4, onTime: 4, rework: 0, followedUp: 4, dissatisfied: 0 };
    const { problems } = assessUnit(unitCounts({ counts }), hotline);
    expect(problems.map((p) => [p.code, p.details.count])).toEqual([['countMissing', '应办理数']]);
  });

  it('does not claim complaints where their number is what is missing', () => {
    const counts = { due: 4, handled: 4, onTime: 4, rework: 0, followedUp: 4, dissatisfied: null };
    const { problems } = assessUnit(unitCounts({ counts }), hotline);
    expect(problems.map((p) => p.code)).toEqual(['countMissing']);
  });

  it('accepts more followed up than due: late answers count', () => {
    const counts = { due: 10, handled: 10, onTime: 10, rework: 0, followedUp: 14, dissatisfied: 7 };
    expect(assessUnit(unitCounts({ counts }), hotline).unit.index).toBe(90);
  });

  it.each([
    ['handled', { handled: 11 }],
    ['onTime', { handled: 8, onTime: 9 }],
    ['rework', { rework: 11 }],
    ['dissatisfied', { dissatisfied: 11 }],
  ])('blocks an impossible %s count', (_name, wrong) => {
    const base = { due: 10, handled: 10, onTime: 8, rework: 0, followedUp: 10, dissatisfied: 0 };
    const outcome = assessUnit(unitCounts({ counts: { ...base, ...wrong } }), hotline);
    expect(outcome.unit.grade).toBeNull();
    expect(outcome.problems.map((problem) => problem.code)).toEqual(['countExceeds']);
  });

  it('gives no grade without orders', () => {
    const counts = { due: 0, handled: 0, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0 };
    const { unit, problems } = assessUnit(unitCounts({ counts }), hotline);
    expect(unit).toMatchObject({
      index: null,
      grade: null,
      ungradedReason: 'noOrders',
      penalty: 0,
    });
    expect(problems).toEqual([]);
  });

  it('leaves a unit ungraded that reading could not make sense of, without a second message', () => {
    const { unit, problems } = assessUnit(unitCounts({ blocked: true }), hotline);
    expect(unit.ungradedReason).toBe('blocked');
    expect(problems).toEqual([]);
  });

  it('refuses a printed rate above 100 %', () => {
    const counts = { due: 5, handled: 5, onTime: 5, rework: 0, dissatisfied: 1 };
    const given = unitCounts({ counts, givenRates: { dissatisfaction: 7.13 } });
    expect(assessUnit(given, hotline).problems.map((p) => p.code)).toEqual(['rateOutOfRange']);
  });
});

describe('a unit of the mailbox', () => {
  const counts = { due: 3, handled: 3, onTime: 1, rework: 0, satisfied: 3 };

  it('has two decimals and does not score rework', () => {
    const { unit } = assessUnit(unitCounts({ counts: { ...counts, rework: 3 } }), mailbox);
    expect(unit.index).toBe(80);
    expect(unit.grade).toBe('B');
    expect(unit.flagged).toBe(false);
    expect(unit.penalty).toBe(-2);
  });

  it('does without a rework column', () => {
    const { unit, problems } = assessUnit(
      unitCounts({ counts: { due: 3, handled: 3, onTime: 3, satisfied: 1 } }),
      mailbox,
    );
    expect(unit.index).toBe(86.67);
    expect(problems).toEqual([]);
    expect(unit.rates.rework).toBeUndefined();
  });

  it('blocks a unit with an empty cell among its counts', () => {
    const outcome = assessUnit(unitCounts({ counts: { ...counts, satisfied: null } }), mailbox);
    expect(outcome.problems.map((problem) => problem.code)).toEqual(['countMissing']);
    expect(outcome.unit.index).toBeNull();
  });
});
