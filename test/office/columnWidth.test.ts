import { columnWidthInPoints } from '../../src/office/columnWidth';

it("Excel's usual column of 8.43 characters is 48 points wide", () => {
  expect(columnWidthInPoints(8.43)).toBeCloseTo(48, 1);
});
