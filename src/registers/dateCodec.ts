import { faulty, shownContent, taken, type Codec } from '../rules/ruleCell';

/** Days before 2000 and after 2099 are slips of the pen, or numbers that are no days. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_050;
const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as far as days after February 1900 are concerned. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * A day as `2023-11-08`: typed so, with `/`, `.` or 年月日 between, as eight digits, or as a day of
 * Excel's. An empty cell is null; a day without a year is none.
 */
export const OPTIONAL_DATE: Codec<string | null> = {
  choices: null,
  shows: 'text',
  read: (content) => {
    const text = shownContent(content);
    if (text === '') return taken(null);
    const day = content.kind === 'number' ? serialDay(content.value) : null;
    const date = day ?? (content.kind === 'boolean' ? null : writtenDay(text));
    return date === null ? faulty('registerDateExpected', { value: text }) : taken(date);
  },
  write: (value) => value,
};

function serialDay(serial: number): string | null {
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return null;
  return new Date(EPOCH + Math.floor(serial) * DAY_MS).toISOString().slice(0, 10);
}

function writtenDay(text: string): string | null {
  const plain = text.normalize('NFKC').trim();
  const [, year = '', month = '', day = ''] =
    /^(20\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/u.exec(plain) ??
    /^(20\d{2})(\d{2})(\d{2})$/u.exec(plain) ??
    [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const time = new Date(Date.UTC(y, m - 1, d));
  // A day that the month does not have comes out as one of the next.
  const isDay = year !== '' && time.getUTCMonth() === m - 1 && time.getUTCDate() === d;
  return isDay ? time.toISOString().slice(0, 10) : null;
}
