import { isDay } from "../text/dates.ts";
import { Refusal } from "./console.ts";

/** Refuses a day on the command line that is no day of the calendar. */
export function assertDay(option: string, day: string | undefined): void {
  if (day === undefined || isDay(day)) return;
  throw new Refusal(`--${option}应为2026-01-20这样的日期，实为“${day}”。`);
}
