import type { Roster } from '../domain/roster';

/**
 * A roster of another workbook. Its cells are named as Excel names those of another file,
 * `[名录.xlsx]单位名录`, and are no cells of the workbook that is graded.
 */
export function rosterElsewhere({ units }: Roster, fileName: string): Roster {
  return {
    units: units.map((unit) => {
      const sheetName = `[${fileName}]${unit.place.sheetName}`;
      return { ...unit, place: { ...unit.place, sheetId: sheetName, sheetName } };
    }),
  };
}
