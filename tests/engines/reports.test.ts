/**
 * Finished reports as LibreOffice saves them again: all fifteen examples, as they are sent or published, as PDF, as a
 * page and as a document. What is read of them is what was written.
 */
import { composeVariant } from "../../src/document/compose-variant.ts";
import type { Variant } from "../../src/document/variant.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import type { Imported } from "../../src/import/imported.ts";
import type { AnnualReport, Narrative } from "../../src/report/annual-report.ts";
import { narrativeOf, paragraphsAt } from "../../src/report/paragraphs.ts";
import { check } from "../../src/rules/check.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { turnOf } from "../support/long-matrix.ts";
import { printedIn } from "../support/printed-report.ts";
import { converted, type Conversion } from "../support/libreoffice.ts";

const examples = exampleReports();

const CONVERSIONS: readonly Conversion[] = [
  { from: "docx", to: "pdf" },
  { from: "docx", to: "html", filter: "HTML (StarWriter)" },
  { from: "docx", to: "docx", filter: "MS Word 2007 XML" },
  { from: "docx", to: "doc" },
  { from: "html", to: "docx", filter: "MS Word 2007 XML" },
];

function written(report: AnnualReport, variant: Variant, type: string): Uint8Array {
  const tree = composeVariant(report, check(report, { stage: "finished" }), variant);
  return type === "html" ? new TextEncoder().encode(writeHtml(tree)) : writeDocx(tree);
}

const VARIANTS = ["submit", "review", "web"] as const;

/** The examples of which a variant is converted: in a full run all, else each example in one variant. */
function examplesAs(variant: Variant): readonly AnnualReport[] {
  return examples
    .filter((_, i) => turnOf(VARIANTS, i).some((it) => it === variant))
    .map(({ report }) => report);
}

describe.each(VARIANTS)("as %s", (variant) => {
  const reports = examplesAs(variant);

  test.each(CONVERSIONS)("a .$from file that became .$to", async (conversion) => {
    const { from, to } = conversion;
    const files = reports.map((report) => written(report, variant, from));
    const read: Imported[] = [];
    for (const [i, bytes] of converted(files, conversion).entries()) {
      const imported = await importAny(bytes, { fileName: `年报.${to}` });
      read.push(imported);
      if (to === "doc") await expectAsBefore(imported, files[i] ?? new Uint8Array());
    }
    const seen = (report: AnnualReport) => {
      const printed = printedIn(report, variant);
      return to === "pdf" ? { ...printed, narrative: withoutGaps(printed.narrative) } : printed;
    };
    expect(read.map(({ report }) => seen(report))).toEqual(reports.map((report) => seen(report)));
    expect(read.map(({ report }) => report.signed)).toEqual(
      reports.map((report) => printedIn(report, variant).signed),
    );
    for (const { report } of read) expect(report.source?.read).toEqual({});
  });
});

/** A .doc is read exactly as the .docx that it was. */
async function expectAsBefore(asDoc: Imported, docx: Uint8Array): Promise<void> {
  const asDocx = await importAny(docx, { fileName: "年报.docx" });
  const told = ({ report, account }: Imported) => ({
    report: { ...report, ...(report.source && { source: { ...report.source, file: "" } }) },
    account,
  });
  expect(told(asDoc)).toEqual(told(asDocx));
}

/** A PDF does not say whether somebody typed the blank between a half-width comma and a Chinese character. */
function withoutGaps(narrative: Narrative): Narrative {
  const close = (paragraphs: readonly string[]): string[] =>
    paragraphs.map((text) => text.replace(/(?<=[,;]) (?=\p{Script=Han})/gu, ""));
  return narrativeOf((part) => close(paragraphsAt(narrative, part)));
}
