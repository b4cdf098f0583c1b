import type { UnitAssessment } from '../domain/assessment';
import type { ChannelRules } from '../domain/ruleSet';
import { decimalFormat, POINTS_FORMAT, rateFormat, WHOLE_FORMAT } from './numberFormats';
import { CLEAR, numberOrClear, numberValue, textValue } from './plannedValue';
import type { TableColumn } from './tableColumns';
import { COLUMN_WORDS, exclusionRemark, exemptRemark, UNRANKED_REMARKS } from './workbookWords';

type UnitColumn = TableColumn<UnitAssessment>;

/** Place, name and volume of a unit. */
export function leadingColumns(rules: ChannelRules): UnitColumn[] {
  return [
    {
      header: COLUMN_WORDS.rank,
      alignment: 'Center',
      value: (unit) => numberOrClear(unit.rank),
      numberFormat: WHOLE_FORMAT,
    },
    {
      header: COLUMN_WORDS.unit,
      alignment: 'Left',
      value: (unit) => textValue(unit.unit),
      numberFormat: null,
    },
    {
      header: volumeLabel(rules),
      alignment: 'Right',
      value: (unit) => numberOrClear(unit.due),
      numberFormat: WHOLE_FORMAT,
    },
  ];
}

/** One column for each rate of the channel. */
export function rateColumns(rules: ChannelRules): UnitColumn[] {
  return rules.rates.map((rate) => ({
    header: rate.label.zh,
    alignment: 'Right',
    value: (unit) => (unit.grade === null ? CLEAR : numberOrClear(unit.rates[rate.name]?.value)),
    numberFormat: rateFormat(rate),
  }));
}

export function indexColumn(rules: ChannelRules): UnitColumn {
  return {
    header: COLUMN_WORDS.index,
    alignment: 'Right',
    value: (unit) => numberOrClear(unit.index),
    numberFormat: decimalFormat(rules.decimals),
  };
}

export const GRADE_COLUMN: UnitColumn = {
  header: COLUMN_WORDS.grade,
  alignment: 'Center',
  value: (unit) => textValue(unit.grade ?? ''),
  numberFormat: null,
};

export const PENALTY_COLUMN: UnitColumn = {
  header: COLUMN_WORDS.penalty,
  alignment: 'Center',
  value: (unit) => (unit.grade === null ? CLEAR : numberValue(unit.penalty)),
  numberFormat: POINTS_FORMAT,
};

export function remarkColumn<Unit extends UnitAssessment>(
  remark: (unit: Unit) => string,
): TableColumn<Unit> {
  return {
    header: COLUMN_WORDS.remark,
    alignment: 'Left',
    value: (unit) => textValue(remark(unit)),
    numberFormat: null,
  };
}

/** What the roster, the ranking or excluded orders have to say of a unit; empty text for nothing. */
export function unitRemark(unit: UnitAssessment, rules: ChannelRules): string {
  const { exclusion } = unit;
  const excluded = exclusion ? exclusionRemark(exclusion, rules.decimals) : '';
  return [unrankedRemark(unit, rules), excluded].filter((text) => text !== '').join('；');
}

/** Why a unit stands below the ranked ones; empty text for a ranked one. */
export function unrankedRemark(unit: UnitAssessment, rules: ChannelRules): string {
  if (unit.unrankedReason === null) return '';
  if (unit.exemption !== undefined) return exemptRemark(unit.exemption);
  return UNRANKED_REMARKS[unit.unrankedReason](volumeLabel(rules), unit.rankingMinimum);
}

function volumeLabel({ counts, volume }: ChannelRules): string {
  return counts.find((count) => count.name === volume)?.label.zh ?? COLUMN_WORDS.due;
}
