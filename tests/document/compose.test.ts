import { parts } from "../../src/form/parts.ts";
import { compose } from "../../src/document/compose.ts";
import type { DocumentTree, TableBlock } from "../../src/document/document-tree.ts";
import { filled, ptReport } from "./reports.ts";

const corrected = { uncorrected: 0 };

function tables(tree: DocumentTree): TableBlock[] {
  return tree.blocks.filter((block) => block.kind === "table");
}

function figureTexts(tree: DocumentTree): string[] {
  return tables(tree)
    .flatMap(({ rows }) => rows.flat())
    .filter(({ role }) => role === "figure")
    .map(({ text }) => text);
}

describe("compose", () => {
  test("the six parts stand in printed order under the prescribed headings", () => {
    const headings = compose(ptReport, corrected).blocks.flatMap((block) =>
      block.kind === "heading" && block.level === 1 ? [block.text] : [],
    );
    expect(headings).toEqual(parts.map(({ heading }) => heading));
  });

  test("the opening stands before the first heading", () => {
    const [first] = compose(ptReport, corrected).blocks;
    expect(first).toEqual({ kind: "paragraph", text: ptReport.narrative.opening[0] });
  });

  test("a part without paragraphs prints only its heading", () => {
    const blocks = compose(
      filled("2021", () => 0),
      corrected,
    ).blocks;
    expect(blocks.map(({ kind }) => kind).join(" ")).toBe(
      "heading heading table heading table heading table heading heading",
    );
  });

  test.each(["2019", "2021"] as const)(
    "edition %s: a blank cell prints blank, never 0",
    (edition) => {
      for (const blank of [
        filled(edition, () => null),
        { ...filled(edition, () => 0), figures: {} },
      ]) {
        expect(new Set(figureTexts(compose(blank, corrected)))).toEqual(new Set([""]));
      }
    },
  );

  test.each([
    [0, "0"],
    [12345678, "12345678"],
    [2359.4197, "2359.4197"],
    ["8件", "8"],
    ["１，１００", "1100"],
    ["约10件", "约10件"],
    ["/", "/"],
    [" 无 ", "无"],
  ])("the figure %p prints as %p", (raw, printed) => {
    expect(
      figureTexts(
        compose(
          filled("2021", () => raw),
          corrected,
        ),
      )[10],
    ).toBe(printed);
  });

  test("a report with anything left to correct carries a draft mark", () => {
    expect(compose(ptReport, { uncorrected: 3 }).draftMark).toBe("草稿（3处未改正）");
    expect(compose(ptReport, corrected).draftMark).toBeUndefined();
  });

  test("the date is in Arabic digits without leading zeros", () => {
    const tree = compose({ ...ptReport, signed: "2026-01-06" }, corrected);
    expect(tree.signature).toEqual({ organ: ptReport.organ.name, date: "2026年1月6日" });
  });

  test("a report without date is signed by the organ alone, and one without organ by nobody", () => {
    const unsigned = filled("2021", () => 0);
    delete unsigned.signed;
    expect(compose(unsigned, corrected).signature).toEqual({ organ: "某某市统计局" });
    const unknown = { ...unsigned, organ: { ...unsigned.organ, name: "" }, year: null };
    const tree = compose(unknown, corrected);
    expect(tree.signature).toBeUndefined();
    expect(tree.title).toEqual(["政府信息公开工作年度报告"]);
  });

  test("control characters are left out, and tabs become blanks", () => {
    const odd = { ...ptReport.narrative, opening: ["甲\u0007乙\t丙\ud800"] };
    const [first] = compose({ ...ptReport, narrative: odd }, corrected).blocks;
    expect(first).toEqual({ kind: "paragraph", text: "甲乙 丙" });
  });
});
