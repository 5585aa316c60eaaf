/** S-INDEX-LEVEL and S-INDEX-SEQ: how paragraphs and items are numbered. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { numberingsIn, writtenAs } from "../../../src/rules/numbering.ts";
import { soundNarrative } from "../../support/reports.ts";
import { findingsOf, said, written } from "../../support/rule-cases.ts";

const sound = soundNarrative(edition2021, edition2021.firstYear + 1);
const overview = (...texts: readonly string[]) => written(edition2021, { overview: [...texts] });
const LEVELS = "各部分之内依次用“（一）”“1.”“（1）”。";

test.each<[string, string[]]>([
  ["一是加强培训；二是完善制度", ["一是 1", "一是 2"]],
  ["主要表现为一是解读少，二是人手少", ["一是 1", "一是 2"]],
  ["（十二）其他。1.培训。2、检查", ["（一） 12", "1. 1", "1. 2"]],
  ["（1）培训；(2)检查；3）督办", ["（1） 1", "（1） 2", "1） 3"]],
  ["第二十条第（一）项，进一步统一是必要的，2.5万元，1、2月份，一、二季度，2022.1.1", []],
])("%s", (text, found) => {
  expect(numberingsIn(text).map(({ kind, number }) => `${kind} ${number}`)).toEqual(found);
});

test("a number is written as its kind writes it", () => {
  expect([writtenAs("（一）", 12), writtenAs("1.", 12), writtenAs("一是", 3)]).toEqual([
    "（十二）",
    "12.",
    "三是",
  ]);
});

test.each<[string, string[], string[]]>([
  [
    "1、 for 1., as in 001",
    ["1、加强组织领导。", "2、完善制度。", "3、拓宽载体。"],
    [`的层次序号“1、”应为“1.”，共3处。${LEVELS}`],
  ],
  ["（一）、", ["（一）、主动公开。"], [`的层次序号“（一）、”应为“（一）”。${LEVELS}`]],
  ["1）", ["1）培训。"], [`的层次序号“1）”应为“（1）”。${LEVELS}`]],
  ["the level of the six parts", ["一、主动公开。"], [`的层次序号“一、”应为“（一）”。${LEVELS}`]],
  ["the levels of the standard", ["（一）主动公开。", "1.网站。", "（1）专栏。", "1．更新。"], []],
  ["half-width brackets are another matter", ["(一)主动公开。", "(1)专栏。"], []],
  ["items within a sentence", ["做法有：1、培训；2、检查。一是培训。", "1、2月份公开5条。"], []],
])("S-INDEX-LEVEL: %s", (_case, texts, found) => {
  expect(said("S-INDEX-LEVEL", overview(...texts))).toEqual(
    found.map((it) => `hint overview 总体情况${it}`),
  );
});

test("a number is mended where its level stays what it is", () => {
  const fixesOf = (text: string) => findingsOf("S-INDEX-LEVEL", overview(text))[0]?.fixes;
  expect(fixesOf("2、完善制度。公开5条。")).toEqual([
    { title: "“2、”改为“2.”", part: "overview", replace: ["2、完善制度", "2.完善制度"] },
  ]);
  expect(fixesOf("一、主动公开。")).toBeUndefined();
});

test.each<[string, string[], string[]]>([
  ["a number twice", ["（一）甲。", "（二）乙。", "（二）丙。"], ["序号“（二）”重复"]],
  [
    "a number left out",
    ["（一）甲。", "（二）乙。", "（四）丙。"],
    ["序号“（二）”之后是“（四）”，缺“（三）”"],
  ],
  [
    "among items",
    ["一是甲；二是乙；四是丙；四是丁。"],
    ["序号“二是”之后是“四是”，缺“三是”，共2处"],
  ],
  [
    "lists that begin anew",
    ["（一）甲。一是子；二是丑。", "（二）乙。一是子；二是丑；三是寅。"],
    [],
  ],
  ["the whole text", sound.overview, []],
  ["a list of which the beginning is not recognised", ["二是甲；三是乙。", "3.丙。", "4.丁。"], []],
  [
    "references",
    ["（一）甲。", "（二）依据第二十条第（五）项和第（六）项公开。", "（三）丙。"],
    [],
  ],
])("S-INDEX-SEQ: %s", (_case, texts, found) => {
  expect(said("S-INDEX-SEQ", overview(...texts))).toEqual(
    found.map((it) => `hint overview 总体情况${it}，请核对。`),
  );
});

test("each part has its own numbers", () => {
  const report = written(edition2021, {
    overview: ["（一）甲。", "（二）乙。"],
    problemsAndImprovements: ["（二）存在的主要问题。", "（三）改进情况。"],
  });
  expect(said("S-INDEX-SEQ", report)).toEqual([]);
});
