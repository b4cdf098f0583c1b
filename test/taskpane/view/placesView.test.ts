import type { RankingRule } from '../../../src/domain/rankingRules';
import { YUEYANG_2023 } from '../../../src/domain/ruleSets/yueyang2023';
import { placesView } from '../../../src/taskpane/view/placesView';
import { wordingFor } from '../wordingFor';
import { HOTLINE_UNITS } from '../../fixtures/yueyang202311/month';
import { goldenResult } from '../goldenResult';

const zh = wordingFor('zh-CN');
const en = wordingFor('en-US');
const [hotline] = goldenResult().channels;
const [hotlineRules] = YUEYANG_2023.channels;
if (!hotline || !hotlineRules) throw new Error('a channel expected');

/** The golden month's places, every group's rule changed alike. */
function view(change: Partial<RankingRule>, wording = zh) {
  const rankings = hotlineRules?.rankings.map((rule) => ({ ...rule, ...change })) ?? [];
  const rules = { ...hotlineRules, rankings } as typeof hotlineRules;
  return placesView(hotline?.units ?? [], YUEYANG_2023.groups, rules, wording);
}

const ranks = (shown: ReturnType<typeof view>) =>
  shown.groups[0]?.lists.map(({ caption, places }) => [caption, ...places.map((p) => p.rank)]);

describe('the places of the golden month', () => {
  it('are as many as the rules name, from the end they name', () => {
    expect(view({ listLength: 1 }).title).toBe('各类别前 1 名');
    expect(ranks(view({ listLength: 1 }))).toEqual([[null, 1]]);
    expect(view({ listLength: 2, ends: 'bottom' }, en).title).toBe('Last 2 per group');
    const [counties] = view({ listLength: 2, ends: 'bottom' }).groups;
    const printed = HOTLINE_UNITS.filter(({ group }) => group === '县（市）区');
    const [worst] = [...printed].sort((a, b) => a.index - b.index);
    expect(counties?.lists[0]?.places[0]).toMatchObject({
      units: [{ name: worst?.unit }],
      index: String(worst?.index),
    });
  });

  it('have a caption each where both ends are named', () => {
    const both = view({ listLength: 2, ends: 'both' });
    expect(both.title).toBe('各类别前 2 名和后 2 名');
    const last = Math.max(
      ...hotline.units.flatMap(({ group, rank }) => (group === '县（市）区' ? (rank ?? []) : [])),
    );
    expect(ranks(both)).toEqual([
      ['前 2 名', 1, 2],
      ['后 2 名', last, last - 1],
    ]);
  });

  it('are all of them where the rules give no number', () => {
    const all = view({ listLength: null, ends: 'both' }, en);
    expect(all.title).toBe('All places per group');
    expect(all.groups[0]?.lists).toHaveLength(1);
    expect(all.groups[0]?.lists[0]?.caption).toBeNull();
  });

  it('say per group which they are where the groups differ', () => {
    const rankings = [
      { ...plain(), group: '县（市）区', listLength: null },
      { ...plain(), group: null, listLength: 1 },
    ];
    const shown = placesView(hotline.units, YUEYANG_2023.groups, { ...hotlineRules, rankings }, zh);
    expect(shown.title).toBe('各类别名次');
    expect(shown.groups.map(({ lists }) => lists[0]?.caption)).toEqual([
      '全部名次',
      '前 1 名',
      '前 1 名',
    ]);
  });

  it('stand in one group however its name is written', () => {
    const units = hotline.units.map((unit, at) =>
      at % 2 ? unit : { ...unit, group: unit.group.replace('（', '(').replace('）', ')') },
    );
    const names = (given: typeof units) =>
      placesView(given, YUEYANG_2023.groups, hotlineRules, zh).groups.map(({ group }) => group);
    expect(names(units)).toEqual(names([...hotline.units]));
  });
});

function plain(): RankingRule {
  const [rule] = hotlineRules?.rankings ?? [];
  if (!rule) throw new Error('a ranking rule expected');
  return rule;
}
