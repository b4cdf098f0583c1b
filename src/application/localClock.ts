import type { ClockPort } from './ports';

/** The clock of this computer, in its own time zone. */
export const LOCAL_CLOCK: ClockPort = { now: () => localMinute(new Date()) };

/** A moment as `2023-12-22 09:30`, local time. */
export function localMinute(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
