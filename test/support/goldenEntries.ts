import type { LedgerEntry } from '../../src/domain/ledger/ledgerEntry';
import { BONUSES, DEDUCTIONS } from '../fixtures/yueyang202311/month';
import { ledgerEntry } from './ledgerEntry';

/** The printed incidents of November 2023. */
export const INCIDENTS = DEDUCTIONS.filter(({ source }) => source === '人工');

/** Incidents and bonuses of November 2023 as staff enter them: order numbers apart, and no points. */
export const GOLDEN_ENTRIES: readonly LedgerEntry[] = [
  ...INCIDENTS.map(({ unit, item, detail }) => {
    const order = /^热线编号：(\d+)$/u.exec(detail)?.[1];
    const said = order === undefined ? { text: detail } : { orderNumbers: [order] };
    return { unit, kind: item, ...said };
  }),
  ...BONUSES.map(({ unit, item, cases, detail }) => ({
    ...{ unit, kind: item, text: detail },
    items: cases === 1 ? null : cases,
  })),
].map((given, row) => ledgerEntry(row + 3, given));
