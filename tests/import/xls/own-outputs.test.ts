/** Reports on the sheets of an old workbook: read like the same sheets in an .xlsx. */
import { composeVariant } from "../../../src/document/compose-variant.ts";
import { writeDocx } from "../../../src/document/write-docx.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { check } from "../../../src/rules/check.ts";
import { exampleReports } from "../../support/examples.ts";
import { importAny } from "../../support/import.ts";
import { turnOf } from "../../support/long-matrix.ts";
import { printedIn } from "../../support/printed-report.ts";
import { writeForeignWorkbook } from "../../support/write-foreign-workbook.ts";

async function read(bytes: Uint8Array, fileName: string): Promise<AnnualReport> {
  const { report } = await importAny(bytes, { fileName });
  return { ...report, source: { ...report.source, file: "年报" } };
}

const examples = exampleReports().map((it, row) => ({ ...it, row }));

describe.each(examples)("$name", ({ report, row }) => {
  const findings = check(report, { stage: "finished" });

  test.each(turnOf(["submit", "review", "web"] as const, row))("as %s", async (variant) => {
    const tree = composeVariant(report, findings, variant);
    const wanted = await read(writeForeignWorkbook(tree, "xlsx"), "年报.xlsx");
    expect(await read(writeForeignWorkbook(tree, "biff8"), "年报.xls")).toEqual(wanted);
    expect(await read(writeForeignWorkbook(tree, "biff8"), "年报.et")).toEqual(wanted);
    expect(printedIn(wanted)).toEqual(printedIn(await read(writeDocx(tree), "年报.docx")));
  });
});
