import fc from 'fast-check';
import { assess } from '../../../src/domain/assess';
import type { UnitAssessment } from '../../../src/domain/assessment';
import { compare, subtract } from '../../../src/domain/rational';
import { indexSteps } from '../../../src/domain/indexSteps';
import { roundBy } from '../../../src/domain/rounding';
import type { ChannelRules } from '../../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { partWording } from '../../../src/taskpane/partWording';
import { UNIT_CATALOGS } from '../../../src/taskpane/unitWording';
import type { GradedDetail } from '../../../src/taskpane/view/gradedDetail';
import { unitDetailView } from '../../../src/taskpane/view/unitDetailView';
import type { UnitSubject } from '../../../src/taskpane/view/unitSubject';
import { INVENTED } from '../../support/inventedRuleSet';
import { randomRules, randomUnit } from '../../support/randomUnits';
import { unitCounts } from '../../support/unitCounts';
import { goldenResult, place } from '../goldenResult';
import { wordingFor } from '../wordingFor';
import { worked } from './exactFormula';

const zh = partWording(wordingFor('zh-CN'), UNIT_CATALOGS);
const en = partWording(wordingFor('en-US'), UNIT_CATALOGS);
const [hotline, mailbox] = YUEYANG_2023.channels;
const [invented] = INVENTED.channels;
if (!hotline || !mailbox || !invented) throw new Error('channels expected');
const PERIOD = { year: 2023, month: 11 };

function subjectOf(unit: UnitAssessment, rules: ChannelRules): UnitSubject {
  const { channel, label: channelLabel } = rules;
  return { channel, channelLabel, unit, rules, period: PERIOD, problems: [] };
}

function assessed(rules: ChannelRules, given: Parameters<typeof unitCounts>[0]): UnitSubject {
  const set = { ...YUEYANG_2023, channels: [rules] };
  const counts = [{ channel: rules.channel, units: [unitCounts(given)] }];
  const { channels, problems } = assess(counts, set, PERIOD);
  const [unit] = channels[0]?.units ?? [];
  if (!unit) throw new Error('no unit');
  return { ...subjectOf(unit, rules), problems };
}

function gradedOf(subject: UnitSubject, wording = zh): GradedDetail {
  const { graded } = unitDetailView(subject, wording);
  if (!graded) throw new Error('not graded');
  return graded;
}

function golden(name: string, rules: ChannelRules): UnitSubject {
  const channel = goldenResult().channels.find((each) => each.channel === rules.channel);
  const unit = channel?.units.find((each) => each.unit === name);
  if (!unit) throw new Error(`no ${name}`);
  return subjectOf(unit, rules);
}

/** The counts of a hotline unit with 7 orders: 5 handled, 1 on time, 1 of 8 answers dissatisfied. */
const WORST = '市应急管理局';

describe('the components of a golden unit', () => {
  it('name their counts, weights and losses', () => {
    const { components, index, fullMark, unrounded } = gradedOf(golden(WORST, hotline));
    expect(components).toMatchObject([
      { label: '办结率', value: '71.43%', basis: '办理数 5 / 应办理数 7', lost: '−8.6' },
      {
        ...{ label: '按期办结率', value: '14.29%', basis: '按期办理数 1 / 应办理数 7' },
        ...{ weight: '30', lost: '−25.7', costly: true },
      },
      { label: '返工率', value: '0.00%', weight: '20', lost: '0.0', costly: false },
      { label: '群众不满意率', basis: '回访不满意数 1 / 回访数 8', lost: '−2.5' },
    ]);
    expect({ index, fullMark, unrounded }).toEqual({
      ...{ index: '63.2', fullMark: '100', unrounded: '未取舍 63.214…' },
    });
  });

  it('take up where the one before left off: a waterfall from the full mark to the index', () => {
    const { components, fullBar, indexBar } = gradedOf(golden(WORST, hotline));
    let left = 1;
    expect(fullBar).toEqual({ from: 0, to: 1 });
    for (const { bar } of components) {
      expect(bar.to).toBeCloseTo(left, 9);
      left = bar.from;
    }
    expect(indexBar.to).toBeCloseTo(left, 9);
    expect(left).toBeCloseTo(0.63214, 5);
  });

  it('stay on the scale where a rule takes more than it gives', () => {
    const floor = {
      method: 'slope',
      target: 1,
      perPoint: 5,
      floor: -40,
      better: 'higher',
    } as const;
    const rules: ChannelRules = {
      ...hotline,
      items: [
        { ...floor, rate: 'completion', weight: 10 },
        { method: 'weighted', rate: 'onTime', weight: 90, better: 'higher' },
      ],
    };
    const counts = { due: 10, handled: 1, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0 };
    const { components, indexBar, index } = gradedOf(assessed(rules, { counts }));
    expect(index).toBe('-40.0');
    for (const { from, to } of [...components.map(({ bar }) => bar), indexBar]) {
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1);
      expect(to).toBeGreaterThanOrEqual(from);
    }
  });
});

