import { parsePeriodKey, type Period } from '../domain/period';
import type { CellContent } from '../tables/snapshot';

/** Days before 2000 and after 2099 are no days a person meant. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as far as days after February 1900 are concerned. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * The month a cell names: `2023-11`, the same with `/`, `.` or 年月, or the day that Excel makes of it
 * when it is typed into a cell that is not text. Null for anything else: of a number like 2023.1 nobody
 * can tell whether January or October was meant.
 */
export function monthTyped(content: CellContent): Period | null {
  if (content.kind === 'number') return monthOfSerial(content.value);
  if (content.kind !== 'text') return null;
  const plain = content.value.normalize('NFKC').replace(/\s/gu, '');
  const [, year = '', month = ''] = /^(\d{4})(?:[-/.]|年)(\d{1,2})月?份?$/u.exec(plain) ?? [];
  return parsePeriodKey(`${year}-${month.padStart(2, '0')}`);
}

function monthOfSerial(serial: number): Period | null {
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return null;
  const day = new Date(EPOCH + Math.floor(serial) * DAY_MS);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1 };
}
