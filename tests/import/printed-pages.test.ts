/** Our page, and our fragment in a bare page, as a browser prints them to PDF: read like the report itself. */
import type { Browser } from "playwright-core";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeFragment } from "../../src/document/write-fragment.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { check } from "../../src/rules/check.ts";
import { launchBrowser } from "../support/browser.ts";
import { exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { printedIn } from "../support/printed-report.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function printed(html: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  await page.setContent(html);
  const pdf = await page.pdf({ format: "A4" });
  await page.close();
  return new Uint8Array(pdf);
}

/** A PDF does not tell the blank behind a half-width comma from a gap. */
const closed = (report: unknown): string => JSON.stringify(report).replaceAll(/(?<=[,;]) /gu, "");

test.each(exampleReports().map((it) => [it.name, it.report] as const))(
  "%s",
  async (_name, report) => {
    const findings = check(report, { stage: "finished" });
    const page = writeHtml(composeVariant(report, findings, "submit"));
    const fragment = `<meta charset="utf-8">${writeFragment(composeVariant(report, findings, "web"))}`;
    for (const [html, variant] of [
      [page, "submit"],
      [fragment, "web"],
    ] as const) {
      const bytes = await printed(html);
      const { report: again } = await importAny(bytes, { fileName: "年报.pdf" });
      expect(closed(printedIn(again))).toBe(closed(printedIn(report, variant)));
      expect(again.source?.read).toEqual({});
    }
  },
);
