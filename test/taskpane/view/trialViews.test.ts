import { tryRules } from '../../../src/application/trial';
import type { UnitChange } from '../../../src/domain/assessmentChanges';
import type { ChannelRules, RuleSet } from '../../../src/domain/ruleSet';
import { withCut } from '../../../src/domain/ruleChanges';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { EN_TRIAL } from '../../../src/taskpane/catalog/enTrial';
import { ZH_TRIAL } from '../../../src/taskpane/catalog/zhTrial';
import { partWording } from '../../../src/taskpane/partWording';
import {
  changeLine,
  changesOfKind,
  kindOptions,
  totalsText,
} from '../../../src/taskpane/view/trialChanges';
import { channelControls } from '../../../src/taskpane/view/trialControls';
import { distributionView } from '../../../src/taskpane/view/trialDistribution';
import { wordingFor } from '../wordingFor';
import { place } from '../goldenResult';
import { goldenTrial } from '../goldenTrial';

const CATALOGS = { en: EN_TRIAL, zh: ZH_TRIAL };
const zh = partWording(wordingFor('zh-CN'), CATALOGS);
const en = partWording(wordingFor('en-US'), CATALOGS);

function change(given: Partial<UnitChange> = {}): UnitChange {
  return {
    channel: 'hotline',
    unit: '市水利局',
    group: '行政事业单位',
    place: place('热线考评', 9, 1),
    listed: { before: true, after: true },
    index: { before: 92, after: 92 },
    grade: { before: 'A', after: 'A' },
    rank: { before: 3, after: 3 },
    flagged: { before: false, after: false },
    ...given,
  };
}

/** The rules with the hotline's changed. */
function withHotline(given: Partial<ChannelRules>): RuleSet {
  return {
    ...YUEYANG_2023,
    channels: YUEYANG_2023.channels.map((rules) =>
      rules.channel === 'hotline' ? { ...rules, ...given } : rules,
    ),
  };
}

describe('how many units change', () => {
  it('is said per kind, in the singular where it is one', () => {
    const totals = { grade: 1, rank: 12, flag: 0, units: 12 };
    expect(totalsText(totals, en)).toBe('1 unit changes grade, 12 change rank, 0 change flag.');
    expect(totalsText(totals, zh)).toBe('1 个单位等级有变化，12 个名次有变化，0 个预警有变化。');
    expect(kindOptions(totals, en).map(({ text }) => text)).toEqual([
      'All changes (12)',
      'Grade (1)',
      'Rank (12)',
      'Flag (0)',
    ]);
  });

  it('is said in one sentence where none does', () => {
    expect(totalsText({ grade: 0, rank: 0, flag: 0, units: 0 }, en)).toBe(
      'No unit changes grade, rank or flag.',
    );
  });
});

describe('the units that change', () => {
  const RANK = change({ unit: 'rank', rank: { before: 3, after: 9 } });
  const GRADE = change({ unit: 'grade', grade: { before: 'A', after: 'B' } });
  const FLAG = change({
    unit: 'flag',
    grade: { before: 'B', after: 'C' },
    flagged: { before: false, after: true },
  });
  const names = (changes: readonly UnitChange[]) => changes.map(({ unit }) => unit);

  it('stand with flags first, then grades, then mere ranks', () => {
    expect(names(changesOfKind([RANK, GRADE, FLAG], 'all'))).toEqual(['flag', 'grade', 'rank']);
  });

  it('of one weight stand by how far index and rank move, else as in the sheet', () => {
    const near = change({ unit: 'near', rank: { before: 3, after: 4 } });
    const far = change({ unit: 'far', rank: { before: 3, after: 40 } });
    const same = change({ unit: 'same', rank: { before: 9, after: 8 } });
    expect(names(changesOfKind([near, same, far], 'all'))).toEqual(['far', 'near', 'same']);
  });

  it('can be those of one kind', () => {
    expect(names(changesOfKind([RANK, GRADE, FLAG], 'grade'))).toEqual(['flag', 'grade']);
    expect(names(changesOfKind([RANK, GRADE, FLAG], 'rank'))).toEqual(['rank']);
    expect(names(changesOfKind([RANK, GRADE, FLAG], 'flag'))).toEqual(['flag']);
  });

  it('show old and new with the decimals and colours of their rules', () => {
    const line = changeLine(
      change({
        index: { before: 90, after: 84.5 },
        grade: { before: 'A', after: 'C' },
        rank: { before: 3, after: null },
        flagged: { before: false, after: true },
      }),
      YUEYANG_2023,
      YUEYANG_2023,
      zh,
    );
    expect(line.index).toEqual({ before: '90.0', after: '84.5' });
    expect(line.rank).toEqual({ before: '3', after: '无' });
    expect(line.grade.before).toEqual({ label: 'A', role: 'good' });
    expect(line.grade.after).toEqual({ label: 'C', role: 'low' });
    expect(line.remark).toBe('新列入预警');
  });

  it('have no figures where neither side has any', () => {
    const none = { before: null, after: null };
    const line = changeLine(
      change({
        index: none,
        grade: none,
        rank: none,
        listed: { before: true, after: false },
      }),
      YUEYANG_2023,
      YUEYANG_2023,
      en,
    );
    expect(line).toMatchObject({ index: null, rank: null, remark: 'no longer listed' });
    expect(line.grade.after.label).toBe('');
  });
});

