/** Changes of a report through the port, as they succeed. */
import type { ReportChanges } from "../../src/book/report-changes.ts";
import type { WorkbookHost, Written } from "../../src/hosts/workbook-host.ts";

/** Writes changes that differ from what is there. */
export async function changed(host: WorkbookHost, changes: ReportChanges): Promise<Written> {
  return present(await host.write(() => changes, "修改"));
}

export function present(written: Written | null | undefined): Written {
  if (!written) throw new Error("There was nothing to change.");
  return written;
}