describe('the formula of a golden unit', () => {
  it('of the hotline, in Chinese', () => {
    expect(gradedOf(golden(WORST, hotline)).plain.split('\n')).toEqual([
      '市应急管理局（热线，2023年11月）：综合指标值 63.2，等级 E',
      '计数：应办理数 7，办理数 5，按期办理数 1，返工数 0，回访数 8，回访不满意数 1',
      '综合指标值 = 30 × 办结率 + 30 × 按期办结率 + 20 ×（1 − 返工率） + 20 ×（1 − 群众不满意率）',
      '= 30 × 5/7 + 30 × 1/7 + 20 × (1 − 0/7) + 20 × (1 − 1/8)',
      '= 21.428… + 4.285… + 20 + 17.5',
      '= 63.214… → 63.2（四舍五入，保留 1 位小数）',
      '失分：按期办结率 25.714…，办结率 8.571…，群众不满意率 2.5，合计 36.785…',
      '等级：63.2 < 75，评为 E',
      '考评扣分 −6 分，另记入加扣分，不从综合指标值中扣除',
      '不参加排名：应办理数不足 100',
    ]);
  });

  it('of the mailbox, in English, where nothing is rounded', () => {
    expect(gradedOf(golden('市烟草局', mailbox), en).plain.split('\n')).toEqual([
      '市烟草局 (Mailbox, November 2023): composite index 70.00, grade C',
      'Counts: Due 1, Handled 1, On time 0, Rework 0, Satisfied 1',
      'Index = 50 × Completion rate + 30 × On-time rate + 20 × Satisfaction rate',
      '= 50 × 1/1 + 30 × 0/1 + 20 × 1/1',
      '= 50 + 0 + 20',
      '= 70.00',
      'Points lost: On-time rate 30; in all 30',
      'Grade: 70 ≤ 70.00 < 80, hence C',
      'Penalty −4 points: entered in the ledger, not taken off the index',
      'Not ranked: Due below 15',
    ]);
  });

  it.each([
    ['hotline', hotline],
    ['mailbox', mailbox],
  ])('works out by hand to the printed index, for every unit of the %s', (channel, rules) => {
    const units = goldenResult().channels.find((each) => each.channel === channel)?.units ?? [];
    expect(units.length).toBeGreaterThan(50);
    for (const unit of units) expectWorked(subjectOf(unit, rules));
  });
});

