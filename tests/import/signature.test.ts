/** The signature below a report that marks none: by its words, and said where they leave a doubt. */
import { findSignature } from "../../src/import/signature.ts";
import type { LineMark } from "../../src/import/line-mark.ts";

const ORGAN = "某市信访局（某市人民政府办公室）";

const found = (lines: readonly string[], organ = "", mark?: LineMark): unknown => {
  const signature = findSignature(
    lines.map((text) => ({ text, mark })),
    organ,
  );
  return signature && { organ: signature.organ, iso: signature.iso, doubt: signature.isDoubtful };
};

test.each<[string, readonly string[], string, unknown]>([
  ["organ and date", ["无。", "某市统计局", "2026年1月16日"], "", "某市统计局"],
  ["an organ that ends in a bracket", ["无。", ORGAN, "2026年1月16日"], "", ORGAN],
  ["half-width brackets", ["无。", "某市局(某办公室)", "2026年1月16日"], "", "某市局(某办公室)"],
  [
    "an organ in preparation",
    ["无。", "某市大数据局（筹）", "2026年1月16日"],
    "",
    "某市大数据局（筹）",
  ],
  [
    "what the title names",
    ["无。", "某市12345热线", "2026年1月16日"],
    "某市12345热线",
    "某市12345热线",
  ],
  ["other widths than in the title", ["无。", "某局(A)", "2026年1月16日"], "某局（A）", "某局(A)"],
  ["one line", ["无。", `${ORGAN} 2026年1月16日`], "", ORGAN],
  ["the date above the organ", ["无。", "2026年1月16日", "某局"], "某局", "某局"],
])("%s", (_case, lines, titled, organ) => {
  expect(found(lines, titled)).toEqual({ organ, iso: "2026-01-16", doubt: false });
  expect(found(lines, titled, "prose")).toEqual({ organ, iso: "2026-01-16", doubt: true });
});

test.each<[string, readonly string[], string]>([
  ["a sentence above the date", ["没有其他需要报告的事项", "2026年1月16日"], ""],
  ["a number in brackets above the date", ["共公开信息（3条）", "2026年1月16日"], ""],
])("%s is no organ, and the date alone is doubtful", (_case, lines, titled) => {
  expect(found(lines, titled)).toEqual({ organ: undefined, iso: "2026-01-16", doubt: true });
});

test("one of organ and date alone is doubtful, and none where the line is surely a paragraph", () => {
  expect(found(["无。", ORGAN], ORGAN)).toMatchObject({ organ: ORGAN, doubt: true });
  expect(found(["无。", "2026年1月16日"])).toMatchObject({ iso: "2026-01-16", doubt: true });
  expect(found(["无。", ORGAN], ORGAN, "text")).toBeUndefined();
  expect(found(["无。", "2026年1月16日"], ORGAN, "text")).toBeUndefined();
});
