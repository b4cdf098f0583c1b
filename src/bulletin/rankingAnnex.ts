import type { ChannelAssessment, UnitAssessment, UnrankedReason } from '../domain/assessment';
import { rankingOrder } from '../domain/ranking';
import type { ChannelRules, RateRule } from '../domain/ruleSet';
import { unitGroups } from '../domain/unitGroups';
import type { BulletinColumn, BulletinTable } from './bulletinBlock';
import { countOfRate, volumeLabel } from './countTexts';
import { fractionText, percentText, pointsText } from './figureText';

/** One column with what it says of a unit. */
interface UnitColumn extends BulletinColumn {
  readonly text: (unit: UnitAssessment) => string;
}

/** What stands in the place of a unit without one. */
const NO_PLACE = '—';

/**
 * A channel's ranking as tables, one per group: ranked units by place, the others below them. Counts
 * that no unit states have no column.
 */
export function rankingTables(
  { units }: ChannelAssessment,
  rules: ChannelRules,
  groups: readonly string[],
): BulletinTable[] {
  const columns = unitColumns(units, rules);
  const grouped = unitGroups(units, groups);
  const isNamed = grouped.some(({ name }) => name !== '');
  return grouped.map(({ name, units: members }) => ({
    caption: isNamed ? name || NO_GROUP : null,
    columns: columns.map(({ header, alignment, share }) => ({ header, alignment, share })),
    rows: rankingOrder(members).map((unit) => columns.map(({ text }) => text(unit))),
    note: minimumNote(members, rules),
  }));
}

const NO_GROUP = '未分类';

const UNGRADED: Readonly<Record<UnrankedReason, string>> = {
  belowMinimum: '',
  noOrders: '无工单',
  exempt: '不参评',
  blocked: '待核实',
};

/** Why graded units of a group stand without a place. */
function minimumNote(units: readonly UnitAssessment[], rules: ChannelRules): string | null {
  const below = units.find(({ unrankedReason }) => unrankedReason === 'belowMinimum');
  if (!below) return null;
  return `注：${volumeLabel(rules)}不足${below.rankingMinimum}件的承办单位不参与排名。`;
}

function unitColumns(units: readonly UnitAssessment[], rules: ChannelRules): UnitColumn[] {
  const rates = rules.rates.filter((rate) => units.some((unit) => unit.rates[rate.name]));
  const counts = rules.counts.filter(({ name }) =>
    units.some((unit) => typeof unit.counts[name] === 'number'),
  );
  const ownRates = (name: string) => rates.filter((rate) => countOfRate(rate) === name);
  const attached = counts.flatMap(({ name }) => ownRates(name));
  return [
    column('名次', 'center', 1, (unit) => unit.rank?.toString() ?? NO_PLACE),
    column('承办单位', 'left', 4, ({ unit }) => unit),
    ...counts.flatMap(({ name, label }) => [
      column(label.zh, 'right', 1.4, (unit) => unit.counts[name]?.toString() ?? ''),
      ...ownRates(name).map(rateColumn),
    ]),
    ...rates.filter((rate) => !attached.includes(rate)).map(rateColumn),
    column('综合指标值', 'right', 1.5, (unit) => unit.index?.toFixed(rules.decimals) ?? ''),
    column('等级', 'center', 1.2, gradeText),
  ];
}

function column(
  header: string,
  alignment: BulletinColumn['alignment'],
  share: number,
  text: UnitColumn['text'],
): UnitColumn {
  return { header, alignment, share, text };
}

function rateColumn(rule: RateRule): UnitColumn {
  return column(rule.label.zh, 'right', 1.7, (unit) => {
    const rate = unit.rates[rule.name];
    if (!rate || unit.grade === null) return '';
    if (rule.measure === 'points') return pointsText(rate.value, rule.decimals);
    const { numerator, denominator } = rate;
    return numerator !== null && denominator !== null && denominator > 0
      ? percentText(numerator, denominator, rule.decimals)
      : fractionText(rate.value, rule.decimals);
  });
}

function gradeText({ grade, unrankedReason }: UnitAssessment): string {
  return grade ?? (unrankedReason === null ? '' : UNGRADED[unrankedReason]);
}
