import { cellName } from '../cellName';
import { nameKey } from '../nameKey';
import type { CellPlace, Problem } from '../problem';
import type { LedgerEntry } from './ledgerEntry';
import { ledgerProblem } from './ledgerProblem';

/**
 * The entries that name an order number which an earlier entry of their kind has already, or name one
 * twice themselves, each with its problem: one order counts once for a kind, whichever unit and month
 * it is put down to. The earlier entry stands.
 * @param kindName the name of an entry's kind; null for an unknown one
 */
export function repeatedOrders(
  entries: readonly LedgerEntry[],
  kindName: (entry: LedgerEntry) => string | null,
): Map<LedgerEntry, Problem> {
  const first = new Map<string, CellPlace>();
  const repeated = new Map<LedgerEntry, Problem>();
  for (const entry of entries) {
    const kind = kindName(entry);
    if (kind === null) continue;
    const place = entry.at.orderNumbers;
    for (const order of entry.orderNumbers) {
      const key = `${kind}\n${nameKey(order)}`;
      const other = first.get(key);
      if (!other) first.set(key, place);
      else if (!repeated.has(entry)) {
        const details = { order, kind: entry.kind, other: cellName(other) };
        const problem = ledgerProblem('ledgerOrderTwice', 'blocking', place, details, entry.unit);
        repeated.set(entry, problem);
      }
    }
  }
  return repeated;
}
