import { namedPlaces } from '../../src/domain/namedPlaces';
import { PLAIN_RANKING, type RankingRule } from '../../src/domain/rankingRules';

const unit = (name: string, rank: number | null, due = 10) => ({ name, rank, due });

const DENSE = [
  unit('third, small', 3, 5),
  unit('first', 1),
  unit('unranked', null),
  unit('third, large', 3, 50),
  unit('second', 2),
  unit('fourth', 4),
  unit('fifth', 5),
];

function named(rule: Partial<RankingRule>, units = DENSE) {
  return namedPlaces(units, { ...PLAIN_RANKING, ...rule }).map(({ end, places }) => [
    end,
    ...places.map(({ rank, units: tied }) => `${rank} ${tied.map(({ name }) => name).join(' + ')}`),
  ]);
}

describe('the places that reports name', () => {
  it('are the first ones, a tie at the last of them whole and the larger unit first', () => {
    expect(named({ listLength: 3 })).toEqual([
      ['top', '1 first', '2 second', '3 third, large + third, small'],
    ]);
  });

  it('are counted from below for the bottom end, the last place first', () => {
    expect(named({ listLength: 3, ends: 'bottom' })).toEqual([
      ['bottom', '5 fifth', '4 fourth', '3 third, large + third, small'],
    ]);
  });

  it('count units, not places, from below where a shared place leaves one out', () => {
    const competition = [unit('a', 1), unit('b', 2), unit('c', 2), unit('d', 4)];
    const rule = { method: 'competition', ends: 'bottom' } as const;
    expect(named({ ...rule, listLength: 2 }, competition)).toEqual([['bottom', '4 d', '2 b + c']]);
    expect(named({ ...rule, listLength: 3 }, competition)).toEqual([['bottom', '4 d', '2 b + c']]);
    expect(named({ ...rule, listLength: 4 }, competition)).toEqual([
      ['bottom', '4 d', '2 b + c', '1 a'],
    ]);
  });

  it('name a place that both ends reach once, at the top', () => {
    expect(named({ listLength: 3, ends: 'both' })).toEqual([
      ['top', '1 first', '2 second', '3 third, large + third, small'],
      ['bottom', '5 fifth', '4 fourth'],
    ]);
    expect(named({ listLength: 9, ends: 'both' }).map(([end]) => end)).toEqual(['top']);
  });

  it('are all of them without a length', () => {
    expect(named({ listLength: null })[0]).toHaveLength(6);
    expect(named({ listLength: null, ends: 'bottom' })[0]?.slice(0, 2)).toEqual([
      'bottom',
      '5 fifth',
    ]);
  });

  it('are none where nobody is ranked', () => {
    expect(named({}, [unit('unranked', null)])).toEqual([]);
  });
});