describe('the figures to move', () => {
  const controls = (tried: RuleSet, group: string | null = null) =>
    channelControls('hotline', group, tried, YUEYANG_2023, en);

  it('are the cuts but the last grade’s, and the weights', () => {
    const { cuts, weights } = controls(YUEYANG_2023);
    expect(cuts.map(({ label, text }) => [label, text])).toEqual([
      ['Grade A begins at', '90.0'],
      ['Grade B begins at', '85.0'],
      ['Grade C begins at', '80.0'],
      ['Grade D begins at', '75.0'],
    ]);
    expect(weights.map(({ name, text }) => [name, text])).toEqual([
      ['Completion rate', '30.0'],
      ['On-time rate', '30.0'],
      ['Rework rate', '20.0'],
      ['Dissatisfaction rate', '20.0'],
    ]);
  });

  it('stay between their neighbours, on sliders of one scale', () => {
    const [a, b] = controls(withCut(YUEYANG_2023, 'hotline', null, 'A', 95)).cuts;
    expect(b?.limits).toEqual({ least: 80.1, most: 94.9 });
    expect(b?.limitsText).toBe('80.1 to 94.9');
    expect(a?.scale).toEqual({ least: 50, most: 100 });
    expect(b?.scale).toEqual(a?.scale);
    expect([a?.isMoved, b?.isMoved]).toEqual([true, false]);
    expect(a?.inForce).toBe('now 90.0');
  });

  it('have a scale that reaches down to a cut moved below it', () => {
    const lowered = withCut(YUEYANG_2023, 'hotline', null, 'D', 12);
    expect(controls(lowered).cuts[3]?.scale.least).toBe(0);
  });

  it('show a cut typed more finely as typed', () => {
    const fine = withHotline({
      grades: [
        { label: 'A', from: 87.25, inclusive: true, penalty: 0, flagged: false, inferred: false },
        { label: 'B', from: null, inclusive: true, penalty: 0, flagged: false, inferred: false },
      ],
    });
    expect(channelControls('hotline', null, fine, fine, en).cuts[0]?.text).toBe('87.25');
  });

  it('are those of a group’s own table where one is chosen', () => {
    const grades = [
      { label: '优', from: 95, inclusive: true, penalty: 0, flagged: false, inferred: false },
      { label: '良', from: null, inclusive: true, penalty: 0, flagged: false, inferred: false },
    ];
    const rules = withHotline({ groupGrades: [{ group: '县（市）区', grades }] });
    const chosen = channelControls('hotline', '县（市）区', rules, rules, en);
    expect(chosen.tables.map(({ label }) => label)).toEqual([
      'All groups without their own',
      '县（市）区',
    ]);
    expect(chosen.cuts.map(({ text }) => text)).toEqual(['95.0']);
  });

  it('say so where no weight can give way', () => {
    const single = withHotline({
      items: [{ method: 'weighted', rate: 'completion', weight: 100, better: 'higher' }],
    });
    const { weights, weightsHint } = controls(single);
    expect(weights).toEqual([]);
    expect(weightsHint).toMatch(/Change its weights in the rules sheet/);
  });
});

describe('the distribution', () => {
  it('shows the same grades on both sides, with the golden counts in force', () => {
    const basis = goldenTrial();
    const tried = withCut(YUEYANG_2023, 'hotline', null, 'A', 96);
    const { distributions } = tryRules(basis, tried, 'inForce');
    const view = distributionView('hotline', distributions, tried, YUEYANG_2023, en);
    expect(view?.before.map(({ grade, count }) => [grade, count])).toEqual([
      ['A', 60],
      ['B', 0],
      ['C', 2],
      ['D', 1],
      ['E', 2],
    ]);
    expect(view?.after.map(({ grade }) => grade)).toEqual(['A', 'B', 'C', 'D', 'E']);
    const moved = 60 - (view?.after[0]?.count ?? 0);
    expect(moved).toBeGreaterThan(0);
    expect(view?.after[1]?.count).toBe(moved);
  });

  it('is none for a channel without figures', () => {
    expect(distributionView('walkIn', [], YUEYANG_2023, YUEYANG_2023, en)).toBeNull();
  });
});
