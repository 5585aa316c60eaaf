/** What becomes of an entry, whether a person types it or an add-in sets it. */
import { serialToIsoDate } from "../../../../src/workbook/dates.ts";
import type { CellContent } from "./sheet.ts";

/** `null` empties the cell. A date brings its number format along, unless the cell has one. */
export interface Entry {
  readonly content: CellContent | null;
  readonly numberFormat?: string;
}

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;
const DATE = /^(\d{4})(?:[-/](\d{1,2})[-/](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/u;

/**
 * Reads an entry: a leading apostrophe makes it text, `=` a formula; in a cell that is not formatted as text
 * numbers, dates and truth values are recognised.
 */
export function readEntry(entry: unknown, numberFormat: string): Entry {
  if (typeof entry === "number" || typeof entry === "boolean") return value(entry);
  const text = String(entry);
  if (text === "") return { content: null };
  if (numberFormat === "@") return value(text);
  if (text.startsWith("'")) return value(text.slice(1));
  if (/^=./u.test(text)) return { content: { kind: "formula", formula: text.slice(1) } };
  return recognised(text.trim()) ?? value(text);
}

function recognised(text: string): Entry | null {
  if (/^(?:true|false)$/iu.test(text)) return value(text.toLowerCase() === "true");
  if (/\d/u.test(text) && NUMBER.test(text)) return value(Number(text.replaceAll(",", "")));
  const percent = /^([-+]?\d+(?:\.\d+)?)%$/u.exec(text);
  if (percent) return { ...value(Number(percent[1]) / 100), numberFormat: "0.00%" };
  const [, year, month, day, chineseMonth, chineseDay] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const serial = serialOf(Number(year), Number(month ?? chineseMonth), Number(day ?? chineseDay));
  return serial === null ? null : { ...value(serial), numberFormat: "yyyy/m/d" };
}

/** The serial number of a day that exists. */
function serialOf(year: number, month: number, day: number): number | null {
  const serial = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  const iso = [year, month, day].map((it) => String(it).padStart(2, "0")).join("-");
  return serialToIsoDate(serial, 1900) === iso ? serial : null;
}

function value(content: number | string | boolean): Entry {
  return { content: { kind: "value", value: content } };
}
