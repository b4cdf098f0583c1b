import { bulletin } from '../../src/bulletin/bulletin';
import { bulletinLines } from '../../src/bulletin/bulletinLines';
import { assess } from '../../src/domain/assess';
import type { UnitCounts } from '../../src/domain/assessment';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { CITY_MANAGEMENT_STANDARD } from '../../src/domain/ruleSets/cityManagementStandard';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { INVENTED } from '../support/inventedRuleSet';
import { unitCounts } from '../support/unitCounts';

const [hotline] = YUEYANG_2023.channels;
if (!hotline) throw new Error('no hotline rules');

const PERIOD = { year: 2024, month: 5 };

function linesOf(units: readonly UnitCounts[], rules: RuleSet): string[] {
  const { channels } = assess([{ channel: 'hotline', units }], rules, PERIOD);
  const made = bulletin({ period: PERIOD, channels, rules, ledger: null, figures: null });
  return bulletinLines(made);
}

function withHotline(change: Partial<ChannelRules>): RuleSet {
  return { ...YUEYANG_2023, channels: [{ ...hotline, ...change } as ChannelRules] };
}

function unit(name: string, counts: Partial<UnitCounts['counts']>, more: Partial<UnitCounts> = {}) {
  const plain = unitCounts({ unit: name, ...more });
  return { ...plain, counts: { ...plain.counts, ...counts } as UnitCounts['counts'] };
}

const FINE = unit('甲局', {});
/** 30·0.5 + 30·0.25 + 20·0.75 + 20·0.5 = 47.5 */
const POOR = unit('乙局', { due: 20, handled: 10, onTime: 5, rework: 5, dissatisfied: 5 });

describe('a bulletin by other rules', () => {
  it('names grades in words as they are, and the only flagged one alone', () => {
    const grade = { inclusive: true, penalty: 0, inferred: false };
    const rules = withHotline({
      grades: [
        { ...grade, label: '优秀', from: 90, flagged: false },
        { ...grade, label: '不合格', from: null, flagged: true },
      ],
    });
    const lines = linesOf([FINE, POOR], rules);
    expect(lines).toContain('热线承办单位2个，其中优秀1个，不合格1个。');
    expect(lines).toContain('（一）热线等级为不合格的承办单位');
    expect(lines).toContain(
      '乙局：应办理20件，超期未办10件，超期办结5件，返工重办5件，回访10件，回访不满意5件，综合指标值47.5，等级为不合格。',
    );
  });

  it('names units from D on by the city-management standard, too', () => {
    const lines = linesOf([FINE, POOR], CITY_MANAGEMENT_STANDARD);
    expect(lines).toContain('热线承办单位2个，其中A类1个，D类以及以下1个。');
    expect(lines.at(-2)).toMatch(/^乙局：.*综合指标值47\.5，等级为D类。$/u);
  });

  it('counts grades one by one where groups have grades of their own, and takes each group’s worst', () => {
    const counts = { suspended: 0 };
    const given = { givenRates: { conduct: 8 } };
    const lines = linesOf(
      [
        unit('甲县', counts, { ...given, group: '县（市）区' }),
        unit('乙局', { ...counts, due: 20, rework: 5 }, { ...given, group: '市直部门' }),
      ],
      INVENTED,
    );
    expect(lines).toContain('热线承办单位2个，其中差1个，一档1个。');
    expect(lines).toContain('（一）热线等级较低的承办单位');
    expect(lines.some((line) => line.startsWith('乙局：') && line.endsWith('等级为差。'))).toBe(
      true,
    );
  });

  it('does not call unhandled orders overdue where the rules put some off', () => {
    const counts = { due: 60, handled: 30, onTime: 20, rework: 20, suspended: 5 };
    const given = { givenRates: { conduct: 8 }, group: '市直部门' };
    const line = linesOf([unit('乙局', counts, given)], INVENTED).find((text) =>
      text.startsWith('乙局：'),
    );
    expect(line).toContain('应办理60件，未办结30件，未按期办结10件，返工重办20件，');
    expect(line).toContain('缓办5件');
    expect(line).toContain('作风建设8.0分');
    expect(line).not.toContain('超期');
  });

  it('names the last places, or all, as the ranking rule wants', () => {
    const group = '县（市）区';
    const rework = [0, 1, 2, 3, 4, 5].map((count) =>
      unit(`第${count}县`, { due: 100, handled: 100, onTime: 100, rework: count }, { group }),
    );
    const places = (ends: 'top' | 'bottom' | 'both', listLength: number | null) =>
      linesOf(
        rework,
        withHotline({
          rankings: [
            { group: null, minimum: 0, method: 'dense', ties: 'shared', listLength, ends },
          ],
        }),
      ).filter((line) => line.startsWith(group));
    expect(places('bottom', 2)).toEqual([
      '县（市）区排名后两位的是：第4县（第五，99.2）、第5县（第六，99.0）。',
    ]);
    expect(places('both', 1)).toEqual([
      '县（市）区排名第一位的是：第0县（100.0）。',
      '县（市）区排名末位的是：第5县（第六，99.0）。',
    ]);
    expect(places('top', null)).toEqual([
      '县（市）区按综合指标值由高到低依次为：第0县（100.0）、第1县（99.8）、第2县（99.6）、第3县（99.4）、第4县（99.2）、第5县（99.0）。',
    ]);
  });

  it('goes on with the place that a tie leaves, where places are left out after ties', () => {
    const units = ['甲', '乙', '丙'].map((name, at) =>
      unit(name, { due: 100, handled: 100, onTime: 100, rework: at === 2 ? 5 : 0 }, { group: '' }),
    );
    const ranking = {
      group: null,
      minimum: 0,
      ties: 'shared',
      listLength: 3,
      ends: 'top',
    } as const;
    const rules = withHotline({ rankings: [{ ...ranking, method: 'competition' }] });
    expect(linesOf(units, rules)).toContain(
      '承办单位排名前三位的是：甲和乙（并列第一，100.0）、丙（第三，99.0）。',
    );
  });
});

