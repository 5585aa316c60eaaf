/** Our page, and our fragment in a bare page, as a browser prints them to PDF: read like the report itself. */
import { composeVariant } from "../../src/document/compose-variant.ts";
import type { Variant } from "../../src/document/variant.ts";
import { writeFragment } from "../../src/document/write-fragment.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { turnOf } from "../support/long-matrix.ts";
import { printedIn } from "../support/printed-report.ts";

async function printed(html: string): Promise<Uint8Array> {
  const page = await (await standing.browser()).newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return new Uint8Array(pdf);
}

/** A PDF does not tell the blank behind a half-width comma from a gap. */
const closed = (report: unknown): string => JSON.stringify(report).replaceAll(/(?<=[,;]) /gu, "");

const DOCUMENTS: Readonly<
  Record<"page" | "fragment", (report: AnnualReport) => [html: string, variant: Variant]>
> = {
  page: (report) => [
    writeHtml(composeVariant(report, check(report, { stage: "finished" }), "submit")),
    "submit",
  ],
  fragment: (report) => [
    `<meta charset="utf-8">${writeFragment(composeVariant(report, check(report, { stage: "finished" }), "web"))}`,
    "web",
  ],
};

describe.each(exampleReports().map(({ name, report }, row) => [name, report, row] as const))(
  "%s",
  (_name, report, row) => {
    test.each(turnOf(Object.entries(DOCUMENTS), row))("as our %s", async (_what, documentOf) => {
      const [html, variant] = documentOf(report);
      const { report: again } = await importAny(await printed(html), { fileName: "年报.pdf" });
      expect(closed(printedIn(again))).toBe(closed(printedIn(report, variant)));
      expect(again.source?.read).toEqual({});
    });
  },
);
