import { placesGlance } from '../../../src/taskpane/view/placesGlance';
import type { PlaceLine, PlacesView } from '../../../src/taskpane/view/placesView';
import { wordingFor } from '../wordingFor';

const zh = wordingFor('zh');

function line(rank: number, names: number): PlaceLine {
  const units = Array.from({ length: names }, (_, at) => ({
    key: `${rank}-${at}`,
    name: `单位${rank}-${at}`,
  }));
  return { rank, label: `第 ${rank} 名`, units, index: '99.00' };
}

function viewOf(places: readonly PlaceLine[], end: 'top' | 'bottom' = 'top'): PlacesView {
  return {
    title: '各类别名单',
    groups: [{ group: '甲组', lists: [{ end, caption: null, places }] }],
  };
}

describe('the best of each group at a glance', () => {
  it('are all there is where the rules name three and few share a place: nothing is left to open', () => {
    const glance = placesGlance(viewOf([line(1, 5), line(2, 1), line(3, 1)]), zh);
    expect(glance.rest).toBeNull();
    expect(glance.title).toBe('各类别名单');
    expect(glance.groups[0]?.places.map(({ units, more }) => [units.length, more])).toEqual([
      [5, null],
      [1, null],
      [1, null],
    ]);
  });

  it('are three of a longer list, which can be opened', () => {
    const glance = placesGlance(viewOf([1, 2, 3, 4].map((rank) => line(rank, 1))), zh);
    expect(glance.groups[0]?.places.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect([glance.title, glance.rest]).toEqual(['各类别前 3 名', '各类别名单']);
  });

  it('name four of many that share a place, say how many more there are and let all be opened', () => {
    const glance = placesGlance(viewOf([line(1, 6)]), zh);
    const [first] = glance.groups[0]?.places ?? [];
    expect([first?.units.length, first?.more]).toEqual([4, '另 2 个']);
    expect(glance.rest).toBe('各类别名单');
  });

  it('are not called the best where the rules name the last places only', () => {
    const glance = placesGlance(
      viewOf(
        [6, 5, 4, 3].map((rank) => line(rank, 1)),
        'bottom',
      ),
      zh,
    );
    expect(glance.title).toBe('各类别名单');
    expect(glance.rest).not.toBe(glance.title);
  });
});
