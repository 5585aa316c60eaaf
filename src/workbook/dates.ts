/** Serial dates (ECMA-376 part 1, 18.17.4.1) and the number formats that show them. */

const DAY = 86_400_000;
/** Excel's 1900 is a leap year: serial 60 is 29 February 1900, which never was. */
const FALSE_LEAP_DAY = 60;
/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** The year with which a workbook begins to count its days: 1904 where it was first kept on a Mac. */
export type FirstDayYear = 1900 | 1904;

/** The day of a serial number as `2026-01-16`; the time of day is dropped. */
export function serialToIsoDate(serial: number, from: FirstDayYear): string | null {
  const day = Math.floor(serial);
  if (from === 1904) return isoDate(Date.UTC(1904, 0, 1) + day * DAY, day);
  if (day === FALSE_LEAP_DAY || day < 1) return null;
  return isoDate(Date.UTC(1899, 11, day < FALSE_LEAP_DAY ? 31 : 30) + day * DAY, day);
}

function isoDate(time: number, day: number): string | null {
  return day < 0 || day > LAST_DAY ? null : new Date(time).toISOString().slice(0, 10);
}

/** Built-in formats that show a day, those of Chinese Excel included (18.8.30: 27 to 31, 36, 50 to 54, 57, 58). */
const DATE_FORMATS: ReadonlySet<number> = new Set([
  ...[14, 15, 16, 17, 22],
  ...[27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
]);

export function isBuiltInDateFormat(id: number): boolean {
  return DATE_FORMATS.has(id);
}

/** Whether a format code shows a day: it has a year or a day, or a month that cannot be minutes. */
export function isDateFormatCode(code: string): boolean {
  const [positive = ""] = code.split(";");
  const bare = positive.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./gu, "").toLowerCase();
  if (/general|@/u.test(bare)) return false;
  return /[yd]/u.test(bare) || (bare.includes("m") && !/[hs]/u.test(bare));
}
