import { samePeriod, type Period } from '../domain/period';
import { spanTitle } from '../domain/periodSpan';
import type { MonthFigure, RollUpChannel, RollUpUnit } from '../domain/rollUp';
import type { ChannelRules } from '../domain/ruleSet';
import { decimalFormat } from './numberFormats';
import type { OutputBody } from './outputContent';
import { CLEAR, numberValue, textValue } from './plannedValue';
import {
  GRADE_COLUMN,
  indexColumn,
  leadingColumns,
  rateColumns,
  remarkColumn,
  unrankedRemark,
} from './rankingColumns';
import { rankingTable } from './rankingTable';
import type { RollUpStamp } from './rollUpStamp';
import type { TableColumn } from './tableColumns';
import { rankingTitle, ROLL_UP_WORDS, UNGRADED_WORDS } from './workbookWords';
import type { PlannedValue } from './writePlan';

/**
 * A channel's ranking over a span: as a month's, with each month's index in a column of its own before
 * the span's. A mean has no rates. Penalties are entries of single months and stand on their sheets.
 */
export function rollUpBody(
  channel: RollUpChannel,
  rollUp: RollUpStamp,
  rules: ChannelRules,
  groups: readonly string[],
): OutputBody {
  const figures = [
    ...leadingColumns(rules),
    ...(rollUp.method === 'pooled' ? rateColumns(rules) : []),
    ...rollUp.months.map((month) => monthColumn(month, rules)),
    indexColumn(rules),
  ];
  const remark = (unit: RollUpUnit) =>
    [unrankedRemark(unit, rules), rollUp.method === 'mean' ? leftOutOf(unit) : '']
      .filter((part) => part !== '')
      .join('；');
  const table = {
    title: rollUpTitle(channel.label.zh, rollUp),
    columns: [...figures, GRADE_COLUMN, remarkColumn(remark)],
    gradeColumn: figures.length,
  };
  return rankingTable(channel.units, table, rules, groups);
}

/** The sheet's title; the span in it keeps it apart from every month's. */
export function rollUpTitle(channelLabel: string, { span }: Pick<RollUpStamp, 'span'>): string {
  return spanTitle(span) + rankingTitle(channelLabel);
}

function monthColumn(month: Period, rules: ChannelRules): TableColumn<RollUpUnit> {
  return {
    header: `${month.month}月${ROLL_UP_WORDS.monthIndex}`,
    alignment: 'Right',
    value: ({ months }) => figureValue(months.find(({ period }) => samePeriod(period, month))),
    numberFormat: decimalFormat(rules.decimals),
  };
}

function figureValue(figure: MonthFigure | undefined): PlannedValue {
  if (!figure || figure.state === 'absent') return CLEAR;
  if (figure.index !== null) return numberValue(figure.index);
  return figure.state === 'graded' ? CLEAR : textValue(UNGRADED_WORDS[figure.state]);
}

/** The months that a unit's mean does without, and why; empty text where there is none. */
function leftOutOf({ grade, months }: RollUpUnit): string {
  if (grade === null) return '';
  const words = { ...UNGRADED_WORDS, absent: ROLL_UP_WORDS.absent };
  const left = months.flatMap(({ period, state }) =>
    state === 'graded' ? [] : [`${period.month}月（${words[state]}）`],
  );
  return left.length === 0 ? '' : left.join(ROLL_UP_WORDS.between) + ROLL_UP_WORDS.leftOut;
}
