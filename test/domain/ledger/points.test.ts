import fc from 'fast-check';
import { itemsPoints, sumOfPoints } from '../../../src/domain/ledger/points';

describe('points', () => {
  it.each([
    [0.5, 3, 1.5],
    [0.1, 3, 0.3],
    [-0.7, 3, -2.1],
    [1.1, 7, 7.7],
    [-2, 0, 0],
    [0, 5, 0],
  ])('%p × %p are %p, without float dust and without the sign of a zero', (points, items, sum) => {
    expect(itemsPoints(points, items)).toBe(sum);
  });

  it('add up as on paper', () => {
    expect(sumOfPoints([0.1, 0.2])).toBe(0.3);
    expect(sumOfPoints([-1, 1])).toBe(0);
    expect(sumOfPoints([1234.5, -0.05, 1e-6])).toBe(1234.450001);
    expect(sumOfPoints([])).toBe(0);
  });

  it('come to whole hundredths whatever hundredths are added in whatever order', () => {
    const hundredths = fc.array(fc.integer({ min: -100_000, max: 100_000 }), { maxLength: 200 });
    fc.assert(
      fc.property(hundredths, (parts) => {
        const total = parts.reduce((a, b) => a + b, 0);
        expect(sumOfPoints(parts.map((part) => part / 100))).toBe(total / 100);
      }),
    );
  });
});
