/** Our workbooks as LibreOffice saves them for Excel 97: read by their names, like the workbooks themselves. */
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { converted } from "../support/libreoffice.ts";
import { filled } from "../support/workbooks.ts";

test("all examples as .xls", async () => {
  const workbooks = exampleReports().map(({ report }) => filled(report));
  const old = converted(workbooks, { from: "xlsx", to: "xls", filter: "MS Excel 97" });
  const read = (bytes: Uint8Array, type: string): Promise<AnnualReport> =>
    importAny(bytes, { fileName: `年报.${type}` }).then(({ report }) => report);
  for (const [i, bytes] of workbooks.entries()) {
    expect(await read(old[i] ?? new Uint8Array(), "xls")).toEqual(await read(bytes, "xlsx"));
  }
});
