/** Days as numbers that follow each other, so that they can be counted; outside they are YYYY-MM-DD. */

const MILLISECONDS = 86_400_000;

/** The number of a day of the calendar, YYYY-MM-DD; 1970-01-01 is 0. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS;
}

/** The day of that number, YYYY-MM-DD. */
export function dayOfNumber(number: number): string {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

/** Saturday or Sunday. */
export function isWeekend(number: number): boolean {
  return weekdayOf(number) > 4;
}

/** 星期六. */
export function weekdayName(day: string): string {
  return `星期${"一二三四五六日".charAt(weekdayOf(dayNumber(day)))}`;
}

/** Monday is 0: 1970-01-01 was a Thursday. */
function weekdayOf(number: number): number {
  return (((number + 3) % 7) + 7) % 7;
}

export function yearOfDay(number: number): number {
  return new Date(number * MILLISECONDS).getUTCFullYear();
}
