/** What is pasted into a site's CMS: the text alone, and what an editor makes of it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { editionOf } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { writeFragment } from "../../src/document/write-fragment.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { inBrowser } from "../support/standing.ts";
import { expectGolden } from "../support/golden.ts";
import { textEverywhere } from "../support/text-everywhere.ts";
import { filled, narrative, ptReport, report2019 } from "./reports.ts";

const fragmentOf = (report: AnnualReport): string =>
  writeFragment(composeVariant(report, [], "web"));

const reports: [string, AnnualReport][] = [
  ["pt-2025", ptReport],
  ["2019-edition", { ...report2019, narrative }],
  ["text-everywhere", textEverywhere],
];

test.each(reports)("the fragment of %s is as approved", (name, report) => {
  expectGolden(`document/${name}.fragment.html`, fragmentOf(report));
});

describe.each(reports)("the fragment of %s", (_name, report) => {
  const fragment = fragmentOf(report);

  test.each([
    ["class", /\bclass=/iu],
    ["id", /\bid=/iu],
    ["script", /<script|\bon[a-z]+=|javascript:/iu],
    ["style sheet", /<style|<link/iu],
    ["font", /font/iu],
    ["&nbsp;", /&nbsp;|\u00a0/u],
    ["page around it", /<(?:!doctype|html|head|body|title|meta)/iu],
    ["address", /\b(?:src|href)=|url\(/iu],
  ])("has no %s", (_what, pattern) => {
    expect(fragment).not.toMatch(pattern);
  });

  test("neither organ nor date stand below the text", () => {
    expect(fragment.trimEnd()).toMatch(/未收取信息处理费。<\/p>$/u);
  });
});

test("what a report says is text, never markup", () => {
  const hostile = `<img src=x onerror="alert(1)">`;
  const fragment = fragmentOf({
    ...filled("2021", () => hostile),
    organ: { name: hostile, kind: "other" },
    narrative: { ...narrative, opening: [hostile] },
  });
  expect(fragment).not.toContain("<img");
});

interface Pasted {
  readonly spans: readonly (readonly [rowSpan: number, colSpan: number])[];
  readonly borders: readonly string[];
  readonly indents: readonly string[];
  readonly text: string;
}

/** What the editor shows, as the browser computes it. */
function pasted(page: Page): Promise<Pasted> {
  return page.evaluate(`(() => {
    const all = (selector) => [...document.querySelectorAll("#editor " + selector)];
    return {
      spans: all("th, td").map((cell) => [cell.rowSpan, cell.colSpan]),
      borders: [...new Set(all("th, td").map((cell) => {
        const { borderTopWidth, borderTopStyle, borderLeftWidth, borderLeftStyle } = getComputedStyle(cell);
        return [borderTopWidth, borderTopStyle, borderLeftWidth, borderLeftStyle].join(" ");
      }))],
      indents: [...new Set(all("p").map((p) => {
        const { textIndent, fontSize } = getComputedStyle(p);
        return parseFloat(textIndent) / parseFloat(fontSize) + "em";
      }))],
      text: document.querySelector("#editor").innerText,
    };
  })()`);
}

test.each(reports)(
  "copied from the browser and pasted into an editor, %s keeps its spans, borders and indents",
  async (_name, report) => {
    const folder = mkdtempSync(join(tmpdir(), "ogi-fragment-"));
    try {
      const file = join(folder, "网站版.html");
      writeFileSync(file, fragmentOf(report));
      const found = await inBrowser(async (browser) => {
        const context = await browser.newContext();
        const source = await context.newPage();
        await source.goto(pathToFileURL(file).href);
        await source.keyboard.press("Control+A");
        await source.keyboard.press("Control+C");
        const cms = await context.newPage();
        await cms.setContent(`<div id="editor" contenteditable="true"></div>`);
        await cms.click("#editor");
        await cms.keyboard.press("Control+V");
        return pasted(cms);
      });
      const edition = editionOf(report.edition);
      const printed = edition.tables.flatMap(({ id }) => printTable(edition, id).rows.flat());
      expect(found.spans).toEqual(printed.map(({ rowSpan, colSpan }) => [rowSpan, colSpan]));
      expect(found.borders).toEqual(["1px solid 1px solid"]);
      expect(found.indents).toEqual(["2em"]);
      expect(found.text).toContain(report.narrative.otherMatters[0]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);
