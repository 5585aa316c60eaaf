import type { Collected } from "../collection/collected.ts";

/** What the sums as a report are called: nobody may take what is not complete for the report. */
export function reportName({ complete }: Pick<Collected, "complete">): string {
  return complete ? "汇总.json" : "汇总（未齐）.json";
}
