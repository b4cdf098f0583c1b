import type { ChannelId } from '../domain/ruleSet';
import type { RuleGridCell } from '../rules/ruleGrid';
import type { Snapshot } from '../tables/snapshot';
import { planGridSheet } from './gridSheet';
import { outputPage } from './outputPage';
import type { WritePlan } from './writePlan';

/** Rows of a template over its first unit: the title, the note, and the header. */
export const TEMPLATE_LINES_ABOVE = 3;

/** A table of one channel to be filled in, as it is added. */
export interface TemplateGrid {
  readonly channel: ChannelId;
  /** The name it gets where no sheet has it. */
  readonly sheetName: string;
  readonly grid: readonly (readonly RuleGridCell[])[];
  /** Widths of its columns in characters, from the first on. */
  readonly widths: readonly number[];
}

/**
 * Adds one sheet per table: ordinary cells for people to fill in. Their headers stay in view and are
 * repeated on every printed page. No sheet that is there is touched.
 */
export function planTemplateSheets(
  { sheets }: Pick<Snapshot, 'sheets'>,
  templates: readonly TemplateGrid[],
): WritePlan {
  const taken = sheets.map(({ name }) => ({ name }));
  const planned = templates.map(({ channel, sheetName, grid, widths }) => {
    const titleRow = TEMPLATE_LINES_ABOVE - 1;
    const sheet = planGridSheet(
      { sheets: taken },
      {
        ...{ output: `template.${channel}`, sheetName, grid },
        ...{ frozenRows: TEMPLATE_LINES_ABOVE, titleRow },
      },
    );
    taken.push({ name: sheet.target.sheetName });
    const columnWidths = widths.map((characters, column) => ({ column, characters }));
    return { ...sheet, columnWidths, page: outputPage(columnWidths, titleRow) };
  });
  return { sheets: planned, settings: {}, replacements: [], problems: [] };
}
