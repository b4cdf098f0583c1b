import { holds } from '../report/plannedValue';
import type { SheetPlan, WritePlan } from '../report/writePlan';
import { cellAt, type SheetSnapshot, type Snapshot } from '../tables/snapshot';

/**
 * Whether the results that a run would write stand in the workbook already: every figure in the tables,
 * and every sheet of ours. The time printed on those does not matter.
 */
export function standsAlready(plan: WritePlan, snapshot: Snapshot): boolean {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.id, sheet]));
  return plan.sheets.every((sheet) => {
    const { target } = sheet;
    const found = target.sheetId === null ? undefined : sheets.get(target.sheetId);
    return found !== undefined && (target.kind === 'output' || showsValues(sheet, found));
  });
}

function showsValues({ blocks }: SheetPlan, sheet: SheetSnapshot): boolean {
  return blocks.every(({ row, column, values }) =>
    values.every((line, r) =>
      line.every((planned, c) => holds(planned, cellAt(sheet, row + r, column + c).content)),
    ),
  );
}
