/** When a unit handed its report in, as far as anybody knows. */
import type { AnnualReport } from "../report/annual-report.ts";
import type { DayOfReceipt } from "./sentences.ts";
import type { Unit } from "./unit.ts";

/** By the list; else by what the report says, which cannot be later than its receipt by much. */
export function receiptOf(
  { receivedOn }: Unit,
  report: AnnualReport | undefined,
): DayOfReceipt | undefined {
  if (receivedOn !== undefined) return ["收到日期为", receivedOn];
  if (report?.published !== undefined) return ["收到日期未登记，公布日期为", report.published];
  if (report?.signed !== undefined) return ["收到日期未登记，成文日期为", report.signed];
  return undefined;
}

/** Null while no day or no deadline is known, and of a unit that handed in nothing. */
export function isLate(
  unit: Unit,
  report: AnnualReport | undefined,
  deadline: string | undefined,
): boolean | null {
  const receipt = receiptOf(unit, report);
  return receipt === undefined || deadline === undefined ? null : receipt[1] > deadline;
}
