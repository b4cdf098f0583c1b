import type { LedgerEntry, LedgerField } from '../domain/ledger/ledgerEntry';
import type { CellPlace } from '../domain/problem';
import { numberBetween, optional, OPTIONAL_PERIOD, OPTIONAL_TEXT, TEXT } from '../rules/codecs';
import { column } from '../rules/ruleSection';
import { OPTIONAL_DATE } from './dateCodec';
import { ORDER_NUMBERS } from './orderNumbersCodec';
import type { Register, RegisterReading } from './register';

const MOST_ITEMS = 100_000;
const MOST_POINTS = 10_000;

const COLUMNS = {
  unit: column('承办单位', TEXT),
  kind: column('指标名称', TEXT),
  items: column('件数', optional(numberBetween(1, MOST_ITEMS, true))),
  points: column('分值', optional(numberBetween(-MOST_POINTS, MOST_POINTS))),
  orderNumbers: column('工单编号', ORDER_NUMBERS),
  channel: column('工单渠道', OPTIONAL_TEXT),
  text: column('明细', OPTIONAL_TEXT),
  date: column('日期', OPTIONAL_DATE),
  period: column('计入月份', OPTIONAL_PERIOD),
};

/** The ledger's register (加扣分登记): incidents and bonuses, one per line. */
export const LEDGER_REGISTER = {
  kind: 'ledger',
  title: '加扣分登记',
  note: '每行一条加分或扣分，考评扣分由加载项计算，不用登记。件数留空按工单编号个数计，至少 1 件；分值一般留空，按规则计算；日期写成 2023-11-08，计入月份写成 2023-11，都留空表示所评的月份。',
  columns: COLUMNS,
} as const satisfies Register<typeof COLUMNS>;

export type LedgerColumns = typeof COLUMNS;

/** The lines of a register as entries of the ledger, in the order they stand in. */
export function ledgerEntries({ sheet, entries }: RegisterReading<LedgerColumns>): LedgerEntry[] {
  const { id: sheetId, name: sheetName } = sheet;
  return entries.map(({ values, at, place }) => {
    const cell = (field: LedgerField): CellPlace => ({ sheetId, sheetName, ...at[field] });
    return {
      ...values,
      text: values.text ?? '',
      place,
      at: {
        unit: cell('unit'),
        kind: cell('kind'),
        items: cell('items'),
        points: cell('points'),
        channel: cell('channel'),
        orderNumbers: cell('orderNumbers'),
      },
    };
  });
}
