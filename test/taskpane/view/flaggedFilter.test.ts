import type { FlaggedUnit } from '../../../src/domain/flaggedUnits';
import {
  activeFilters,
  filteredEntries,
  filterOffers,
  flaggedEntries,
  NO_FILTER,
  type FlaggedFilter,
} from '../../../src/taskpane/view/flaggedFilter';
import { flaggedView } from '../../../src/taskpane/view/flaggedView';
import { goldenResult } from '../goldenResult';
import { wordingFor } from '../wordingFor';

const GROUPS = ['县（市）区', '行政事业单位', '公共服务企业'];
const view = flaggedView(goldenResult(), wordingFor('zh-CN'));
const entries = flaggedEntries([...view.flagged, ...view.penalised]);

function listed(filter: Partial<FlaggedFilter>, reviewed: readonly string[] = []) {
  const isReviewed = ({ unit }: FlaggedUnit) => reviewed.includes(unit.unit);
  return filteredEntries(
    entries,
    { ...NO_FILTER, ...filter },
    { isReviewed, groups: GROUPS, locale: 'zh-CN' },
  ).map(({ flagged }) => flagged);
}

const names = (units: readonly FlaggedUnit[]) => units.map(({ unit }) => unit.unit);

describe('the order of the flagged units', () => {
  it('is that of the sheet unless another one is chosen', () => {
    expect(names(listed({}))).toEqual(entries.map(({ flagged }) => flagged.unit.unit));
    expect(listed({ sort: 'severity' })[0]?.unit.unit).toBe('市应急管理局');
  });

  it('begins with the lowest index', () => {
    const indexes = listed({ sort: 'index' }).map(({ unit }) => unit.index ?? 0);
    expect(indexes).toEqual([...indexes].sort((a, b) => a - b));
    expect(indexes[0]).toBe(63.2);
  });

  it('begins with the largest penalty and leaves equal ones by severity', () => {
    const sorted = listed({ sort: 'penalty' });
    expect(sorted.map(({ unit }) => unit.penalty)).toEqual([
      -6, -6, -6, -4, -4, -4, -4, -2, -2, -2,
    ]);
    expect(names(sorted).slice(0, 3)).toEqual(['市应急管理局', '市水利局', '市国资委']);
  });

  it('is that of names as Chinese readers look them up', () => {
    const sorted = names(listed({ sort: 'unit', channel: 'mailbox' }));
    expect(sorted).toEqual(['三荷机场', '市发改委', '市民政局', '市农业农村局', '市烟草局']);
  });

  it('follows the groups of the rules', () => {
    const at = listed({ sort: 'group' }).map(({ unit }) => GROUPS.indexOf(unit.group));
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(new Set(at).size).toBeGreaterThan(1);
  });

  it('does not change the entries it is made from', () => {
    const before = entries.map(({ id }) => id);
    listed({ sort: 'unit' });
    expect(entries.map(({ id }) => id)).toEqual(before);
  });
});

describe('filtering the flagged units', () => {
  it('takes those that pass every filter', () => {
    expect(names(listed({ channel: 'hotline', grade: 'C' }))).toEqual([
      '市国防动员办公室',
      '市农业农村局',
    ]);
    expect(listed({ group: '县（市）区' }).every(({ unit }) => unit.group === '县（市）区')).toBe(
      true,
    );
  });

  it('finds a part of a name however wide its characters are and whatever blanks are typed', () => {
    expect(names(listed({ search: ' 水 利' }))).toEqual(['市水利局']);
    expect(names(listed({ search: '没有' }))).toEqual([]);
  });

  it('tells reviewed units from those that are not', () => {
    expect(names(listed({ reviewed: 'reviewed' }, ['市水利局']))).toEqual(['市水利局']);
    expect(names(listed({ reviewed: 'open' }, ['市水利局']))).not.toContain('市水利局');
    expect(listed({ reviewed: 'open' }, ['市水利局'])).toHaveLength(entries.length - 1);
  });

  it('is counted without search, order and the switch', () => {
    expect(activeFilters({ ...NO_FILTER, search: '水', sort: 'unit', penalised: true })).toBe(0);
    expect(activeFilters({ ...NO_FILTER, grade: 'C', group: '', reviewed: 'open' })).toBe(3);
  });

  it('offers what the list has, groups in the order of the rules', () => {
    const offers = filterOffers(entries, GROUPS);
    expect(offers.channels.map(({ channel }) => channel).sort()).toEqual(['hotline', 'mailbox']);
    expect(offers.grades).toEqual(['B', 'C', 'D', 'E']);
    expect(offers.groups).toEqual(GROUPS.filter((group) => offers.groups.includes(group)));
  });
});
