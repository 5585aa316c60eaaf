import { check } from "../../src/rules/check.ts";
import { compose } from "../../src/document/compose.ts";
import { composeVariant } from "../../src/document/compose-variant.ts";
import { variants } from "../../src/document/variant.ts";
import { filled, ptReport } from "./reports.ts";

const blank = filled("2021", () => null);
const findings = check(blank, { stage: "finished" });
const mark = /^草稿（\d+处未改正）$/u;

describe("composeVariant", () => {
  test("报送版 is the report, signed", () => {
    expect(composeVariant(ptReport, [], "submit")).toEqual(compose(ptReport, { uncorrected: 0 }));
  });

  test("送审稿 is the same with its 数据核对单", () => {
    const { reviewSheet, ...report } = composeVariant(ptReport, [], "review");
    expect(report).toEqual(compose(ptReport, { uncorrected: 0 }));
    expect(reviewSheet?.title).toBe("数据核对单");
  });

  test("网站版 has neither signature nor properties", () => {
    const { title, blocks } = compose(ptReport, { uncorrected: 0 });
    expect(composeVariant(ptReport, [], "web")).toEqual({ title, blocks });
  });

  test.each(variants)("%s of a report with blanks is marked as a draft", (variant) => {
    expect(composeVariant(blank, findings, variant).draftMark).toMatch(mark);
    const explained = findings.map((finding) => ({ ...finding, explained: true }));
    expect(composeVariant(blank, explained, variant).draftMark).toBeUndefined();
  });
});
