/** S-SIX and S-TITLE6. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { parts } from "../../../src/form/parts.ts";
import type { AnnualReport, Source } from "../../../src/report/annual-report.ts";
import { reportOf } from "../../support/reports.ts";
import { findingsOf, published, said, written } from "../../support/rule-cases.ts";

const HEADINGS = parts.map(({ heading }) => heading);
const without = (left: string): string[] => HEADINGS.filter((heading) => !heading.startsWith(left));
const UNASKED =
  "不在统一格式的六个部分之内，其他部分的序号因此后移。请并入有关部分，六个部分按一至六编号。";
/** The names of the parts behind the numbers from 一 to 七. */
const numbered = (names: readonly string[]): string[] =>
  names.map((name, i) => `${"一二三四五六七".charAt(i)}、${name}`);
const NAMES = parts.map(({ name }) => name);
const SEVEN = numbered([...NAMES.slice(0, 1), "重点领域主动公开情况", ...NAMES.slice(1)]);
const blankTable = (table: string): Record<string, null> =>
  Object.fromEntries(
    edition2021.cells.filter((cell) => cell.table.id === table).map(({ id }) => [id, null]),
  );

test.each<[string, AnnualReport, string[]]>([
  ["every part is there", reportOf(edition2021), []],
  ["part six is just 无", written(edition2021, { otherMatters: ["无。"] }), []],
  ["an opening is no part", written(edition2021, { opening: [] }), []],
  [
    "part one is empty",
    written(edition2021, { overview: [] }),
    ["error overview “一、总体情况”没有内容。六个部分应当齐全。"],
  ],
  [
    "part six is empty",
    written(edition2021, { otherMatters: [] }),
    [
      "error otherMatters “六、其他需要报告的事项”没有内容。六个部分应当齐全，没有需要报告的事项也要写“无”。",
    ],
  ],
  [
    "table four is blank",
    reportOf(edition2021, blankTable("disputes")),
    [
      "error disputes 表四全部空白，“四、政府信息公开行政复议、行政诉讼情况”没有内容。没有发生的填0，不要留空。",
    ],
  ],
  [
    "one cell of table four is filled",
    reportOf(edition2021, { ...blankTable("disputes"), "disputes.reconsideration.upheld": 0 }),
    [],
  ],
  ["all headings are there", published(edition2021, { headings: HEADINGS }), []],
  ["nobody knows the headings", published(edition2021, { headings: [] }), []],
  [
    "headings in words of their own",
    published(edition2021, {
      headings: [
        "一、总体工作情况",
        "二、主动公开情况",
        "三、依申请公开政府信息情况",
        "四、因政府信息公开申请被提起行政复议、行政诉讼情况",
        "五、存在的不足及改进措施",
        "六、其他事项",
      ],
    }),
    [],
  ],
  [
    "the heading of part four is missing",
    published(edition2021, { headings: without("四") }),
    ["error disputes “四、政府信息公开行政复议、行政诉讼情况”这一部分没有找到。六个部分应当齐全。"],
  ],
  [
    "the heading of part six is missing, and so is what it would say",
    written(edition2021, { otherMatters: [] }, { source: { headings: without("六") } }),
    [
      "error otherMatters “六、其他需要报告的事项”这一部分没有找到。六个部分应当齐全，没有需要报告的事项也要写“无”。",
    ],
  ],
  [
    "part two behind part three",
    published(edition2021, { headings: [0, 2, 1, 3, 4, 5].map((i) => HEADINGS[i] ?? "") }),
    [
      "error proactiveDisclosure “二、主动公开政府信息情况”没有放在应在的位置。六个部分应按一至六的顺序排列。",
    ],
  ],
  [
    "part six in front of part five, where a reader takes it for text",
    written(
      edition2021,
      { otherMatters: [], problemsAndImprovements: ["六、其他需要报告的事项", "无。"] },
      { source: { headings: without("六") } },
    ),
    [
      "error otherMatters “六、其他需要报告的事项”没有放在应在的位置。六个部分应按一至六的顺序排列。",
    ],
  ],
  [
    "a part of its own shifts the numbers of the others",
    published(edition2021, { headings: SEVEN }),
    [`warning proactiveDisclosure “二、重点领域主动公开情况”${UNASKED}`],
  ],
  [
    "a part of its own behind the six",
    published(edition2021, { headings: [...HEADINGS, "七、名词解释"] }),
    [`warning otherMatters “七、名词解释”${UNASKED}`],
  ],
])("S-SIX: %s", (_case, report, found) => {
  expect(said("S-SIX", report)).toEqual(found);
});

