/** The user's own days in 节假日. */
import { FIRST_YEAR } from "../../form/editions.ts";
import { holidayColumns } from "../../layout/register/columns.ts";
import type { Register } from "../../register/register.ts";
import { squeeze } from "../../text/squeeze.ts";
import type { ReadableWorkbook } from "../../workbook/workbook.ts";
import { lineValues, type LineOptions } from "./line-values.ts";
import { findList } from "./list-sheet.ts";

/** A year alone is complete; a day is off or worked as is said of it, and without that it is none. */
export function readHolidays(
  workbook: ReadableWorkbook,
  optionsFor: (sheet: string) => LineOptions,
): Register["holidays"] {
  const holidays: Register["holidays"] = { years: [], rest: [], work: [] };
  const list = findList(workbook, { id: "holidays", columns: holidayColumns, others: "ignored" });
  if (!list) return holidays;
  const options = optionsFor(list.sheet);
  for (const line of list.lines) {
    const values = Object.fromEntries(lineValues(line, holidayColumns, options));
    const { date, kind } = values;
    if (typeof date !== "string") continue;
    const year = yearIn(date);
    if (year !== undefined) holidays.years.push(year);
    else if (kind === "rest" || kind === "work") holidays[kind].push(date);
    else options.doubt(line.row, "的日子没有写明“休”还是“班”，没有计入，请补上");
  }
  return holidays;
}

/** 2027, 2027年 */
function yearIn(text: string): number | undefined {
  const [, digits] = /^(\d{4})年?$/u.exec(squeeze(text)) ?? [];
  const year = Number(digits);
  return year >= FIRST_YEAR && year <= 9999 ? year : undefined;
}
