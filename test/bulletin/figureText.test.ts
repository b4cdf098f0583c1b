import { pointsText } from '../../src/bulletin/figureText';

describe('points that were entered', () => {
  it.each([
    [1.005, 2, '1.01'],
    [8.345, 2, '8.35'],
    [2.5, 0, '3'],
    [19, 1, '19.0'],
  ])('of %d are rounded half up as a person does, to %d decimals: %s', (points, decimals, text) => {
    expect(pointsText(points, decimals)).toBe(text);
  });
});
