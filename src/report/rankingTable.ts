import type { UnitAssessment } from '../domain/assessment';
import { nameKey } from '../domain/nameKey';
import { rankingOrder } from '../domain/ranking';
import type { ChannelRules } from '../domain/ruleSet';
import { unitGroups } from '../domain/unitGroups';
import { columnAreas, rowsByKey } from './cellRuns';
import { BODY_ROW, type OutputBody } from './outputContent';
import { gradeFill, PALETTE } from './palette';
import { textValue } from './plannedValue';
import { bodyRows, columnWidths, headerRow, tableFormats, type TableColumn } from './tableColumns';
import { NO_GROUP } from './workbookWords';
import type { PlannedFormat, PlannedValue } from './writePlan';

const GROUP_SIZE = 12;

/** What a ranking shows of its units. */
export interface RankingTable<Unit extends UnitAssessment> {
  /** Title without the month. */
  readonly title: string;
  readonly columns: readonly TableColumn<Unit>[];
  /** Position of the column that holds the grade. */
  readonly gradeColumn: number;
}

/**
 * Units as one table per group, in the order of `groups` and then in source order; ranked units by
 * place, the others below them.
 */
export function rankingTable<Unit extends UnitAssessment>(
  units: readonly Unit[],
  { title, columns, gradeColumn }: RankingTable<Unit>,
  rules: ChannelRules,
  groups: readonly string[],
): OutputBody {
  const rows: PlannedValue[][] = [];
  const formats: PlannedFormat[] = [];
  let titleRow: number | null = null;
  const listed = unitGroups(units, groups);
  const isNamed = listed.some(({ name }) => nameKey(name) !== '');
  for (const group of listed) {
    if (rows.length > 0) rows.push([]);
    if (isNamed) {
      formats.push(groupLineFormat(BODY_ROW + rows.length, columns.length));
      rows.push([textValue(group.name || NO_GROUP)]);
    }
    const header = BODY_ROW + rows.length;
    titleRow ??= header;
    rows.push(headerRow(columns));
    const ordered = rankingOrder(group.units);
    for (const row of bodyRows(columns, ordered)) rows.push(row);
    const fills = gradeCellFills(ordered, rules, header + 1, gradeColumn);
    for (const format of [...tableFormats(columns, ordered, header), ...fills]) {
      formats.push(format);
    }
  }
  return {
    title,
    columnCount: columns.length,
    rows,
    formats,
    columnWidths: columnWidths(columns, units),
    frozenRows: BODY_ROW,
    titleRow,
  };
}

/** Fills of the flagged grades in a column of rows. */
function gradeCellFills(
  units: readonly UnitAssessment[],
  rules: ChannelRules,
  firstRow: number,
  column: number,
): PlannedFormat[] {
  const rowsByFill = rowsByKey(
    units,
    (unit) => gradeFill(unit.grade, rules),
    (_, at) => firstRow + at,
  );
  return [...rowsByFill].flatMap(([fill, rows]) =>
    columnAreas(column, rows).map((area) => ({ area, fill, fontColor: PALETTE.text, bold: true })),
  );
}

function groupLineFormat(row: number, columnCount: number): PlannedFormat {
  return {
    area: { row, column: 0, rowCount: 1, columnCount },
    fill: PALETTE.groupFill,
    bold: true,
    fontSize: GROUP_SIZE,
  };
}
