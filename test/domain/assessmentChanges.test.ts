import { assess } from '../../src/domain/assess';
import { assessmentChanges } from '../../src/domain/assessmentChanges';
import type { ChannelRules, RuleSet } from '../../src/domain/ruleSet';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';
import { unitCounts } from '../support/unitCounts';

const GROUP = '行政事业单位';

function rulesWith(change: (own: ChannelRules) => Partial<ChannelRules>): RuleSet {
  return {
    ...YUEYANG_2023,
    channels: YUEYANG_2023.channels.map((own) =>
      own.channel === 'hotline' ? { ...own, ...change(own) } : own,
    ),
  };
}

/** A unit on its own row: `lost` of its `due` orders were not handled, the others on time. */
function unit(row: number, name: string, due: number, lost = 0, group = GROUP) {
  const handled = due - lost;
  return unitCounts({
    ...{ unit: name, group },
    place: { sheetId: 's1', sheetName: '热线', row, column: 0 },
    counts: { due, handled, onTime: handled, rework: 0, followedUp: due, dissatisfied: 0 },
  });
}

const UNITS = [unit(1, '甲', 100), unit(2, '乙', 100, 20), unit(3, '丙', 0), unit(4, '丁', 50, 5)];
const CHANNELS = [{ channel: 'hotline', units: UNITS }];
const BEFORE = assess(CHANNELS, YUEYANG_2023, null);

function changesBy(rules: RuleSet) {
  return assessmentChanges(BEFORE, assess(CHANNELS, rules, null));
}

describe('two assessments of the same counts', () => {
  it('by the same rules have no change', () => {
    const { changes, totals, distributions } = changesBy(YUEYANG_2023);
    expect(changes).toEqual([]);
    expect(totals).toEqual({ grade: 0, rank: 0, flag: 0, units: 0 });
    // 甲 100, 乙 12 points less, 丁 6 points less.
    expect(distributions).toMatchObject([{ before: { A: 2, B: 1, C: 0, D: 0, E: 0 } }]);
    expect(distributions[0]?.after).toEqual(distributions[0]?.before);
  });

  it('tell a grade and a flag, old and new, in source order', () => {
    const cuts = [99, 95, 89, 75, null];
    const rules = rulesWith(({ grades }) => ({
      grades: grades.map((grade, at) => ({ ...grade, from: cuts[at] ?? null })),
    }));
    const { changes, totals, distributions } = changesBy(rules);
    expect(changes).toEqual([
      {
        ...{ channel: 'hotline', unit: '乙', group: GROUP, place: UNITS[1]?.place },
        listed: { before: true, after: true },
        index: { before: 88, after: 88 },
        grade: { before: 'B', after: 'D' },
        rank: { before: 2, after: 2 },
        flagged: { before: false, after: true },
      },
      expect.objectContaining({ unit: '丁', grade: { before: 'A', after: 'C' } }),
    ]);
    expect(totals).toEqual({ grade: 2, rank: 0, flag: 2, units: 2 });
    expect(distributions[0]?.after).toEqual({ A: 1, B: 0, C: 1, D: 1, E: 0 });
  });

  it('tell a rank that another minimum gives and moves', () => {
    const rules = rulesWith(({ rankings }) => ({
      rankings: rankings.map((rule) => ({ ...rule, minimum: 0 })),
    }));
    const { changes, totals } = changesBy(rules);
    expect(changes.map((change) => [change.unit, change.rank])).toEqual([
      ['乙', { before: 2, after: 3 }],
      ['丁', { before: null, after: 2 }],
    ]);
    expect(totals).toEqual({ grade: 0, rank: 2, flag: 0, units: 2 });
  });

  it('take an index alone that differs for no change', () => {
    const rules = rulesWith(({ items }) => ({
      items: items.map((item, at) => ({ ...item, weight: [29, 30, 21, 20][at] ?? 0 })),
    }));
    const { units = [] } = assess(CHANNELS, rules, null).channels[0] ?? {};
    expect(units.map(({ index }) => index)).toEqual([100, 88.2, null, 94.1]);
    expect(changesBy(rules).changes).toEqual([]);
  });

  it('tell units that only one side lists', () => {
    const leftOut = rulesWith(() => ({ zeroVolume: 'leaveOut' }));
    const gone = changesBy(leftOut);
    expect(gone.changes).toMatchObject([
      { unit: '丙', listed: { before: true, after: false }, grade: { before: null, after: null } },
    ]);
    expect(gone.totals).toEqual({ grade: 0, rank: 0, flag: 0, units: 1 });
    const back = assessmentChanges(assess(CHANNELS, leftOut, null), BEFORE);
    expect(back.changes).toMatchObject([{ unit: '丙', listed: { before: false, after: true } }]);
  });

  it('count a unit without orders that gets the full mark as graded', () => {
    const { changes, distributions } = changesBy(rulesWith(() => ({ zeroVolume: 'fullMarks' })));
    expect(changes).toMatchObject([
      { unit: '丙', index: { before: null, after: 100 }, grade: { before: null, after: 'A' } },
    ]);
    expect(distributions[0]?.after).toMatchObject({ A: 3 });
  });

  it('show the labels of both sides where the tables have other grades', () => {
    const plain = { penalty: 0, inclusive: true, inferred: false };
    const rules = rulesWith(() => ({
      grades: [
        { ...plain, label: '优', from: 90, flagged: false },
        { ...plain, label: '差', from: null, flagged: true },
      ],
    }));
    const [hotline] = changesBy(rules).distributions;
    expect(hotline?.before).toEqual({ A: 2, B: 1, C: 0, D: 0, E: 0, 优: 0, 差: 0 });
    expect(hotline?.after).toEqual({ A: 0, B: 0, C: 0, D: 0, E: 0, 优: 2, 差: 1 });
  });

  it('belong together where a channel has another code but the same name', () => {
    const rules = rulesWith(() => ({ channel: '热线' }));
    const after = assess([{ channel: '热线', units: UNITS }], rules, null);
    const { changes, distributions } = assessmentChanges(BEFORE, after);
    expect(changes).toEqual([]);
    expect(distributions).toHaveLength(1);
  });

  it('tell every unit of a channel that one side does not have', () => {
    const { changes, distributions } = assessmentChanges(BEFORE, { ...BEFORE, channels: [] });
    expect(changes.map((change) => change.unit)).toEqual(['甲', '乙', '丙', '丁']);
    expect(distributions).toMatchObject([{ channel: 'hotline', after: { A: 0, B: 0 } }]);
  });
});
