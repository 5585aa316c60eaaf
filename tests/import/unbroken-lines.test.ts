/** Texts whose line breaks are gone: read and said so, or refused with what to do. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { importReport } from "../support/import.ts";
import { reportText } from "./text-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }) => [id, 0]));

const text = reportText({
  edition: edition2021,
  figures,
  copy: (rows) =>
    rows
      .map(({ labels, figures }) => [...labels, ...figures].filter((it) => it !== "").join(" "))
      .join("\n"),
});

function imported(copied: string) {
  return importReport(new TextEncoder().encode(copied), { fileName: "年报.txt" });
}

test("every figure of a report on one line is derived, and the account says why", () => {
  const { report, account } = imported(text.replace(/\n+/gu, " "));
  expect(report.figures).toEqual(figures);
  expect(new Set(Object.values(report.source?.read ?? {}))).toEqual(new Set(["inferred"]));
  expect(account).toContain("读取：0格与原文一致。");
  expect(account.join("\n")).toMatch(/200格在原文中没有换行，按标题、行名和数字的先后重新分了行/u);
});

test("organ, year and paragraphs of a report on one line are those of the same report in lines", () => {
  const { report } = imported(`${text}\n\n某某市统计局\n2022年1月20日`.replace(/\n+/gu, " "));
  const whole = imported(`${text}\n\n某某市统计局\n2022年1月20日`).report;
  expect([report.organ, report.year, report.signed]).toEqual([
    whole.organ,
    whole.year,
    whole.signed,
  ]);
  expect(report.narrative).toEqual(whole.narrative);
});

test.each([
  ["nothing", ""],
  ["tabs", "\t"],
  ["pipes", " | "],
  ["marks of another program", "↵"],
  ["written ends of lines", "\\n"],
  ["tags", "<br>"],
])("organ, figures and paragraphs are read with %s for the ends of lines", (_what, mark) => {
  const { report } = imported(text.replace(/\n+/gu, mark));
  expect(report.figures).toEqual(figures);
  expect(report.organ.name).toBe("某某市统计局");
  expect(report.narrative.problemsAndImprovements).toEqual(["存在不足，下一步改进。"]);
  expect(report.narrative.otherMatters).toEqual(["无。"]);
});

test.each([30, 40, 76, 120])(
  "lines that were broken after %d characters are put together",
  (width) => {
    const full = text.replace(/\n+/gu, " ").match(new RegExp(`.{1,${width}}`, "gu")) ?? [];
    const { report } = imported(full.join("\n"));
    expect(report.figures).toEqual(figures);
    expect(report.narrative).toEqual(imported(text).report.narrative);
  },
);

test("two parts of prose in one line are two parts", () => {
  const { report } = imported(text.replace(/\n+(?=六、)|(?<=情况)\n(?=存在)|(?<=事项)\n/gu, " "));
  expect(report.narrative.problemsAndImprovements).toEqual(["存在不足，下一步改进。"]);
  expect(report.narrative.otherMatters).toEqual(["无。"]);
});

test("a text without line breaks whose rows have no figures is refused, and told to be copied again", () => {
  const empty = text.replace(/ 0/gu, "").replace(/\n+/gu, "").repeat(2).replace(/年报/gu, "");
  expect(() => imported(empty)).toThrow("文字没有换行，分不出表格的行。请从原文重新复制并保留换行");
});

test("a long paragraph about figures of the form stays a paragraph", () => {
  const long = `本机关办理行政许可 3 件，行政处罚 4 件。${"主动公开各类信息，做好解读回应工作。".repeat(20)}`;
  const { report } = imported(text.replace("\n存在不足，下一步改进。", `\n${long}`));
  expect(report.narrative.problemsAndImprovements).toEqual([long]);
  expect(report.source?.read).toEqual({});
});
