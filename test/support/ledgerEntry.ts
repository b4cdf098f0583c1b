import type { LedgerEntry } from '../../src/domain/ledger/ledgerEntry';
import type { CellPlace } from '../../src/domain/problem';

const SHEET = { sheetId: 'ledger', sheetName: '加扣分登记' } as const;

/** An entry of the ledger for tests, in the line `row` (zero-based) of a register. */
export function ledgerEntry(row: number, given: Partial<LedgerEntry>): LedgerEntry {
  const cell = (column: number): CellPlace => ({ ...SHEET, row, column });
  return {
    unit: '市水利局',
    kind: '热线办理质量',
    items: null,
    points: null,
    channel: null,
    orderNumbers: [],
    text: '',
    date: null,
    period: null,
    place: cell(0),
    at: {
      unit: cell(0),
      kind: cell(1),
      items: cell(2),
      points: cell(3),
      channel: cell(4),
      orderNumbers: cell(5),
    },
    ...given,
  };
}
