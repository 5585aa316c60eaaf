/** A report that was changed here, as the file that takes the place of what its unit sent. */
import { organFileName } from "../../document/report-file-name.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { formatAnnualReport } from "../../report/json.ts";

interface ChangedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string;
}

export function changedFile(unit: string, report: AnnualReport): ChangedFile {
  return {
    name: `${organFileName(unit)}年报（汇总时修改）.json`,
    type: "application/json",
    content: formatAnnualReport(report),
  };
}
