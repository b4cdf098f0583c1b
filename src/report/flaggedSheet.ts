import type { ChannelAssessment } from '../domain/assessment';
import { flaggedUnits, type FlaggedUnit } from '../domain/flaggedUnits';
import type { ChannelRules, RateRule, RuleSet } from '../domain/ruleSet';
import { channelRulesOf } from '../domain/channelRulesOf';
import { reviewFinder, type UnitReview } from '../domain/unitReview';
import { decimalFormat, POINTS_FORMAT, rateFormat, WHOLE_FORMAT } from './numberFormats';
import { BODY_ROW, type OutputBody } from './outputContent';
import { gradeFill, PALETTE } from './palette';
import { numberOrClear, textValue } from './plannedValue';
import { reviewCells, type ReviewCells } from './reviewCells';
import { bodyRows, columnWidths, headerRow, tableFormats, type TableColumn } from './tableColumns';
import { COLUMN_WORDS, FLAGGED_WORDS } from './workbookWords';
import type { PlannedFormat } from './writePlan';

const GRADE_COLUMN = 5;

/**
 * The list of flagged units of all channels, worst first, each with the rate that cost it most and
 * what a person said of it.
 */
export function flaggedBody(
  channels: readonly ChannelAssessment[],
  rules: RuleSet,
  reviews: readonly UnitReview[],
): OutputBody {
  const columns = flaggedColumns(rules, reviews);
  const units = flaggedUnits(channels, rules);
  const shared = { title: FLAGGED_WORDS.title, columnCount: columns.length };
  if (units.length === 0) {
    const rows = [[textValue(FLAGGED_WORDS.none)]];
    return { ...shared, rows, formats: [], columnWidths: [], frozenRows: BODY_ROW, titleRow: null };
  }
  return {
    ...shared,
    rows: [headerRow(columns), ...bodyRows(columns, units)],
    formats: [
      ...tableFormats(columns, units, BODY_ROW),
      notesWrapped(columns.length - 1, units.length),
      ...fills(units, rules),
    ],
    columnWidths: columnWidths(columns, units),
    frozenRows: BODY_ROW + 1,
    titleRow: BODY_ROW,
  };
}

function flaggedColumns(
  rules: RuleSet,
  reviews: readonly UnitReview[],
): TableColumn<FlaggedUnit>[] {
  const reviewOf = reviewFinder(reviews);
  const cells = ({ channel, unit }: FlaggedUnit): ReviewCells =>
    reviewCells(reviewOf(channel, unit.unit), unit.grade);
  const rulesOf = (flagged: FlaggedUnit): ChannelRules => channelRulesOf(rules, flagged.channel);
  const points = (flagged: FlaggedUnit): string => decimalFormat(rulesOf(flagged).decimals);
  return [
    text(COLUMN_WORDS.channel, 'Center', (flagged) => flagged.channelLabel.zh),
    text(COLUMN_WORDS.group, 'Left', ({ unit }) => unit.group),
    text(COLUMN_WORDS.unit, 'Left', ({ unit }) => unit.unit),
    number(COLUMN_WORDS.due, WHOLE_FORMAT, ({ unit }) => unit.due),
    number(COLUMN_WORDS.index, points, ({ unit }) => unit.index),
    text(COLUMN_WORDS.grade, 'Center', ({ unit }) => unit.grade ?? ''),
    {
      ...number(COLUMN_WORDS.penalty, POINTS_FORMAT, ({ unit }) => unit.penalty),
      alignment: 'Center',
    },
    text(
      COLUMN_WORDS.mostCostly,
      'Left',
      (flagged) => mostCostlyRate(flagged, rulesOf(flagged))?.label.zh ?? '',
    ),
    number(
      COLUMN_WORDS.mostCostlyValue,
      (flagged) => {
        const rate = mostCostlyRate(flagged, rulesOf(flagged));
        return rate ? rateFormat(rate) : POINTS_FORMAT;
      },
      ({ unit }) => unit.mostCostly && unit.rates[unit.mostCostly.rate]?.value,
    ),
    number(COLUMN_WORDS.lost, points, ({ unit }) => unit.mostCostly?.lost),
    text(COLUMN_WORDS.review, 'Center', (flagged) => cells(flagged).mark),
    text(COLUMN_WORDS.reviewNote, 'Left', (flagged) => cells(flagged).note),
  ];
}

function text(
  header: string,
  alignment: 'Left' | 'Center',
  value: (flagged: FlaggedUnit) => string,
): TableColumn<FlaggedUnit> {
  return { header, alignment, value: (row) => textValue(value(row)), numberFormat: null };
}

function number(
  header: string,
  numberFormat: string | ((flagged: FlaggedUnit) => string),
  value: (flagged: FlaggedUnit) => number | null | undefined,
): TableColumn<FlaggedUnit> {
  return { header, alignment: 'Right', value: (row) => numberOrClear(value(row)), numberFormat };
}

function mostCostlyRate({ unit }: FlaggedUnit, rules: ChannelRules): RateRule | null {
  return rules.rates.find((rate) => rate.name === unit.mostCostly?.rate) ?? null;
}

/** Notes may be longer than their column is wide. */
function notesWrapped(column: number, rowCount: number): PlannedFormat {
  return { area: { row: BODY_ROW + 1, column, rowCount, columnCount: 1 }, wrapText: true };
}

function fills(units: readonly FlaggedUnit[], rules: RuleSet): PlannedFormat[] {
  return units.flatMap(({ channel, unit }, at) => {
    const fill = gradeFill(unit.grade, channelRulesOf(rules, channel));
    if (fill === null) return [];
    const area = { row: BODY_ROW + 1 + at, column: GRADE_COLUMN, rowCount: 1, columnCount: 1 };
    return [{ area, fill, fontColor: PALETTE.text, bold: true }];
  });
}
