import { rangeAreas } from '../../../src/taskpane/view/rangeAddress';
import {
  keyedUnits,
  placesAfterEdit,
  unitAt,
  unitPlaces,
} from '../../../src/taskpane/view/unitPlaces';
import { goldenResult } from '../goldenResult';

const SHEET = '{热线考评}';
const result = goldenResult();
const [hotline] = result.channels;
if (!hotline) throw new Error('a channel expected');
/** The first unit stands in row 4, its name in column B. */
const places = unitPlaces(keyedUnits(result));
const named = (at: number) => hotline.units[at]?.unit;
const at = (address: string, sheet = SHEET, known = places) =>
  unitAt(known, sheet, address)?.unit.unit;

describe('an address as Excel gives it', () => {
  it.each([
    ['B5', [[4, 4, 1, 1]]],
    ['$B$5:AA9', [[4, 8, 1, 26]]],
    ['热线!C2', [[1, 1, 2, 2]]],
    ['5:6', [[4, 5, 0, Infinity]]],
    ['A:C', [[0, Infinity, 0, 2]]],
    [
      'A1,XFD1048576',
      [
        [0, 0, 0, 0],
        [1048575, 1048575, 16383, 16383],
      ],
    ],
    ['表1[列]', []],
    ['', []],
  ])('%s names its cells', (address, expected) => {
    expect(
      rangeAreas(address).map((area) => [
        ...[area.firstRow, area.lastRow, area.firstColumn, area.lastColumn],
      ]),
    ).toEqual(expected);
  });
});

describe('the unit of a selection', () => {
  it('is found from any cell of its row, the whole row, and a name merged over empty rows', () => {
    expect(at('B4')).toBe(named(0));
    expect(at('H5')).toBe(named(1));
    expect(at('A6:M6')).toBe(named(2));
    expect(at('7:7')).toBe(named(3));
    expect(at('B2:C4')).toBe(named(0));
  });

  it('is none above and below the table, on another sheet, and for rows of several units', () => {
    expect(at('B3')).toBeUndefined();
    expect(at('B400')).toBeUndefined();
    expect(at('B4', '{别处}')).toBeUndefined();
    expect(at('B4:B5')).toBeUndefined();
    expect(at('B:B')).toBeUndefined();
    expect(at('B4,B9')).toBeUndefined();
  });

  it('is the one of the table that the cell is part of where tables stand side by side', () => {
    const [left, right] = keyedUnits(result);
    if (!left || !right) throw new Error('two units expected');
    const beside = {
      ...right,
      key: 'beside',
      unit: { ...right.unit, place: { ...left.unit.place, column: 9 } },
    };
    const both = unitPlaces([left, beside]);
    expect(at('A4', SHEET, both)).toBe(left.unit.unit);
    expect(at('F4', SHEET, both)).toBe(left.unit.unit);
    expect(at('J4', SHEET, both)).toBe(right.unit.unit);
    expect(at('N4:P4', SHEET, both)).toBe(right.unit.unit);
  });

  it('is none of a unit that only the roster lists: its place is on the roster', () => {
    const [first] = keyedUnits(result);
    if (!first) throw new Error('a unit expected');
    const listed = unitPlaces([{ ...first, unit: { ...first.unit, isWithoutRow: true } }]);
    expect(at('B4', SHEET, listed)).toBeUndefined();
  });
});

describe('after an edit', () => {
  const after = (address: string) => placesAfterEdit(places, SHEET, address);

  it('of counts alone every unit is where it was', () => {
    expect(after('C4:M70')).toBe(places);
    expect(placesAfterEdit(places, '{别处}', 'B4')).toBe(places);
  });

  it('of one name that unit is not certain any more, the others are', () => {
    expect(at('B5', SHEET, after('B5'))).toBeUndefined();
    expect(at('B4', SHEET, after('B5'))).toBe(named(0));
    expect(at('B6', SHEET, after('B5'))).toBe(named(2));
  });

  it.each(['5:5', 'A5:M6', 'B5:B6'])(
    'of %s rows may have moved: nothing from there on is certain, what stands above is',
    (address) => {
      expect(at('B4', SHEET, after(address))).toBe(named(0));
      expect(at('B5', SHEET, after(address))).toBeUndefined();
      expect(at('B30', SHEET, after(address))).toBeUndefined();
    },
  );

  it('of whole columns nothing to the right of them is certain', () => {
    expect(at('B4', SHEET, after('A:A'))).toBeUndefined();
    expect(at('B4', SHEET, after('D:D'))).toBe(named(0));
    expect(at('B4', '{信箱考评}', after('A:A'))).toBeDefined();
  });
});