describe('what a bulletin does not know', () => {
  const withoutFollowUp = (name: string) =>
    unitCounts({
      unit: name,
      counts: { due: 3, handled: 3, onTime: 3, rework: 0, dissatisfied: 1 },
      givenRates: { dissatisfaction: 0.3333 },
    });

  it('is left out: no followed-up total, no pooled dissatisfaction', () => {
    const lines = linesOf([withoutFollowUp('甲局'), withoutFollowUp('乙局')], YUEYANG_2023);
    expect(lines).toContain(
      '热线应办理6件；办理6件，办结率100%；按期办理6件，按期办结率100%；返工0件，返工率0%；回访不满意2件。',
    );
    expect(lines.join('')).not.toContain('不满意率');
  });

  it('is left out of a total as soon as one unit does not state it', () => {
    const lines = linesOf([FINE, withoutFollowUp('乙局')], YUEYANG_2023);
    expect(lines.join('')).not.toContain('回访10件');
  });

  it('is not guessed for a blocked unit: totals say that it is not in them', () => {
    const blocked = unit('丙局', { handled: 11 });
    const lines = linesOf([FINE, blocked], YUEYANG_2023);
    expect(lines).toContain(
      '热线应办理10件；办理10件，办结率100%；按期办理10件，按期办结率100%；返工0件，返工率0%；回访10件；回访不满意0件，群众不满意率0%。数据待核实的丙局未计入。',
    );
    expect(lines).toContain('热线承办单位2个，其中A类1个，数据待核实的1个。');
  });

  it('takes a unit without orders for nothing, whatever cells it leaves empty', () => {
    const none = unit('丁局', { due: 0, handled: null, onTime: null, rework: null });
    const lines = linesOf([FINE, none], YUEYANG_2023);
    expect(lines).toContain('热线承办单位2个，其中A类1个，工单量为0的1个。');
    expect(lines.find((line) => line.startsWith('热线应办理'))).toContain('办理10件，办结率100%');
  });

  it('is nothing for a unit that only the roster lists, and a unit exempt is told as such', () => {
    const blank = { due: null, handled: null, onTime: null, rework: null };
    const exempt = unit(
      '己局',
      { ...blank, followedUp: null, dissatisfied: null },
      { exemption: '机构改革', isWithoutRow: true },
    );
    const lines = linesOf([FINE, exempt], YUEYANG_2023);
    expect(lines).toContain('热线承办单位2个，其中A类1个，不参评的1个。');
    expect(lines.find((line) => line.startsWith('热线应办理'))).toContain(
      '热线应办理10件；办理10件',
    );
  });

  it('names the rate a table gives without its base', () => {
    const given = unitCounts({
      unit: '戊局',
      counts: { due: 10, handled: 5, onTime: 5, rework: 0, dissatisfied: 2 },
      givenRates: { dissatisfaction: 0.4 },
    });
    const line = linesOf([given], YUEYANG_2023).find((text) => text.startsWith('戊局：'));
    expect(line).toContain('回访不满意2件，群众不满意率40.00%，');
    expect(line).not.toContain('回访5件');
  });

  it('has no heading either: no worst unit, no ranked unit, no ledger, no figures', () => {
    const lines = linesOf([FINE], YUEYANG_2023);
    expect(lines.filter((line) => /^[一二三四]、/u.test(line))).toEqual(['一、办理情况']);
    expect(lines.join('')).not.toContain('排名前');
  });

  it('is said without a month where none is known', () => {
    const { channels } = assess([{ channel: 'hotline', units: [FINE] }], YUEYANG_2023, null);
    const input = { period: null, channels, ledger: null, figures: null };
    expect(bulletin({ ...input, rules: YUEYANG_2023 }).title).toBe('热线办理情况通报');
  });
});
