/** Texts of two years: 内容雷同, and the problems of last year of which nothing is said. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import type { AnnualReport, Narrative } from "../../../src/report/annual-report.ts";
import { problemsIn, takenUpBy } from "../../../src/rules/last-year/prior-problems.ts";
import { piecesOf, repeatedLength } from "../../../src/rules/last-year/repeated-text.ts";
import { reportOf, soundNarrative } from "../../support/reports.ts";
import { saidOfTwoYears } from "../../support/year-cases.ts";

const written = (year: number, change: Partial<Narrative> = {}): AnnualReport =>
  reportOf(
    edition2021,
    {},
    { year, narrative: { ...soundNarrative(edition2021, year), ...change } },
  );

/** Rewritten as people do who have something to tell of the year. */
const OWN_WORDS: Partial<Narrative> = {
  overview: [
    "2025年，我局新设企业服务专栏，公布统计数据解读28篇，较上年增加9篇，同步制作短视频、图解等12件。",
    "收到申请2件，均在法定期限内答复。全年审查拟公开文件47件次，其中3件调整公开属性。",
    "完成栏目检索改造，支持按年份、专业检索。培训82人次。",
  ],
  problemsAndImprovements: [
    "（一）存在的主要问题。基层统计数据的解读仍不够通俗。",
    "（二）改进情况。针对上年指出的解读形式单一，2025年共制作短视频12件。",
  ],
};

describe("S-SAME-YEAR", () => {
  const said = (last: AnnualReport, report: AnnualReport): string[] =>
    saidOfTwoYears([last, report]).filter((it) => it.startsWith("S-SAME-YEAR"));

  test("last year's text with another year in it", () => {
    expect(said(written(2024), written(2025))).toEqual([
      "S-SAME-YEAR warning overview 正文与2024年度报告雷同：除年份外，379字中有379字（100%）与上年相同。请按本年实际情况重写。",
    ]);
  });

  test("last year's text with other numbers in it", () => {
    const { overview } = soundNarrative(edition2021, 2025);
    const changed = overview.map((text) => text.replace("126条", "131条").replace("5篇", "7篇"));
    expect(said(written(2024), written(2025, { overview: changed }))).toEqual([
      expect.stringMatching(/379字中有3[67]\d字（9\d(\.\d)?%）/u) as string,
    ]);
  });

  test("a text in its own words, under the same opening", () => {
    expect(said(written(2024), written(2025, OWN_WORDS))).toEqual([]);
  });

  test("a part of the text is last year's, the greater one is not", () => {
    const last = written(2024);
    const kept = last.narrative.overview.slice(1, 3);
    const overview = [...(OWN_WORDS.overview ?? []), ...kept];
    expect(said(last, written(2025, { ...OWN_WORDS, overview }))).toEqual([]);
  });

  test("a text too short to be written otherwise", () => {
    const short = {
      overview: ["本机关未收到申请。"],
      problemsAndImprovements: [],
      otherMatters: ["无。"],
    };
    expect(said(written(2024, short), written(2025, short))).toEqual([]);
  });

  test("without last year's text nothing is compared", () => {
    const lastYear = { "requests.carriedToNextYear.total": 0 };
    const report = { ...written(2025), lastYear };
    expect(saidOfTwoYears([report, report], { lastYear: undefined })).toEqual([]);
  });
});

test.each([
  ["网站公开政府信息126条", "网站公开政府信息126条", 12],
  ["网站公开政府信息126条", "网站公开政府信息131条", 9],
  ["甲乙丙丁戊己庚", "甲乙丙丁戊己庚", 0],
  ["前后各八个字的一段话甲前后各八个字的一段话", "前后各八个字的一段话", 20],
  ["", "网站公开政府信息126条", 0],
])("of “%s” as much as this stands in “%s”: %d", (text, other, length) => {
  expect(repeatedLength(text, piecesOf(other))).toBe(length);
});

describe("S-PRIOR", () => {
  const said = (last: AnnualReport, report: AnnualReport): string[] =>
    saidOfTwoYears([last, report]).filter((it) => it.startsWith("S-PRIOR"));
  const lastWith = (...problemsAndImprovements: string[]): AnnualReport =>
    written(2024, { ...OWN_WORDS, problemsAndImprovements });

  test("a problem of which this year's report says nothing", () => {
    const last = lastWith("一是政策解读形式单一；二是乡镇档案移交滞后。", "下一步，加强培训。");
    expect(said(last, written(2025))).toEqual([
      "S-PRIOR hint overview 总体情况没有回应2024年度报告第五部分所列的问题：“乡镇档案移交滞后”。请写明本年的改进情况。",
    ]);
  });

  test("a problem that part one takes up in other words", () => {
    expect(said(lastWith("一是公开栏目的检索不便。"), written(2025, OWN_WORDS))).toEqual([]);
  });

  test("a problem that part five takes up", () => {
    expect(said(lastWith("一是解读形式单一。"), written(2025, OWN_WORDS))).toEqual([]);
  });

  test("what was to be done next is no problem", () => {
    const last = lastWith("存在解读形式单一等问题。下一步，一是规范乡镇档案移交。");
    expect(said(last, written(2025, OWN_WORDS))).toEqual([]);
  });

  test("in a draft the text is still to come", () => {
    const pair = [lastWith("一是乡镇档案移交滞后。"), written(2025)] as const;
    expect(saidOfTwoYears(pair, { stage: "draft" }).join("")).not.toContain("S-PRIOR");
  });

  test.each<[string, string[], string[]]>([
    [
      "丽水市统计局 2020: a list under a heading",
      [
        "（一）存在的主要问题",
        "虽然我局取得了一定的成绩，但仍一些问题和不足，主要有：",
        "一是责任落实不够到位。总体而言，考核机制仍未形成。",
        "二是解读形式比较单一。目前我局政策解读大多以文字形式表现。",
        "（二）改进情况",
        "一是抓好制度建设。",
      ],
      ["责任落实不够到位", "解读形式比较单一"],
    ],
    [
      "西藏自治区统计局 2020: one sentence",
      [
        "2020年，工作取得了一定的成效，但仍存在一些问题和不足，主要体现在公开意识有待加强、公开范围有待拓展等问题。下一步，将进行改进：",
        "一是强化政府信息公开意识。",
      ],
      ["公开意识有待加强", "公开范围有待拓展"],
    ],
    [
      "西宁市湟中区统计局 2020: the next year begins what is to be done",
      [
        "2020年，存在对数据资源的挖掘利用有待深化等问题。2021年，重点从两个方面进行加强：",
        "一是加强规范化建设。",
      ],
      ["对数据资源的挖掘利用有待深化"],
    ],
    ["nothing to tell", ["无。"], []],
  ])("%s", (_name, paragraphs, problems) => {
    expect(problemsIn(paragraphs, 2020)).toEqual(problems);
  });

  test.each([
    ["解读形式比较单一", "制作图解、短视频等解读材料12件", true],
    ["乡镇档案移交滞后", "制作图解、短视频等解读材料12件", false],
    ["政府信息公开工作还需加强", "任何内容", true],
  ])("%s is taken up by “%s”: %s", (problem, text, isIt) => {
    expect(takenUpBy(text)(problem)).toBe(isIt);
  });
});
