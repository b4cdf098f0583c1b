import { emptySheet } from '../../src/office/currentSheet';
import { differencesOf } from '../../src/office/differences';
import { filledArea } from '../../src/office/plannedCells';
import type { PlannedFormat, SheetPlan } from '../../src/report/writePlan';
import { area } from '../support/officeFixtures';

const RED = '#FF8B8B';
const AMBER = '#FFE699';

function planned(format: PlannedFormat): SheetPlan {
  return {
    target: { kind: 'source', sheetId: 'a', sheetName: '热线' },
    clear: null,
    blocks: [],
    formats: [format],
    columnWidths: [],
    frozenRows: null,
    page: null,
  };
}

/** Whether the plan changes the fill of each grade cell; rows are the fills beside and of the grade. */
function changes(format: PlannedFormat, fills: readonly (readonly [string, string])[]) {
  const plan = planned(format);
  const fillArea = filledArea(plan);
  const current = { ...emptySheet('热线'), fillArea, fills };
  const { differences, planned: cells } = differencesOf(plan, current);
  return differences.map((row, r) => [row[0]?.fill, cells[r]?.[0]?.fill]);
}

describe('a fill that is taken away only where it is ours', () => {
  const format = { area: area(3, 5, 4), fill: 'none', fillOver: [AMBER, RED] };

  it('goes where one of the colours stands, whatever its spelling', () => {
    expect(
      changes(format, [
        ['none', RED],
        ['none', AMBER.toLowerCase()],
        ['#DDEBF7', RED],
        ['none', 'none'],
      ]),
    ).toEqual([
      [true, 'none'],
      [true, 'none'],
      [true, 'none'],
      [false, null],
    ]);
  });

  it('stays where the colour is another one, or runs along the row', () => {
    expect(
      changes(format, [
        ['none', '#C6E0B4'],
        [AMBER, AMBER],
        [RED, '#F2F2F2'],
        ['#FFFFFF', '#FFFFFF'],
      ]),
    ).toEqual(Array.from({ length: 4 }, () => [false, null]));
  });

  it('is compared with the cells to the left, which are read, too', () => {
    expect(filledArea(planned(format))).toEqual(area(3, 4, 4, 2));
    expect(filledArea(planned({ ...format, area: area(3, 0, 4) }))).toEqual(area(3, 0, 4));
    expect(filledArea(planned({ area: area(3, 5, 4), fill: RED }))).toEqual(area(3, 5, 4));
  });
});