test("in a draft an empty part is progress, a part out of order is not", () => {
  const headings = [0, 2, 1, 3, 4].map((i) => HEADINGS[i] ?? "");
  const report = written(edition2021, { otherMatters: [] }, { source: { headings } });
  expect(findingsOf("S-SIX", report, { stage: "draft" }).map(({ at }) => at)).toEqual([
    "proactiveDisclosure",
  ]);
  const blank = reportOf(edition2021, blankTable("requests"));
  expect(findingsOf("S-SIX", blank, { stage: "draft" })).toEqual([]);
});

test("a blank table is a part without content, and cells to be filled by a click", () => {
  const report = reportOf(edition2021, blankTable("disputes"));
  const [part] = findingsOf("S-SIX", report);
  const [finding] = findingsOf("T3-BLANK", report);
  expect([part?.cells.length, finding?.cells.length]).toEqual([12, 12]);
  expect(finding?.fixes?.map(({ title }) => title)).toEqual(["其余空格填0（12格）"]);
});

test("numbers that a part of its own shifts are said with that part, and not again for each", () => {
  expect(said("S-TITLE6", published(edition2021, { headings: SEVEN }))).toEqual([]);
  const altered = SEVEN.map((it) => it.replace("改进情况", "改进措施"));
  expect(said("S-TITLE6", published(edition2021, { headings: altered }))).toHaveLength(1);
});

test("numbers that are off one after another are one finding", () => {
  const headings = numbered(["", ...NAMES]).slice(1);
  expect(said("S-SIX", published(edition2021, { headings }))).toEqual([]);
  expect(said("S-TITLE6", published(edition2021, { headings }))).toEqual([
    `warning overview 标题的序号与统一格式不一致：${headings.map((it, i) => `“${it}”应为“${HEADINGS[i] ?? ""}”`).join("，")}。`,
  ]);
});

const title6 = (heading: string): AnnualReport =>
  published(edition2021, { headings: [heading] } satisfies Source);

test.each<[string, string[]]>([
  ["一、总体情况", []],
  [" 一、 总体情况 ", []],
  ["六、其他需要报告的事项：", []],
  ["四、政府信息公开行政复议、行政诉讼情况。", []],
  [
    "5、 存在的主要问题及改进情况",
    [
      "warning problemsAndImprovements 标题“5、存在的主要问题及改进情况”与统一格式不一致，应为“五、存在的主要问题及改进情况”。",
    ],
  ],
  [
    "五、存在的主要问题及改进措施",
    [
      "warning problemsAndImprovements 标题“五、存在的主要问题及改进措施”与统一格式不一致，应为“五、存在的主要问题及改进情况”。",
    ],
  ],
  [
    "（四）政府信息公开行政复议和行政诉讼情况",
    [
      "warning disputes 标题“（四）政府信息公开行政复议和行政诉讼情况”与统一格式不一致，应为“四、政府信息公开行政复议、行政诉讼情况”。",
    ],
  ],
])("S-TITLE6: %s", (heading, found) => {
  expect(said("S-TITLE6", title6(heading))).toEqual(found);
});

test.each(parts)("S-TITLE6 knows the printed heading of $heading", ({ heading }) => {
  expect(said("S-TITLE6", title6(heading))).toEqual([]);
  expect(said("S-TITLE6", title6(`${heading}的说明`))).toHaveLength(1);
});
