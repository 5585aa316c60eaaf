/** 查找和替换: where words stand, and what becomes of the text. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { findWords, replacedWords } from "../../src/taskpane/text/find-words.ts";
import { reportOf } from "../support/reports.ts";

const { narrative } = reportOf(edition2021);
const text = {
  ...narrative,
  overview: ["政务公开，政务公开；新收申请{新收申请}件。", "删去", "申请"],
  requests: { before: ["申请情况如下。"], after: [] },
  otherMatters: ["无。"],
};

test("words are found in every part, in printed order, and not in the name of a placeholder", () => {
  const found = findWords(text, "申请").filter(({ part }) => part !== "opening");
  expect(found.map(({ part, index, start }) => [part, index, start])).toEqual([
    ["overview", 0, 12],
    ["overview", 2, 0],
    ["requests.before", 0, 0],
  ]);
  expect(findWords(text, "")).toEqual([]);
  expect(findWords(text, "申请{")).toEqual([]);
  expect(findWords(text, "没有的话")).toEqual([]);
});

test("all of them are replaced, or one alone; an emptied paragraph goes", () => {
  expect(replacedWords(text, ["政务公开，", "信息公开，"])).toEqual({
    overview: ["信息公开，政务公开；新收申请{新收申请}件。", "删去", "申请"],
  });
  const [, , second] = findWords(text, "政务公开");
  expect(replacedWords(text, ["政务公开", "$&"], second)).toEqual({
    overview: ["政务公开，$&；新收申请{新收申请}件。", "删去", "申请"],
  });
  expect(replacedWords(text, ["删去", ""]).overview).toHaveLength(2);
});

test("what reads otherwise by now is not replaced", () => {
  const [first] = findWords(text, "删去");
  const now = { ...text, overview: text.overview.map((it) => `${it}了`) };
  expect(replacedWords(now, ["删去", "改"], first)).toEqual({});
});
