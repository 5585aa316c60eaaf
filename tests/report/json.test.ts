import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { formatAnnualReport, parseAnnualReport } from "../../src/report/json.ts";
import { UnreadableFile } from "../../src/report/unreadable-file.ts";

const EXAMPLES = join(__dirname, "../../examples/2021");
const files = readdirSync(EXAMPLES);

const minimal = {
  schema: "ogi-annual-report/1",
  edition: "2021",
  year: 2025,
  organ: { name: "某某市统计局", kind: "department" },
  figures: {},
  narrative: {},
};

/** The sentence with which a report is refused that differs from a minimal one in these keys. */
function refusal(change: Record<string, unknown>): string {
  try {
    parseAnnualReport(JSON.stringify({ ...minimal, ...change }));
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  throw new Error("The report was not refused.");
}

test.each(files)("examples/2021/%s is written as it was read", (file) => {
  const report = parseAnnualReport(readFileSync(join(EXAMPLES, file), "utf8"));
  expect(parseAnnualReport(formatAnnualReport(report))).toEqual(report);
});

test("absent parts and explanations are empty; a mark of byte order is no mistake", () => {
  const report = parseAnnualReport(`\ufeff${JSON.stringify(minimal)}`);
  expect(report.narrative.overview).toEqual([]);
  expect(report.explanations).toEqual([]);
});

test("figures are written in printed order, whatever order they came in", () => {
  const ids = edition2021.cells.map(({ id }) => id);
  const figures = Object.fromEntries([...ids].reverse().map((id, i) => [id, i]));
  const written = formatAnnualReport(parseAnnualReport(JSON.stringify({ ...minimal, figures })));
  expect(Object.keys((JSON.parse(written) as typeof minimal).figures)).toEqual(ids);
});

test("上年数据 is written as it was read", () => {
  const lastYear = {
    "requests.carriedToNextYear.total": 3,
    "disputes.reconsideration.pending": "/",
  };
  const report = parseAnnualReport(JSON.stringify({ ...minimal, lastYear }));
  expect(report.lastYear).toEqual(lastYear);
  expect(parseAnnualReport(formatAnnualReport(report))).toEqual(report);
});

test("paragraphs are trimmed", () => {
  const text = JSON.stringify({ ...minimal, narrative: { overview: ["\u3000\u30002025年。 "] } });
  expect(parseAnnualReport(text).narrative.overview).toEqual(["2025年。"]);
});

test.each<[string, Record<string, unknown>, string]>([
  ["a year before 2019", { year: 2018 }, "year应为不小于2019的整数，实为2018"],
  ["a year as text", { year: "2025" }, 'year应为数字，实为"2025"'],
  ["a missing organ", { organ: undefined }, "organ应为对象，实为缺少"],
  ["an unknown kind", { organ: { name: "甲", kind: "bureau" } }, 'organ.kind应为"department"'],
  ["an unknown edition", { edition: "2020" }, 'edition应为"2019"、"2021"，实为"2020"'],
  [
    "上年数据 that is not taken over",
    { lastYear: { "requests.newThisYear.total": 3 } },
    'lastYear["requests.newThisYear.total"]不是2021版上年数据的单元格编号',
  ],
  ["an unknown key", { comment: "x" }, "comment不是年报JSON的键"],
  ["an unknown part", { narrative: { summary: [] } }, "narrative.summary不是年报JSON的键"],
  [
    "an unknown cell",
    { figures: { "requests.newThisYear.men": 1 } },
    'figures["requests.newThisYear.men"]不是2021版表格的单元格编号',
  ],
  [
    "a cell of the other edition",
    { figures: { "requests.outcomes.otherHandling.total": 1 } },
    'figures["requests.outcomes.otherHandling.total"]不是2021版表格的单元格编号',
  ],
  [
    "a figure that is no figure",
    { figures: { "requests.newThisYear.total": true } },
    'figures["requests.newThisYear.total"]应为数字、null或文字，实为true',
  ],
  [
    "a label that the form does not print",
    { source: { labels: { "requests.men": "男" } } },
    'source.labels["requests.men"]不是2021版表格的标签编号',
  ],
  [
    "a paragraph of two lines",
    { narrative: { overview: ["一", "二\n三"] } },
    "narrative.overview[1]应为一个非空的单行段落",
  ],
  [
    "a code of another length",
    { organ: { name: "甲", kind: "office", code: "11371082" } },
    'organ.code应为18位统一社会信用代码，实为"11371082"',
  ],
  ["a date of another form", { signed: "2026-1-16" }, "signed应为YYYY-MM-DD形式的日期"],
])("%s is refused by its path, what was expected and what was found", (_case, change, words) => {
  expect(refusal(change)).toContain(words);
});

test("of many mistakes the first three are named, the rest counted", () => {
  const figures = Object.fromEntries(["a", "b", "c", "d", "e"].map((id) => [id, 1]));
  expect(refusal({ figures })).toMatch(/；另有2处。请改正后再导入。$/u);
});

test.each([
  ["half a file", '{"schema":"ogi-annual', "不是完整的JSON文件"],
  ["a foreign object", '{"name":"x"}', '不是本助手的年报JSON：schema应为"ogi-annual-report/1"'],
  ["a list", "[1,2]", "不是本助手的年报JSON"],
  ["nothing but null", "null", "不是本助手的年报JSON"],
])("%s is refused in one sentence", (_case, text, words) => {
  expect(() => parseAnnualReport(text)).toThrow(UnreadableFile);
  expect(() => parseAnnualReport(text)).toThrow(words);
});

describe("keys that are names of every object's own machinery", () => {
  const head = `"schema":"ogi-annual-report/1","edition":"2021","year":2025`;
  const organ = `"organ":{"name":"甲","kind":"department"}`;
  const places: readonly (readonly [path: string, text: (key: string) => string])[] = [
    ["the report", (key) => `{${head},${organ},"figures":{},"narrative":{},"${key}":1}`],
    [
      "organ",
      (key) =>
        `{${head},"organ":{"name":"甲","kind":"department","${key}":1},"figures":{},"narrative":{}}`,
    ],
    ["figures", (key) => `{${head},${organ},"figures":{"${key}":1},"narrative":{}}`],
    ["lastYear", (key) => `{${head},${organ},"figures":{},"lastYear":{"${key}":1},"narrative":{}}`],
    ["narrative", (key) => `{${head},${organ},"figures":{},"narrative":{"${key}":[]}}`],
    ...["labels", "cells", "read"].map(
      (name) =>
        [
          `source.${name}`,
          (key: string) =>
            `{${head},${organ},"figures":{},"narrative":{},"source":{"${name}":{"${key}":"printed"}}}`,
        ] as const,
    ),
    [
      "explanations[0].figures",
      (key) =>
        `{${head},${organ},"figures":{},"narrative":{},"explanations":[{"code":"S","at":"overview","text":"无","figures":{"${key}":1}}]}`,
    ],
  ];
  const keys = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"];

  test.each(places)("in %s they are refused by name", (path, text) => {
    for (const key of keys) {
      const named = path === "the report" ? key : `${path}.${key}`;
      expect(() => parseAnnualReport(text(key))).toThrow(`${named}不是`);
    }
  });

  test("however they are escaped", () => {
    const text = JSON.stringify({ ...minimal, figures: { KEY: 1 } });
    expect(() => parseAnnualReport(text.replace("KEY", "__\\u0070roto__"))).toThrow(
      "figures.__proto__不是年报JSON的键",
    );
  });
});

test("a key written twice is refused by its path, wherever it stands", () => {
  const id = "requests.newThisYear.total";
  const written = JSON.stringify({
    ...minimal,
    figures: { [id]: 1, TWICE: 2 },
    narrative: { overview: ['他说：“{"a":1,"a":2}”。'] },
    explanations: [
      { code: "S", at: "overview", text: "无", figures: {} },
      { code: "S", at: "overview", text: "无", figures: { [id]: 1, TWICE: 1 } },
    ],
  }).replaceAll("TWICE", id);
  expect(() => parseAnnualReport(written)).toThrow(
    `年报JSON有误：figures["${id}"]写了不止一次，只应写一次；explanations[1].figures["${id}"]写了不止一次，只应写一次。`,
  );
});

test("the same key in different objects, and quotation marks in texts, are no mistake", () => {
  const texts = ['\\"', "\\", '{"a":1,"a":1}', '"', "}", "]", ",", ":"];
  const explanations = texts.map((text) => ({ code: "S", at: "overview", text, figures: {} }));
  const report = parseAnnualReport(JSON.stringify({ ...minimal, explanations }));
  expect(report.explanations).toEqual(explanations);
});
