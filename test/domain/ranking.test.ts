import fc from 'fast-check';
import { ranksOf, rankingOrder } from '../../src/domain/ranking';
import { YUEYANG_2023 } from '../../src/domain/ruleSets/yueyang2023';

const hotline = YUEYANG_2023.channels[0];
if (!hotline) throw new Error('no hotline rules');

const county = (index: number | null, due = 500) => ({ group: '县（市）区', due, index });

describe('dense ranking', () => {
  it('lets equal indexes share a place and gives the next index the next place', () => {
    const units = [county(98.2), county(97.8), county(97.2), county(97.2), county(96.8)];
    expect(ranksOf(units, hotline)).toEqual([1, 2, 3, 3, 4]);
  });

  it('ranks inside the group', () => {
    const company = { group: '公共服务企业', due: 5, index: 90 };
    expect(ranksOf([county(95), company, county(99)], hotline)).toEqual([2, 1, 1]);
  });

  it('asks 100 orders of city departments only, whatever brackets the group name has', () => {
    const department = { group: '行政事业单位', due: 99, index: 99 };
    expect(ranksOf([department, { ...department, due: 100 }], hotline)).toEqual([null, 1]);
    const halfWidth = { group: '县(市)区', due: 1, index: 50 };
    expect(ranksOf([county(60), halfWidth], hotline)).toEqual([1, 2]);
  });

  it('does not rank a unit without an index', () => {
    expect(ranksOf([county(null), county(80)], hotline)).toEqual([null, 1]);
  });

  it('gives every unit the same place however the rows are ordered', () => {
    const unit = fc.record({
      group: fc.constantFrom('县（市）区', '行政事业单位'),
      due: fc.integer({ min: 0, max: 300 }),
      index: fc.option(fc.integer({ min: 0, max: 20 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const there = ranksOf(units, hotline);
        const back = ranksOf([...units].reverse(), hotline).reverse();
        expect(back).toEqual(there);
      }),
    );
  });
});

describe('the order of a ranking', () => {
  it('lists ties larger volume first, then in source order, and unranked units last', () => {
    const units = [
      { ...county(97.2, 10), rank: 2, name: 'small' },
      { ...county(99, 1), rank: null, name: 'unranked' },
      { ...county(97.2, 20), rank: 2, name: 'large' },
      { ...county(97.2, 20), rank: 2, name: 'large, later' },
      { ...county(98, 5), rank: 1, name: 'first' },
      { ...county(null, 0), rank: null, name: 'no orders' },
    ];
    const names = rankingOrder(units).map((unit) => unit.name);
    expect(names).toEqual(['first', 'large', 'large, later', 'small', 'unranked', 'no orders']);
  });
});
