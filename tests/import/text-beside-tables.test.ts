/** Paragraphs of parts two to four: read in every layout, on the side of the table on which they stand, and said to be nothing else. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { parts } from "../../src/form/parts.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { importAny } from "../support/import.ts";
import { pageTables, whole } from "./html-copies.ts";
import { copies, copiedRows } from "./text-copies.ts";

const BESIDE: readonly (readonly [before: readonly string[], after: readonly string[]])[] = [
  [["规范性文件均已集中公开。"], ["注：行政处罚含按简易程序作出的决定。"]],
  [["2025年，共收到政府信息公开申请12件，办结12件。"], ["（一）办理特点", "多为一人一件。"]],
  [["2025年，发生行政复议3件。"], ["案件由政策法规科办理。"]],
];

const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));

/** A whole report around its tables, each of them with what stands beside it. */
function bodies(
  tables: readonly string[],
  paragraph: (text: string) => string,
): { readonly heading: string; readonly body: string }[] {
  const around = tables.map((table, i) => {
    const [before = [], after = []] = BESIDE[i] ?? [];
    return [...before.map(paragraph), table, ...after.map(paragraph)].join("\n");
  });
  const all = [
    paragraph("2025年工作平稳有序。"),
    ...around,
    paragraph("存在解读不够丰富的问题，下一步改进。"),
    paragraph("无。"),
  ];
  return parts.map(({ heading }, i) => ({ heading, body: all[i] ?? "" }));
}

const TITLE = "青石市水务局2025年政府信息公开工作年度报告";

const layouts: readonly (readonly [string, string, string])[] = [
  ...Object.entries(copies).map(([name, copy]) => {
    const tables = edition2021.tables.map((_, i) => copy(copiedRows(edition2021, i, figures)));
    const lines = bodies(tables, (text) => text).flatMap(({ heading, body }) => [heading, body]);
    return [`a text with ${name}`, "年报.txt", [TITLE, ...lines].join("\n")] as const;
  }),
  [
    "a page",
    "年报.html",
    `<meta charset="utf-8"><body><div><h1>${TITLE}</h1>${bodies(
      pageTables(edition2021, figures).map(whole),
      (text) => `<p>${text}</p>`,
    )
      .map(({ heading, body }) => `<p>${heading}</p>${body}`)
      .join("")}</div></body>`,
  ],
];

async function read(fileName: string, text: string): Promise<AnnualReport> {
  return (await importAny(new TextEncoder().encode(text), { fileName })).report;
}

describe.each(layouts)("in %s", (_name, fileName, text) => {
  test("they are where they stood, and nothing lies outside the report", async () => {
    const report = await read(fileName, text);
    const { proactiveDisclosure, requests, disputes } = report.narrative;
    expect([proactiveDisclosure, requests, disputes]).toEqual(
      BESIDE.map(([before, after]) => ({ before, after })),
    );
    expect(report.source?.dropped).toEqual([]);
    expect(report.figures).toEqual(figures);
  });

  test("their facts are held against the tables", async () => {
    const findings = check(await read(fileName, text), { stage: "finished" });
    const told = findings.filter(({ code }) => /^(?:N-|S-LEFTOVER)/u.test(code));
    expect(told.map(({ code, at, quote }) => [code, at, quote])).toEqual([
      ["N-RECEIVED", "requests", "收到政府信息公开申请12件"],
      ["N-CLOSED", "requests", "办结12件"],
      ["N-T4", "disputes", "发生行政复议3件"],
    ]);
  });
});

describe("of a part that is a table", () => {
  const rows = (copies["tab rows"] ?? String)(copiedRows(edition2021, 1, figures));
  const part = parts.find(({ id }) => id === "requests")?.heading ?? "";
  const requestsOf = async (lines: readonly string[]): Promise<unknown> => {
    const text = [TITLE, "一、总体情况", "工作平稳有序。", ...lines].join("\n");
    return (await read("年报.txt", text)).narrative.requests;
  };

  test("what runs into the heading stands before the table", async () => {
    expect(await requestsOf([`${part}：全年共收到2件。`, rows])).toEqual({
      before: ["全年共收到2件。"],
      after: [],
    });
  });

  test("a sentence between its rows stands behind its first row", async () => {
    const [first, ...others] = rows.split("\n");
    const at = others.findIndex((row) => row.includes("四、结转下年度"));
    const lines = [first, ...others.slice(0, at), "以上均已办结。", ...others.slice(at)];
    expect(await requestsOf([part, ...lines.map((line) => line ?? "")])).toEqual({
      before: [],
      after: ["以上均已办结。"],
    });
  });

  test("a part of its own that stands behind it keeps its heading and its text", async () => {
    const own = ["四、重点工作落实情况", "完善了三个专栏", "新设一个专区。"];
    expect(await requestsOf([part, rows, ...own])).toEqual({ before: [], after: own });
  });

  test("notes of the form and pieces of its labels are no paragraphs", async () => {
    const notes = ["（本列数据的勾稽关系为：第一项加第二项之和，", "等于第三项加第四项之和）"];
    expect(await requestsOf([part, ...notes, rows])).toBeUndefined();
  });
});
