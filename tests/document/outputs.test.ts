import { strFromU8, unzipSync } from "fflate";
import { editions } from "../../src/form/editions.ts";
import { printTable } from "../../src/form/printed.ts";
import { compose } from "../../src/document/compose.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { writeText } from "../../src/document/write-text.ts";
import { check } from "../../src/rules/check.ts";
import { expectGolden } from "../support/golden.ts";
import { textEverywhere } from "../support/text-everywhere.ts";
import { filled, ptReport, report2019 } from "./reports.ts";

/** Cells and lines of each output, as a reader meets them. */
const outputs: Record<string, (tree: DocumentTree) => string[]> = {
  text: (tree) => writeText(tree).split(/[\t\n]/u),
  html: (tree) => [...writeHtml(tree).matchAll(/>([^<\n]*)</gu)].map(([, text = ""]) => text),
  docx: (tree) => {
    const xml = strFromU8(unzipSync(writeDocx(tree))["word/document.xml"] ?? new Uint8Array());
    return [...xml.matchAll(/<w:t[^>]*>([^<]*)</gu)].map(([, text = ""]) => text);
  },
};

describe.each(Object.entries(outputs))("%s", (_name, read) => {
  test.each(editions)("every label and every figure of edition $id stands in it", (edition) => {
    const report = filled(edition.id, (index) => 10_000_000 + index);
    const expected = edition.tables.flatMap(({ id }) =>
      printTable(edition, id).rows.flatMap((row) =>
        row.map((cell) =>
          cell.kind === "label" ? cell.text : String(10_000_000 + cell.cell.index),
        ),
      ),
    );
    const found = read(compose(report, { uncorrected: 0 }));
    for (const text of new Set(expected)) {
      const count = (all: readonly string[]): number => all.filter((one) => one === text).length;
      expect([text, count(found)]).toEqual([text, count(expected)]);
    }
  });

  test("a blank form holds no figure", () => {
    const found = read(
      compose(
        filled("2021", () => null),
        { uncorrected: 0 },
      ),
    );
    expect(found).not.toContain("0");
  });

  test("the draft mark stands before the title", () => {
    const found = read(compose(ptReport, { uncorrected: 12 }));
    const mark = found.indexOf("草稿（12处未改正）");
    expect(mark).toBeGreaterThanOrEqual(0);
    expect(mark).toBeLessThan(found.indexOf("平潭综合实验区管理委员会"));
  });
});

test.each([
  ["pt-2025", ptReport],
  ["2019-edition", report2019],
  ["text-everywhere", textEverywhere],
])("text and page of %s are as approved", (name, report) => {
  const tree = compose(report, { uncorrected: 0 });
  expectGolden(`document/${name}.txt`, writeText(tree));
  expectGolden(`document/${name}.html`, writeHtml(tree));
});

test.each([
  ["pt-2025", ptReport],
  ["2019-edition", report2019],
  ["text-everywhere", textEverywhere],
])("text and page of the 送审稿 of %s are as approved", (name, report) => {
  const tree = composeVariant(report, check(report, { stage: "finished" }), "review");
  expectGolden(`document/${name}.review.txt`, writeText(tree));
  expectGolden(`document/${name}.review.html`, writeHtml(tree));
});

describe("writeText", () => {
  test("a row of table three has ten cells, and covered cells are empty", () => {
    const lines = writeText(compose(ptReport, { uncorrected: 0 })).split("\n");
    const row = lines.find((line) => line.includes("2.其他法律行政法规禁止公开"));
    expect(row).toBe("\t\t2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0");
  });

  test("ends with one newline", () => {
    expect(writeText(compose(ptReport, { uncorrected: 0 }))).toMatch(/[^\n]\n$/u);
  });
});

describe("writeHtml", () => {
  const hostile = `<script>alert("1")</script>&amp;'`;
  const html = writeHtml(
    compose(
      {
        ...filled("2021", () => hostile),
        organ: { name: hostile, kind: "other" },
        narrative: {
          opening: [hostile],
          overview: [`（一）${hostile}`, `（二）${hostile}。${hostile}`],
          problemsAndImprovements: [],
          otherMatters: [],
        },
      },
      { uncorrected: 1 },
    ),
  );

  test("escapes whatever a report says", () => {
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;amp;&#39;");
  });

  test("needs nothing from outside", () => {
    expect(html).not.toMatch(/\b(?:src|href)=|@import|url\(|https?:/u);
  });

  test("groups cover every column of tables three and four, and bodies every row below the header", () => {
    const page = writeHtml(compose(ptReport, { uncorrected: 0 }));
    const groups = [...page.matchAll(/<colgroup>(.*?)<\/colgroup>/gu)].map(
      ([, columns = ""]) => columns.split("<col ").length - 1,
    );
    expect(groups).toEqual([4, 3, 1, 5, 1, 5, 5, 5]);
    expect(page).toContain('<th scope="rowgroup" rowspan="22">三、本年度办理结果</th>');
    expect(page).toContain('<th scope="colgroup" colspan="5">复议后起诉</th>');
    expect(page).toContain('<th scope="rowgroup" colspan="4">第二十条第（一）项</th>');
  });
});
