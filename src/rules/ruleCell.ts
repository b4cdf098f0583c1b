import type { RegisterFaultCode, RuleFaultCode } from '../domain/problem';
import type { CellContent } from '../tables/snapshot';

/** What one cell of a rules sheet holds. */
export type RuleCellValue = string | number | null;

/** A fault in one cell, before the sheet it stands in is known. */
export interface CellFault {
  readonly code: RuleFaultCode | RegisterFaultCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A cell read by its codec. */
export type CellReading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: CellFault };

/** How a field of the rules stands in a cell: read with what is right said, and written back. */
export interface Codec<T> {
  read(content: CellContent): CellReading<T>;
  write(value: T): RuleCellValue;
  /** The values a drop-down list offers; null where anything may be typed. */
  readonly choices: readonly string[] | null;
  /** How the cell shows its number. */
  readonly shows: 'text' | 'number' | 'percent';
}

/** The text of a cell as a person sees it; empty for a blank one. */
export function shownContent(content: CellContent): string {
  return content.kind === 'blank' ? '' : String(content.value).trim();
}

/** A reading that went well. */
export function taken<T>(value: T): CellReading<T> {
  return { ok: true, value };
}

/** A reading with a fault. */
export function faulty(
  code: CellFault['code'],
  details: CellFault['details'],
): Extract<CellReading<never>, { ok: false }> {
  return { ok: false, fault: { code, details } };
}
