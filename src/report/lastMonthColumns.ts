import type { UnitStanding } from '../domain/exclusionEffect';
import { indexChange } from '../domain/lastMonth';
import type { ChannelRules } from '../domain/ruleSet';
import { changeFormat, decimalFormat, WHOLE_FORMAT } from './numberFormats';
import { numberOrClear, textValue } from './plannedValue';
import type { TableColumn } from './tableColumns';
import { LAST_MONTH_WORDS } from './workbookWords';

/** A unit's index now, and how it stood in the month before. */
export interface Moved {
  readonly index: number | null;
  readonly lastMonth?: UnitStanding;
}

/**
 * Index, grade and rank of the month before, and the change of the index.
 * @param label words before each header; empty text where the sheet is of one channel
 */
export function lastMonthColumns<Row>(
  rules: ChannelRules,
  of: (row: Row) => Moved | null,
  label: string,
): TableColumn<Row>[] {
  const before = (row: Row) => of(row)?.lastMonth;
  return [
    {
      ...{ header: label + LAST_MONTH_WORDS.index, alignment: 'Right' },
      value: (row) => numberOrClear(before(row)?.index),
      numberFormat: decimalFormat(rules.decimals),
    },
    {
      ...{ header: label + LAST_MONTH_WORDS.grade, alignment: 'Center', numberFormat: null },
      value: (row) => textValue(before(row)?.grade ?? ''),
    },
    {
      ...{ header: label + LAST_MONTH_WORDS.rank, alignment: 'Center' },
      value: (row) => numberOrClear(before(row)?.rank),
      numberFormat: WHOLE_FORMAT,
    },
    {
      ...{ header: label + LAST_MONTH_WORDS.change, alignment: 'Right' },
      value: (row) => {
        const own = of(row);
        return numberOrClear(own && indexChange(own.index, own.lastMonth));
      },
      numberFormat: changeFormat(rules.decimals),
    },
  ];
}
