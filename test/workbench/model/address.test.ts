import {
  areaAddress,
  columnLetters,
  parseAddress,
  quotedSheetName,
} from '../../../src/workbench/model/address';
import { areaBetween, boundingArea, intersection } from '../../../src/workbench/model/area';

describe('an address', () => {
  it.each(['A1', 'B2:D4', 'XFD1048576', 'A:C', '2:3', 'AA10:AB11'])(
    '%s reads as it is written',
    (text) => {
      const parsed = parseAddress(text);
      expect(parsed && areaAddress(parsed.area)).toBe(text);
    },
  );

  it.each([
    ['$A$1:B2', 'A1:B2'],
    ['D4:B2', 'B2:D4'],
    ['b2', 'B2'],
    ['A1:A1', 'A1'],
  ])('%s means %s', (text, meant) => {
    const parsed = parseAddress(text);
    expect(parsed && areaAddress(parsed.area)).toBe(meant);
  });

  it.each(['', 'A0', 'XFE1', 'A1048577', '热线', 'A1:B', 'A1 B2', '#REF!'])(
    '%j names no range',
    (text) => {
      expect(parseAddress(text)).toBeUndefined();
    },
  );

  it.each([
    ['热线!A1', '热线'],
    ["'热线 11月'!A1", '热线 11月'],
    ["'it''s'!A1", "it's"],
  ])('%s is on the sheet %s', (text, sheetName) => {
    expect(parseAddress(text)).toMatchObject({ sheetName });
  });

  it.each([
    ['Sheet1', 'Sheet1'],
    ['热线', '热线'],
    ['2023', "'2023'"],
    ['a b', "'a b'"],
    ["it's", "'it''s'"],
    ['A1', "'A1'"],
  ])('writes the sheet %s as %s', (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });

  it('counts columns as Excel does', () => {
    expect([0, 25, 26, 701, 702, 16_383].map(columnLetters)).toEqual([
      'A',
      'Z',
      'AA',
      'ZZ',
      'AAA',
      'XFD',
    ]);
  });
});

describe('areas', () => {
  it('meet in their common cells, or not at all', () => {
    expect(intersection(areaBetween(0, 0, 3, 3), areaBetween(2, 2, 5, 5))).toEqual(
      areaBetween(2, 2, 3, 3),
    );
    expect(intersection(areaBetween(0, 0, 1, 1), areaBetween(2, 0, 3, 1))).toBeUndefined();
  });

  it('are bound by the smallest area around both', () => {
    expect(boundingArea(areaBetween(5, 0, 5, 0), areaBetween(0, 3, 1, 4))).toEqual(
      areaBetween(0, 0, 5, 4),
    );
  });
});
