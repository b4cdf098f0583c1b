import type { SheetPlan, WritePlan } from './writePlan';

/** What a plan does to one sheet. */
export interface SheetChange {
  readonly sheetName: string;
  /** True when the sheet is added by the plan. */
  readonly added: boolean;
  /** Cells that get a value or lose one; formats alone do not count. */
  readonly cells: number;
}

/** What a plan will change, for one line in front of a person. */
export interface ChangeSummary {
  readonly sheets: readonly SheetChange[];
  readonly cells: number;
  /** Cells a person typed that get something else. */
  readonly replacedCells: number;
}

/** Counts what a plan writes, sheet by sheet. */
export function changeSummary(plan: WritePlan): ChangeSummary {
  const sheets = plan.sheets.map((sheet) => ({
    sheetName: sheet.target.sheetName,
    added: sheet.target.kind === 'output' && sheet.target.sheetId === null,
    cells: writtenCells(sheet),
  }));
  return {
    sheets,
    cells: sheets.reduce((sum, sheet) => sum + sheet.cells, 0),
    replacedCells: plan.replacements.length,
  };
}

function writtenCells({ blocks, target }: SheetPlan): number {
  const values = blocks.flatMap((block) => block.values.flat());
  // Our own sheets are new or cleared first: an empty cell in a block of theirs is no change.
  const counted = target.kind === 'source' ? ['number', 'text', 'clear'] : ['number', 'text'];
  return values.filter((value) => counted.includes(value.kind)).length;
}
