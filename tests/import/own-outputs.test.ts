/**
 * What we write ourselves is read back: every example in every variant and every type of file, with its organ, year,
 * edition, figures and resolved narrative; a draft like a finished report.
 */
import { compose } from "../../src/document/compose.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import type { DocumentTree } from "../../src/document/document-tree.ts";
import { variants, type Variant } from "../../src/document/variant.ts";
import { writeDocx } from "../../src/document/write-docx.ts";
import { writeFragment } from "../../src/document/write-fragment.ts";
import { writeHtml } from "../../src/document/write-html.ts";
import { writeText } from "../../src/document/write-text.ts";
import { resolvePlaceholders } from "../../src/narrative/placeholders.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { formatAnnualReport } from "../../src/report/json.ts";
import { check } from "../../src/rules/check.ts";
import { exampleReport, exampleReports } from "../support/examples.ts";
import { importAny } from "../support/import.ts";
import { turnOf } from "../support/long-matrix.ts";
import { printedIn } from "../support/printed-report.ts";
import { textEverywhere } from "../support/text-everywhere.ts";
import { filled } from "../support/workbooks.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The types of file of a finished report, and how each is written. */
const WRITERS: Readonly<Record<string, (tree: DocumentTree) => Uint8Array | Promise<Uint8Array>>> =
  {
    "年报.txt": (tree) => utf8(writeText(tree)),
    "年报.html": (tree) => utf8(writeHtml(tree)),
    "年报.docx": writeDocx,
  };

async function readAgain(
  fileName: string,
  bytes: Uint8Array | Promise<Uint8Array>,
): Promise<AnnualReport> {
  return (await importAny(await bytes, { fileName })).report;
}

type Way = (report: AnnualReport) => Promise<void>;

async function asVariant(report: AnnualReport, variant: Variant): Promise<void> {
  const wanted = printedIn(report, variant);
  const tree = composeVariant(report, check(report, { stage: "finished" }), variant);
  for (const [fileName, write] of Object.entries(WRITERS)) {
    const again = await readAgain(fileName, write(tree));
    expect([fileName, printedIn(again)]).toEqual([fileName, wanted]);
    expect(Object.values(again.source?.read ?? {})).not.toContain("inferred");
  }
}

const WAYS: Readonly<Record<string, Way>> = {
  ...Object.fromEntries(
    variants.map((variant): [string, Way] => [
      `as ${variant}, in every type of file`,
      (report) => asVariant(report, variant),
    ]),
  ),
  "as a draft and as a finished report": async (report) => {
    for (const uncorrected of [0, 3]) {
      const tree = compose(report, { uncorrected });
      for (const [fileName, write] of Object.entries(WRITERS)) {
        const again = await readAgain(fileName, write(tree));
        expect([fileName, printedIn(again)]).toEqual([fileName, printedIn(report)]);
      }
    }
  },
  "as a fragment, saved alone or in a page of a site": async (report) => {
    const findings = check(report, { stage: "finished" });
    const fragment = writeFragment(composeVariant(report, findings, "web"));
    const page =
      `<html><head><meta charset="utf-8"><title>政府网</title></head><body><div class="nav"><a>首页</a><a>政府信息公开</a></div>` +
      `<div class="main"><div class="info">发布时间：2026-01-20</div>${fragment}</div><div>主办：某某市人民政府</div></body></html>`;
    const wanted = printedIn(report, "web");
    for (const html of [fragment, page]) {
      expect(printedIn(await readAgain("年报.html", utf8(html)))).toEqual(wanted);
    }
  },
  "as a workbook and as JSON": async (report) => {
    expect(printedIn(await readAgain("年报.xlsx", filled(report)))).toEqual(printedIn(report));
    expect(await readAgain("年报.json", utf8(formatAnnualReport(report)))).toEqual(report);
  },
};

describe.each(exampleReports().map(({ name, report }, row) => [name, report, row] as const))(
  "%s",
  (_name, report, row) => {
    test.each(turnOf(Object.entries(WAYS), row))("%s", (_way, come) => come(report));
  },
);

test.each(Object.entries(WAYS))("text beside every table, %s", (_way, come) =>
  come(textEverywhere),
);

test("a name with brackets stays as it is written", async () => {
  const organ = { name: "中国（上海）自由贸易试验区临港新片区管理委员会", kind: "other" } as const;
  const tree = compose({ ...exampleReport("000"), organ }, { uncorrected: 0 });
  for (const [fileName, write] of Object.entries(WRITERS)) {
    expect((await readAgain(fileName, write(tree))).organ).toEqual(organ);
  }
});

test("the heading of a site is no part of the title below it", async () => {
  const report = exampleReport("large-2025");
  const fragment = writeFragment(composeVariant(report, [], "web"));
  const html = `<body><div><h1>某某市人民政府网</h1>${fragment}</div></body>`;
  expect((await readAgain("年报.html", utf8(html))).organ.name).toBe(report.organ.name);
});

test("a report of which nobody knows the year, or the organ, comes back without it", async () => {
  const report = exampleReport("large-2025");
  for (const change of [{ year: null }, { organ: { ...report.organ, name: "" } }]) {
    const written = { ...report, ...change };
    for (const [fileName, write] of Object.entries(WRITERS)) {
      const again = await readAgain(fileName, write(compose(written, { uncorrected: 0 })));
      expect([fileName, again.organ.name]).toEqual([fileName, written.organ.name]);
      expect([fileName, again.narrative, again.signed]).toEqual([
        fileName,
        written.narrative,
        written.signed,
      ]);
    }
  }
});

test("placeholders are read back as the figures that they stand for", async () => {
  const report = exampleReport("large-2025");
  const overview = [
    "（一）主动公开。现行有效行政规范性文件{现行有效规范性文件}件。",
    "（二）依申请公开。新收申请{新收申请}件，办结{办结}件，结转下年{结转下年}件。",
  ];
  const written = { ...report, narrative: { ...report.narrative, overview } };
  const resolved = resolvePlaceholders(written).narrative.overview;
  expect(resolved.join("")).not.toMatch(/[{}]/u);
  for (const [fileName, write] of Object.entries(WRITERS)) {
    const again = await readAgain(fileName, write(compose(written, { uncorrected: 0 })));
    expect([fileName, again.narrative.overview]).toEqual([fileName, resolved]);
  }
});

test("paragraphs that read like the page around a report come back as paragraphs", async () => {
  const like = ["来源：办公室", "打印本页", "- 3 -", "第3页", "（一）主要做法。", "下一篇：无。"];
  const report = exampleReport("large-2025");
  const written = {
    ...report,
    narrative: {
      ...report.narrative,
      opening: [...report.narrative.opening, ...like],
      overview: [...report.narrative.overview, ...like],
      requests: { before: like, after: like },
      otherMatters: [...report.narrative.otherMatters, ...like],
    },
  };
  for (const [fileName, write] of Object.entries(WRITERS)) {
    const again = await readAgain(fileName, write(compose(written, { uncorrected: 0 })));
    expect([fileName, again.narrative]).toEqual([fileName, written.narrative]);
    expect([fileName, again.source?.dropped]).toEqual([fileName, []]);
  }
});
