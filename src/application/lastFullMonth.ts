import { previousPeriod } from '../domain/lastMonth';
import { parsePeriodKey, type Period } from '../domain/period';
import type { ClockPort } from './ports';

/** The month that is over: the one before the clock's, whose counts are graded now. */
export function lastFullMonth(clock: ClockPort): Period {
  const now = clock.now();
  const month = parsePeriodKey(now.slice(0, 7));
  if (month === null) throw new Error(`The clock does not tell a month: ${now}`);
  return previousPeriod(month);
}
