import type { ChannelAssessment, UnitAssessment } from '../domain/assessment';
import type { ChannelRules } from '../domain/ruleSet';
import type { OutputBody } from './outputContent';
import { lastMonthColumns } from './lastMonthColumns';
import {
  GRADE_COLUMN,
  indexColumn,
  leadingColumns,
  PENALTY_COLUMN,
  rateColumns,
  remarkColumn,
  unitRemark,
} from './rankingColumns';
import { rankingTable } from './rankingTable';
import { rankingTitle } from './workbookWords';

/**
 * A channel's ranking: one table per group, in the rules' order and then in source order; ranked
 * units by place, the others below them with the reason. Where the month before is known, it stands
 * beside.
 */
export function rankingBody(
  channel: ChannelAssessment,
  rules: ChannelRules,
  groups: readonly string[],
): OutputBody {
  const figures = [...leadingColumns(rules), ...rateColumns(rules), indexColumn(rules)];
  const table = {
    title: rankingTitle(channel.label.zh),
    columns: [
      ...figures,
      GRADE_COLUMN,
      PENALTY_COLUMN,
      ...(channel.lastMonth ? lastMonthColumns(rules, own, '') : []),
      remarkColumn((unit) => unitRemark(unit, rules)),
    ],
    gradeColumn: figures.length,
  };
  return rankingTable(channel.units, table, rules, groups);
}

function own(unit: UnitAssessment): UnitAssessment {
  return unit;
}
