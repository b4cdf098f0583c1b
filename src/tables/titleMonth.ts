import type { Period } from '../domain/period';
import { monthIn } from './periodHint';
import type { CellContent } from './snapshot';

const FIRST_SERIAL_OF_2000 = 36526;
const FIRST_SERIAL_OF_2100 = 73051;

/** The month a title cell names: in its text, or as a date. */
export function titleMonth(content: CellContent): Period | null {
  if (content.kind === 'text') return monthIn(content.value);
  if (content.kind !== 'number') return null;
  const { value } = content;
  return value >= FIRST_SERIAL_OF_2000 && value < FIRST_SERIAL_OF_2100 ? serialMonth(value) : null;
}

/** The month of a date serial of the 1900 system, by integer arithmetic on civil days. */
function serialMonth(serial: number): Period {
  // Days from 0000-03-01, so that leap days end a year; 1899-12-30 is serial 0.
  const days = Math.floor(serial) + 693899;
  const era = Math.floor(days / 146097);
  const dayOfEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month };
}
