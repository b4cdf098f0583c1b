import type { RuleSet } from '../domain/ruleSet';
import { RULES_TITLE, ruleGrid, type RuleGridCell } from '../rules/ruleGrid';
import type { Snapshot } from '../tables/snapshot';
import { outputPage } from './outputPage';
import { markerName } from './outputMarkers';
import { PALETTE } from './palette';
import { CLEAR, numberValue, textValue } from './plannedValue';
import { freeSheetName } from './sheetName';
import { textWidth } from './textWidth';
import type {
  PlannedChoices,
  PlannedColumnWidth,
  PlannedFormat,
  PlannedValue,
  SheetPlan,
  WritePlan,
} from './writePlan';

const PERCENT_FORMAT = '0.00%';
const TEXT_FORMAT = '@';
const TITLE_SIZE = 16;
const SECTION_SIZE = 12;
const NARROWEST = 8;
const WIDEST = 44;

/**
 * Adds a rules sheet to the workbook: the rule set as ordinary cells, with lists to choose from where
 * only some words are right. A rules sheet that stands there already is never touched.
 */
export function planRulesSheet(snapshot: Snapshot, rules: RuleSet): WritePlan {
  const sheetName = freeSheetName(
    RULES_TITLE,
    snapshot.sheets.map(({ name }) => name),
  );
  return { sheets: [rulesSheet(sheetName, rules)], settings: {}, replacements: [], problems: [] };
}

function rulesSheet(sheetName: string, rules: RuleSet): SheetPlan {
  const grid = ruleGrid(rules);
  const columnCount = Math.max(...grid.map((row) => row.length));
  const columnWidths = widthsOf(grid, columnCount);
  return {
    target: {
      kind: 'output',
      output: 'rules',
      sheetId: null,
      sheetName,
      marker: markerName('rules'),
    },
    clear: null,
    blocks: [
      {
        row: 0,
        column: 0,
        values: grid.map((row) =>
          Array.from({ length: columnCount }, (_, column) => plannedValue(row[column])),
        ),
      },
    ],
    formats: grid.flatMap((row, at) => rowFormats(row, at)),
    choices: choicesOf(grid),
    columnWidths,
    frozenRows: 1,
    page: outputPage(columnWidths, null),
  };
}

function plannedValue(cell: RuleGridCell | undefined): PlannedValue {
  if (!cell || cell.value === null) return CLEAR;
  return typeof cell.value === 'number' ? numberValue(cell.value) : textValue(cell.value);
}

function rowFormats(row: readonly RuleGridCell[], at: number): PlannedFormat[] {
  const [first] = row;
  if (!first) return [];
  const area = { row: at, column: 0, rowCount: 1, columnCount: row.length };
  switch (first.role) {
    case 'title':
      return [{ area, bold: true, fontSize: TITLE_SIZE, verticalAlignment: 'Center' }];
    case 'note':
      return [{ area, fontColor: PALETTE.stampText }];
    case 'section':
      return [{ area, bold: true, fontSize: SECTION_SIZE }];
    case 'header':
      return [
        {
          ...{ area, bold: true, fill: PALETTE.headerFill, borderColor: PALETTE.border },
          ...{ horizontalAlignment: 'Center', verticalAlignment: 'Center', wrapText: true },
        },
      ];
    case 'value':
      return [
        { area, borderColor: PALETTE.border, verticalAlignment: 'Center', wrapText: true },
        ...row.map((cell, column) => valueFormat(cell, at, column)),
      ];
  }
}

/** Texts stay texts whatever is typed, or Excel would take `2024-01` for a day and `1-2` for a date. */
function valueFormat({ shows, choices }: RuleGridCell, row: number, column: number): PlannedFormat {
  const area = { row, column, rowCount: 1, columnCount: 1 };
  if (choices) return { area, numberFormat: TEXT_FORMAT, horizontalAlignment: 'Center' };
  if (shows === 'text') return { area, numberFormat: TEXT_FORMAT, horizontalAlignment: 'Left' };
  const numberFormat = shows === 'percent' ? PERCENT_FORMAT : 'General';
  return { area, numberFormat, horizontalAlignment: 'Right' };
}

/** One list for each run of cells below one another that offer the same words. */
function choicesOf(grid: readonly (readonly RuleGridCell[])[]): PlannedChoices[] {
  const found: PlannedChoices[] = [];
  grid.forEach((line, row) => {
    line.forEach(({ choices }, column) => {
      if (!choices) return;
      const above = found.find(
        ({ area }) => area.column === column && area.row + area.rowCount === row,
      );
      if (above) {
        const area = { ...above.area, rowCount: above.area.rowCount + 1 };
        found.splice(found.indexOf(above), 1, { ...above, area });
      } else found.push({ area: { row, column, rowCount: 1, columnCount: 1 }, choices });
    });
  });
  return found;
}

function widthsOf(
  grid: readonly (readonly RuleGridCell[])[],
  columnCount: number,
): PlannedColumnWidth[] {
  return Array.from({ length: columnCount }, (_, column) => {
    const widths = grid.map((row) => {
      const cell = row[column];
      const isInTable = cell?.role === 'header' || cell?.role === 'value';
      return isInTable ? textWidth(String(cell.value ?? '')) + 2 : 0;
    });
    return { column, characters: Math.min(WIDEST, Math.max(NARROWEST, ...widths)) };
  });
}