/** Every line of the formula says the same number, and rounding it gives the index. */
function expectWorked(subject: UnitSubject) {
  const { unit, rules } = subject;
  if (!rules) throw new Error('no rules');
  const steps = indexSteps(unit, rules);
  const { formula, plain } = gradedOf(subject, en);
  if (!steps) throw new Error('no steps');
  const exact = worked(formula.numbers);
  expect(roundBy(rules.rounding, exact, rules.decimals)).toBe(unit.index);
  expect(compare(exact, steps.exact)).toBe(0);
  const lost = steps.steps.map((step) => step.lost);
  expect(lost.reduce((left, each) => subtract(left, each), steps.fullMark)).toEqual(steps.exact);
  if (!formula.points.includes('…')) expect(compare(worked(formula.points), exact)).toBe(0);
  expect(formula.result).toContain(en.decimal(unit.index ?? NaN, rules.decimals));
  expect(plain).toContain(formula.numbers);
  // What is seen of an unfinished figure rounds as the figure itself.
  const seen = /^(−?[\d,.]+)…/u.exec(formula.result)?.[1];
  if (seen !== undefined) {
    const shown = worked(seen.replace('−', '(−') + (seen.startsWith('−') ? ')' : ''));
    expect(roundBy(rules.rounding, shown, rules.decimals)).toBe(unit.index);
  }
}

describe('the formula of any unit under any rules', () => {
  it('works out by hand to the index', () => {
    let graded = 0;
    fc.assert(
      fc.property(
        randomRules.chain((rules) => randomUnit(rules).map((unit) => ({ rules, unit }))),
        ({ rules, unit }) => {
          const subject = assessed(rules, unit);
          if (subject.unit.index === null) return;
          graded += 1;
          expectWorked(subject);
        },
      ),
      { numRuns: 300 },
    );
    expect(graded).toBeGreaterThan(150);
  });
});

describe('a component that is no plain share of counts', () => {
  it('given in the table, stands in the formula as given, every digit', () => {
    const graded = gradedOf(
      assessed(hotline, {
        counts: { due: 10, handled: 10, onTime: 10, rework: 0, dissatisfied: 1 },
        givenRates: { dissatisfaction: 0.07135 },
      }),
    );
    expect(graded.components.at(-1)).toMatchObject({ value: '7.14%', basis: '表中给出' });
    expect(graded.formula.numbers).toContain('20 × (1 − 7.135%)');
    expect(graded.formula.result).toBe('98.573 → 98.6（四舍五入，保留 1 位小数）');
    expect(graded.notes).toContain('群众不满意率取表中所填：7.135%');
  });

  it('of nobody asked, counts as 0 and says so', () => {
    const counts = { due: 9, handled: 9, onTime: 9, rework: 0, followedUp: 0, dissatisfied: 0 };
    const { components, formula, notes } = gradedOf(assessed(hotline, { counts }));
    expect(components.at(-1)).toMatchObject({ basis: '分母为 0，按 0 计', lost: '0.0' });
    expect(formula.numbers).toContain('20 × (1 − 0)');
    expect(notes).toContain('群众不满意率：分母为 0，按 0% 计');
  });

  it('by rounded rates, target, steps and entered points, says each, and what the red line did', () => {
    const { formula, notes, components } = gradedOf(
      assessed(invented, {
        group: '市直部门',
        counts: {
          ...{ due: 70, handled: 60, onTime: 55, rework: 8, followedUp: 0, dissatisfied: 0 },
          suspended: 10,
        },
        givenRates: { conduct: 8.5 },
      }),
    );
    // 12.5 × 85.71% + (17.5 − 0.5 × (98.5 − 91.67)) + 0 + 8.5
    expect(formula.numbers).toBe('12.5 × 85.71% + (17.5 − 0.5 × (98.5 − 91.67)) + 0 + 8.5');
    expect(formula.result).toBe('33.29875 → 33.2（截取 1 位小数，不进位）');
    expect(components[1]?.basis).toBe('按期办理数 55 / (应办理数 70 − 缓办数 10)');
    expect(notes).toEqual([
      '办结率 85.714…%，先四舍五入为 85.71% 再计分',
      '按期办结率 91.666…%，先四舍五入为 91.67% 再计分',
      '返工率 11.428…%，先四舍五入为 11.43% 再计分',
      '返工率 11.43%：5% 以上（不含）得 0 分',
      '作风建设取所录分值：8.5',
      '等级：33.29875 ≤ 90，评为 差',
      '等级按未取舍的综合指标值评定。',
      '红线：返工率高于 10% 的，等级最高为差。',
      '考评扣分 −1.5 分，另记入加扣分，不从综合指标值中扣除',
    ]);
  });

  it('says the grade by the index and the one after a red line', () => {
    const line = {
      rate: 'rework',
      side: 'above',
      limit: 0.05,
      inclusive: false,
      grade: 'C',
    } as const;
    const counts = { due: 10, handled: 10, onTime: 10, rework: 1, followedUp: 1, dissatisfied: 0 };
    const subject = assessed({ ...hotline, redLines: [line] }, { counts });
    expect(gradedOf(subject).notes.slice(0, 3)).toEqual([
      '等级：98.0 ≥ 90，按综合指标值为 A',
      '红线：返工率高于 5% 的，等级最高为C。',
      '因此评为 C',
    ]);
  });
});

