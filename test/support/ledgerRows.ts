import type { LedgerEntry } from '../../src/domain/ledger/ledgerEntry';
import type { TestCell } from '../report/gridSnapshot';

/** The header of the ledger's register, as people see it. */
export const LEDGER_HEADER = [
  '承办单位',
  '指标名称',
  '件数',
  '分值',
  '工单编号',
  '工单渠道',
  '明细',
  '日期',
  '计入月份',
];

type Filled = Partial<Omit<LedgerEntry, 'period'>> & { readonly month?: string };

/** The ledger's register as a sheet holds it: title, note, header, a line per entry. */
export function ledgerRows(entries: readonly Filled[]): TestCell[][] {
  return [['加扣分登记'], ['每行一条'], LEDGER_HEADER, ...ledgerLines(entries)];
}

/** The lines of the register alone. */
export function ledgerLines(entries: readonly Filled[]): (string | number | null)[][] {
  return entries.map(ledgerRow);
}

function ledgerRow(entry: Filled): (string | number | null)[] {
  const { unit = '', kind = '', items = null, points = null, orderNumbers = [] } = entry;
  const { channel = null, text = '', date = null, month = null } = entry;
  const orders = orderNumbers.length === 0 ? null : orderNumbers.join('、');
  return [unit, kind, items, points, orders, channel, text === '' ? null : text, date, month];
}
