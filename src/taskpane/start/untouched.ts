import type { WorkbookReading } from "../../hosts/workbook-host.ts";
import { isEmptyReport } from "../../report/empty-report.ts";
import type { PaneSession } from "../session/session.ts";

/** A page without Excel begins with an empty form, which nobody has made a report of yet. */
export function isUntouched(
  { destinations }: Pick<PaneSession, "destinations">,
  reading: WorkbookReading,
): boolean {
  if (reading.kind !== "report" || !destinations.includes("thisPage")) return false;
  return reading.report.organ.name === "" && isEmptyReport(reading.report);
}
