import type { Assessment } from '../assessment';

/** How units are told apart and which there are beside those of the tables. */
export interface LedgerNames {
  /** One key for all names of a unit. */
  readonly unitKey: (name: string) => string;
  /** The units of the roster; null where there is no roster. */
  readonly roster: readonly { readonly unit: string; readonly group: string }[] | null;
}

/** A unit that the ledger knows. */
export interface LedgerUnit {
  /** As our own sheets name it. */
  readonly unit: string;
  readonly group: string;
}

/** The units of the month by their key: the tables' in the assessment's order, then the roster's. */
export function ledgerUnits(
  { channels }: Assessment,
  { unitKey, roster }: LedgerNames,
): Map<string, LedgerUnit> {
  const units = new Map<string, LedgerUnit>();
  const listed = [...channels.flatMap((channel) => channel.units), ...(roster ?? [])];
  for (const { unit, group } of listed) {
    const key = unitKey(unit);
    const known = units.get(key);
    if (!known) units.set(key, { unit, group });
    else if (known.group === '' && group !== '') units.set(key, { ...known, group });
  }
  return units;
}
