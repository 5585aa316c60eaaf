/** What a cell shows on the screen: its value in its number format. */
import { NotImplemented } from "../host-error.ts";
import { serialToIsoDate } from "../../../../src/workbook/dates.ts";
import type { CellValue } from "./sheet.ts";

type Show = (value: number) => string;

const day: (write: (year: string, month: number, day: number) => string) => Show =
  (write) => (serial) => {
    const [year = "", month, date] = (serialToIsoDate(serial, 1900) ?? "").split("-");
    return year === "" ? "########" : write(year, Number(month), Number(date));
  };

/** By format code: those of the templates and of what people type. */
const SHOWN: Readonly<Record<string, Show>> = {
  General: general,
  "@": general,
  "0": (value) => value.toFixed(0),
  "0.00": (value) => value.toFixed(2),
  "0%": (value) => `${(value * 100).toFixed(0)}%`,
  "0.00%": (value) => `${(value * 100).toFixed(2)}%`,
  "yyyy/m/d": day((year, month, date) => `${year}/${month}/${date}`),
  'yyyy"年"m"月"d"日"': day((year, month, date) => `${year}年${month}月${date}日`),
};

export function displayText(value: CellValue, numberFormat: string): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  const show = SHOWN[numberFormat];
  if (!show) throw new NotImplemented(`number format ${numberFormat}`);
  return show(value);
}

/** Eleven digits at most (ECMA-376 part 1, 18.8.30). */
function general(value: number): string {
  return String(Number(value.toPrecision(11))).toUpperCase();
}
