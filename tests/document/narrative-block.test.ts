import { narrativeBlock } from "../../src/document/narrative-block.ts";

describe("narrativeBlock", () => {
  test.each(["（一）主动公开", "（十一）监督保障情况", "(二)依申请公开", "（二）改进情况："])(
    "%s is a heading",
    (text) => {
      expect(narrativeBlock(text)).toEqual({ kind: "heading", level: 2, text });
    },
  );

  test.each([
    ["（一）主动公开。公开信息120条。", "（一）主动公开。", "公开信息120条。"],
    ["（五）监督保障。", "（五）监督保障。", ""],
  ])("%s begins with a run-in heading", (paragraph, runIn, text) => {
    expect(narrativeBlock(paragraph)).toEqual({ kind: "paragraph", runIn, text });
  });

  test.each([
    ["no number", "2025年，公开信息120条。"],
    ["a third-level number", "1.突出重点领域。公开信息120条。"],
    ["a long first sentence", `（一）${"长".repeat(30)}。公开信息120条。`],
    ["a long line", `（一）${"长".repeat(30)}`],
    ["a clause that goes on", "（一）未收到申请，"],
  ])("%s is plain text", (_case, text) => {
    expect(narrativeBlock(text)).toEqual({ kind: "paragraph", text });
  });
});
