/** What somebody entered into a cell of the register. */
import { enteredDay } from "../../text/entered-day.ts";
import { isBlank } from "../../text/blanks.ts";
import { serialToIsoDate } from "../../workbook/dates.ts";
import type { ReadableWorkbook, WorkbookCell } from "../../workbook/workbook.ts";

/** As text; undefined where there is nothing to see. A number that is shown as a day is that day. */
export function enteredText(
  workbook: ReadableWorkbook,
  cell: WorkbookCell | undefined,
): string | undefined {
  if (cell?.value == null) return undefined;
  const text = workbook.dateOf(cell) ?? String(cell.value);
  return isBlank(text) ? undefined : text;
}

/** The same of a column of the user's own, where a number is a number. */
export function enteredValue(
  workbook: ReadableWorkbook,
  cell: WorkbookCell | undefined,
): string | number | undefined {
  const isNumber = typeof cell?.value === "number" && workbook.dateOf(cell) === null;
  return isNumber ? cell.value : enteredText(workbook, cell);
}

/**
 * A day, YYYY-MM-DD where a number is one, in a format of days or not; what was typed as text stays as it is, and so
 * does a number that is no day of these times, such as 20260105.
 */
export function enteredDate(
  workbook: ReadableWorkbook & Partial<{ readonly firstDayYear: 1900 | 1904 }>,
  cell: WorkbookCell | undefined,
): string | undefined {
  if (typeof cell?.value !== "number") return enteredText(workbook, cell);
  const day = serialToIsoDate(cell.value, workbook.firstDayYear ?? 1900);
  return day !== null && enteredDay(day) !== undefined ? day : String(cell.value);
}
