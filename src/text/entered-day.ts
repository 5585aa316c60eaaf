/** Days as people enter them into a list: 2026-1-5, 2026/1/5, 2026.1.5, 2026年1月5日, 20260105, of either width. */
import { dayIn, isDay } from "./dates.ts";
import { squeeze } from "./squeeze.ts";

/** No list of ours has an earlier or a later one: what reads as 0206 or 2206 is a slip. */
const FIRST = "1949-10-01";
const LAST = "2099-12-31";

/** The day, YYYY-MM-DD; undefined where the text as a whole is none. */
export function enteredDay(text: string): string | undefined {
  const written = squeeze(text).replaceAll("。", ".");
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/u.exec(written) ?? [];
  const iso = year === undefined ? dayIn(written) : `${year}-${month ?? ""}-${day ?? ""}`;
  return iso !== undefined && isDay(iso) && iso >= FIRST && iso <= LAST ? iso : undefined;
}
