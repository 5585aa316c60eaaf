/** Reports laid out on pages, as two kinds of producers write OFD: read like the .docx of the same report. */
import { composeVariant } from "../../../src/document/compose-variant.ts";
import { writeDocx } from "../../../src/document/write-docx.ts";
import { check } from "../../../src/rules/check.ts";
import { exampleReports } from "../../support/examples.ts";
import { importAny } from "../../support/import.ts";
import { turnOf } from "../../support/long-matrix.ts";
import { writeOfd } from "../../support/write-ofd.ts";

async function read(bytes: Uint8Array, fileName: string): Promise<string> {
  const { report } = await importAny(bytes, { fileName });
  return closed({ ...report, source: { ...report.source, file: "年报" } });
}

/** Set type does not tell the blank behind a half-width comma from a gap. */
const closed = (report: unknown): string =>
  JSON.stringify(report, null, 1).replaceAll(/(?<=[,;]) (?=\p{Script=Han})/gu, "");

const cases = exampleReports().flatMap(({ name, report }, row) =>
  turnOf(["submit", "review", "web"] as const, row).map((variant) => ({ name, report, variant })),
);

test.each(cases)("$name as $variant", async ({ report, variant }) => {
  const tree = composeVariant(report, check(report, { stage: "finished" }), variant);
  const wanted = await read(writeDocx(tree), "年报.docx");
  expect(await read(writeOfd(tree, "stretches"), "年报.ofd")).toBe(wanted);
  expect(await read(writeOfd(tree, "letters"), "年报.ofd")).toBe(wanted);
});