describe('a unit that orders were taken out for', () => {
  it('is told what was taken out, how it stood before, and that the counts are without it', () => {
    const subject = golden(WORST, hotline);
    const exclusion = {
      ...{ channel: 'hotline', unit: WORST, place: place('剔除登记', 1, 0), orders: 3 },
      reasons: ['重复工单'],
      before: { index: 55.4, grade: 'E', rank: null },
      after: { index: 63.2, grade: 'E', rank: null },
    };
    const view = unitDetailView({ ...subject, unit: { ...subject.unit, exclusion } }, zh);
    const told = ['剔除 3 件（重复工单）；剔除前：55.4、E。', '以上计数已不含剔除的工单。'];
    expect(view.also.slice(1)).toEqual(told);
    expect(view.graded?.plain.split('\n').slice(-2)).toEqual(told);
  });
});

describe('a unit without a grade', () => {
  const none = { handled: 0, onTime: 0, rework: 0, followedUp: 0, dissatisfied: 0 };

  it('without orders, says so', () => {
    const view = unitDetailView(assessed(hotline, { counts: { due: 0, ...none } }), zh);
    expect(view.graded).toBeNull();
    expect(view.ungraded?.reason).toBe('应办理数为 0：本月无工单，不评级。');
    expect(view.ungraded?.counts[0]).toBe('应办理数 0');
  });

  it('only on the roster, says that no table has its row', () => {
    const given = { counts: { due: 0 }, isWithoutRow: true };
    const { ungraded } = unitDetailView(assessed(hotline, given), en);
    expect(ungraded?.reason).toMatch(/^No table has a row of this unit/);
    expect(ungraded?.counts).toEqual([]);
  });

  it('exempt, gives the reason of the roster', () => {
    const { ungraded } = unitDetailView(assessed(hotline, { exemption: '机构改革' }), zh);
    expect(ungraded?.reason).toBe('本月不参加考评：机构改革。');
  });

  it('with unusable counts, names its own problems and what to do, and no other unit’s', () => {
    const counts = { due: 5, ...none, handled: 9 };
    const subject = assessed(hotline, { counts });
    const [own] = subject.problems;
    if (!own) throw new Error('a problem expected');
    const problems = [...subject.problems, { ...own, unit: '别的单位' }];
    const { ungraded } = unitDetailView({ ...subject, problems }, zh);
    expect(ungraded?.reason).toBe('数据有问题，未评级：');
    expect(ungraded?.problems).toHaveLength(1);
    expect(ungraded?.problems[0]?.what).toContain('办理数');
    expect(ungraded?.problems[0]?.todo).not.toBe('');
  });

  it('whose rate has no base, names the rate', () => {
    const rules: ChannelRules = {
      ...hotline,
      rates: hotline.rates.map((rate) =>
        rate.name === 'dissatisfaction' ? { ...rate, emptyDenominator: 'ungraded' } : rate,
      ),
    };
    const counts = { ...none, due: 5, handled: 5, onTime: 5 };
    const { ungraded } = unitDetailView(assessed(rules, { counts }), zh);
    expect(ungraded?.reason).toBe('群众不满意率的分母为 0，无法计算，不评级。');
  });
});
