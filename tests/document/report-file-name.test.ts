import { reportFileName } from "../../src/document/report-file-name.ts";

const named = (name: string): string =>
  reportFileName({ organ: { name, kind: "other" }, year: 2025 });

describe("reportFileName", () => {
  test("is the title", () => {
    expect(named("某某市统计局")).toBe("某某市统计局2025年政府信息公开工作年度报告");
  });

  test.each([
    ["submit", ""],
    ["review", "（送审稿）"],
    ["web", "（网站版）"],
  ] as const)("of the variant %s ends with “%s”", (variant, ending) => {
    const report = { organ: { name: "某某市统计局", kind: "other" }, year: 2025 } as const;
    expect(reportFileName(report, variant)).toBe(
      `某某市统计局2025年政府信息公开工作年度报告${ending}`,
    );
  });

  test.each(["../../甲", "甲/乙", "甲\\乙", 'a:*?"<>|b', ".甲", "甲\u0000\u202e乙"])(
    "%p becomes legal on every system",
    (name) => {
      expect(named(name)).not.toMatch(/^\.|[\\/:*?"<>|\p{C}]/u);
    },
  );

  test("fits 255 bytes with an extension", () => {
    expect(Buffer.byteLength(`${named("长".repeat(300))}.docx`)).toBeLessThanOrEqual(255);
  });
});
