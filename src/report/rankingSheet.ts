import type { ChannelAssessment } from '../domain/assessment';
import type { ChannelRules } from '../domain/ruleSet';
import type { OutputBody } from './outputContent';
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
 * units by place, the others below them with the reason.
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
      remarkColumn((unit) => unitRemark(unit, rules)),
    ],
    gradeColumn: figures.length,
  };
  return rankingTable(channel.units, table, rules, groups);
}
