/** The user's own holidays, in a range of two columns: 日期, and 休 or 班. A bare year says that its days are complete. */
import {
  publishedCalendar,
  workingCalendar,
  type WorkingCalendar,
} from "../calendar/working-calendar.ts";
import { rangeOf, type Shown } from "./cells.ts";
import * as messages from "./messages.ts";

const OFF = ["", "休", "休息", "放假", "假"];
const WORKED = ["班", "上班", "调休", "调休上班"];

/** The published days with those of the range, or the sentence that says which row of it cannot be read. */
export function calendarWith(
  range: unknown,
  dayIn: (cell: Shown) => string | undefined,
): WorkingCalendar | { readonly says: string } {
  if (range === undefined || range === null) return publishedCalendar;
  const own = { years: [] as number[], rest: [] as string[], work: [] as string[] };
  for (const [i, [cell = 0, mark = ""]] of rangeOf(range).entries()) {
    const text = String(cell).trim();
    const [kind, year] = [mark === 0 ? "" : String(mark).trim(), /^(\d{4})年?$/u.exec(text)?.[1]];
    if (cell === 0 || (i === 0 && text === "日期")) continue;
    const day = year === undefined ? dayIn(cell) : undefined;
    if (year !== undefined) own.years.push(Number(year));
    else if (day === undefined) return { says: messages.noHoliday(i + 1, text) };
    else if (OFF.includes(kind)) own.rest.push(day);
    else if (WORKED.includes(kind)) own.work.push(day);
    else return { says: messages.noHolidayMark(i + 1, kind) };
  }
  return workingCalendar(own);
}
