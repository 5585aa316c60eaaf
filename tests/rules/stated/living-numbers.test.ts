/** The numbers of a text that live with the tables: where they stand, how, and what may be written instead. */
import fc from "fast-check";
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { editions, type Edition } from "../../../src/form/editions.ts";
import { cellsOf } from "../../../src/narrative/figure-cells.ts";
import { fillSentences } from "../../../src/narrative/fill-sentences.ts";
import { resolvePlaceholders } from "../../../src/narrative/placeholders.ts";
import { readReport } from "../../../src/narrative/read-report.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { paragraphsAt, withParagraphs } from "../../../src/report/paragraphs.ts";
import { contextOf } from "../../../src/rules/context.ts";
import { factRules } from "../../../src/rules/stated/facts.ts";
import type { LivingNumber } from "../../../src/rules/stated/living-number.ts";
import {
  livingParagraphs,
  type LivingParagraph,
} from "../../../src/rules/stated/living-numbers.ts";
import type { Mend } from "../../../src/rules/stated/mends.ts";
import { sharesRule } from "../../../src/rules/stated/shares.ts";
import { touchedSentences } from "../../../src/rules/stated/touched-sentences.ts";
import { exampleReports } from "../../support/examples.ts";
import { consistentFigures, reportOf, soundNarrative } from "../../support/reports.ts";

/** 8 new requests and 2 carried in; 9 handled and 1 carried over. */
const FIGURES = {
  "requests.newThisYear.naturalPerson": 3,
  "requests.newThisYear.total": 8,
  "requests.carriedFromLastYear.total": 2,
  "requests.outcomes.disclosed.total": 6,
  "requests.outcomes.notDisclosed.stateSecrets.total": 1,
  "requests.outcomes.notDisclosed.thirdPartyRights.total": 2,
  "requests.outcomes.total.total": 9,
  "requests.carriedToNextYear.total": 1,
  "disputes.reconsideration.upheld": 2,
  "disputes.reconsideration.total": 2,
  "disputes.litigation.direct.upheld": 0,
  "proactiveDisclosure.item1.administrativeNormativeDocuments.inForce": 1180,
  "proactiveDisclosure.item8.administrativeFees.feesCollected": 25.1,
};

function reportWith(...paragraphs: string[]): AnnualReport {
  const narrative = { ...soundNarrative(edition2021, 2022), overview: paragraphs };
  return reportOf(edition2021, FIGURES, { narrative });
}

/** The living numbers of a paragraph that is the overview. */
function numbersIn(text: string): readonly LivingNumber[] {
  return overviewOf(reportWith(text))[0]?.numbers ?? [];
}

function overviewOf(report: AnnualReport): LivingParagraph[] {
  return livingParagraphs(contextOf(report, { stage: "draft" })).filter(
    ({ part }) => part === "overview",
  );
}

const stated = (text: string): string[] =>
  numbersIn(text).map(
    ({ state, span, shown }) => `${state} ${text.slice(span.start, span.end)} ${shown}`,
  );

const mended = (text: string, { span, words }: Mend): string =>
  text.slice(0, span.start) + words + text.slice(span.end);

test.each<[string, string[]]>([
  ["收到政府信息公开申请8件。", ["agrees 8件 8件"]],
  ["收到政府信息公开申请10件。", ["agrees 10件 10件"]],
  ["收到政府信息公开申请9件，办结9件。", ["disagrees 9件 9件", "agrees 9件 9件"]],
  ["收到政府信息公开申请八件。", ["agrees 八件 八件"]],
  ["未收到政府信息公开申请。", ["disagrees 未收到政府信息公开申请 未收到政府信息公开申请"]],
  ["未发生行政诉讼。", ["agrees 未发生行政诉讼 未发生行政诉讼"]],
  [
    "收到政府信息公开申请{新收申请}件，上年结转3件。",
    ["bound {新收申请}件 8件", "disagrees 3件 3件"],
  ],
  // what stands before a placeholder, and behind it, keeps its place
  [
    "办结申请{办结}件，上年结转{上年结转}件，结转下年度2件，不予公开3件。",
    ["bound {办结}件 9件", "bound {上年结转}件 2件", "disagrees 2件 2件", "agrees 3件 3件"],
  ],
  // the words make it a number of something else
  ["结转下年度{办结}件。", ["disagrees {办结}件 9件"]],
  [
    "详见{requests.newThisYear.naturalPerson}号来信。",
    ["bound {requests.newThisYear.naturalPerson} 3"],
  ],
  [
    "办结申请9件，其中予以公开6件，占66.67%，不予公开3件，占34%。",
    [
      "agrees 9件 9件",
      "agrees 6件 6件",
      "agrees 66.67% 66.67%",
      "agrees 3件 3件",
      "disagrees 34% 34%",
    ],
  ],
  // what may be counted otherwise is no contradiction
  ["公示行政处罚信息56条。", []],
  ["公示行政处罚决定56件。", ["differs 56件 56件"]],
  // numbers that are no figure of the form, and names that stand for none
  ["办理热线工单325件，发布信息126条，{没有这个名称}。", []],
  // a part need not be all that the cell holds
  ["收到政府信息公开申请8件，其中答复6件。", ["agrees 8件 8件"]],
])("%s", (text, numbers) => {
  expect(stated(text)).toEqual(numbers);
});

test("a placeholder whose cell is not filled is bound, says so, and has no number to write", () => {
  const report = reportWith("新收{新收申请}件。");
  const figures = { ...report.figures, "requests.newThisYear.total": null };
  expect(overviewOf({ ...report, figures })[0]?.numbers).toMatchObject([
    { state: "bound", shown: "{新收申请}", tablesSay: "表三“本年新收”还没有填", mends: [] },
  ]);
});

test("part five, which states no figures, binds all the same", () => {
  const report = reportWith("收到政府信息公开申请8件。");
  const narrative = { ...report.narrative, problemsAndImprovements: ["申请只有{新收申请}件。"] };
  const five = livingParagraphs(contextOf({ ...report, narrative }, { stage: "draft" })).filter(
    ({ part }) => part === "problemsAndImprovements",
  );
  expect(five.flatMap(({ numbers }) => numbers)).toMatchObject([{ state: "bound", shown: "8" }]);
});

test("a number names its cells and says what the tables have, by every reading", () => {
  expect(numbersIn("收到政府信息公开申请9件。")).toMatchObject([
    {
      quote: "收到政府信息公开申请9件",
      tablesSay: "表三新收8件，加上年结转2件为10件",
      cells: [{ id: "requests.newThisYear.total" }, { id: "requests.carriedFromLastYear.total" }],
    },
  ]);
});

describe("what may be written instead", () => {
  const all = (text: string): string[] =>
    numbersIn(text).flatMap(({ mends }) =>
      mends.map((mend) => `${mend.kind} ${mend.reads} ${mended(text, mend)}`),
    );

  test.each<[string, string[]]>([
    ["上年结转3件。", ["take 2 上年结转2件。", "bind 2 上年结转{上年结转}件。"]],
    [
      "收到政府信息公开申请9件。",
      [
        "take 8 收到政府信息公开申请8件。",
        "take 10 收到政府信息公开申请10件。",
        "bind 8 收到政府信息公开申请{新收申请}件。",
        "bind 10 收到政府信息公开申请{申请总数}件。",
      ],
    ],
    // what is right can be bound, by the reading that makes it right
    ["收到政府信息公开申请10件。", ["bind 10 收到政府信息公开申请{申请总数}件。"]],
    ["办结7件。", []],
    ["新收申请{新收申请}件。", ["release 8 新收申请8件。"]],
    // each in its own hand
    ["上年结转 ３ 件。", ["take ２ 上年结转 ２ 件。", "bind 2 上年结转 {上年结转} 件。"]],
    ["上年结转三件。", ["take 两 上年结转两件。", "bind 2 上年结转{上年结转}件。"]],
    [
      "现行有效行政规范性文件1，181件。",
      [
        "take 1，180 现行有效行政规范性文件1，180件。",
        "bind 1180 现行有效行政规范性文件{现行有效规范性文件}件。",
      ],
    ],
    [
      "收取行政事业性收费24万元。",
      ["take 25.1 收取行政事业性收费25.1万元。", "bind 25.1 收取行政事业性收费{收费金额}万元。"],
    ],
    // the placeholder gives 万元
    ["收取行政事业性收费250000元。", ["take 251000 收取行政事业性收费251000元。"]],
    // a cell without a short name
    [
      "属于国家秘密2件。",
      [
        "take 1 属于国家秘密1件。",
        "bind 1 属于国家秘密{requests.outcomes.notDisclosed.stateSecrets.total}件。",
      ],
    ],
    [
      "办结申请9件，其中予以公开6件，占66.1%。",
      [
        "bind 9 办结申请{办结}件，其中予以公开6件，占66.1%。",
        "bind 6 办结申请9件，其中予以公开{予以公开}件，占66.1%。",
        "take 66.7 办结申请9件，其中予以公开6件，占66.7%。",
      ],
    ],
    [
      "2022年，未发生因政府信息公开引起的行政复议、行政诉讼。",
      [
        "tell 发生行政复议2件（维持2件），行政诉讼0件 2022年，发生行政复议2件（维持2件），行政诉讼0件。",
      ],
    ],
    // one of both is not the sentence of both
    ["未发生行政复议。", []],
  ])("%s", (text, mends) => {
    expect(all(text)).toEqual(mends);
  });
});

/** What rules on numbers beside tables report of a text as written. */
function reported(report: AnnualReport): string[] {
  const context = contextOf(report, { stage: "draft" });
  return [...factRules.check(context), ...sharesRule.check(context)].map(
    ({ at, quote = "" }) => `${at} ${quote}`,
  );
}

const disagreeing = (report: AnnualReport): string[] =>
  livingParagraphs(contextOf(report, { stage: "draft" })).flatMap(({ part, numbers }) =>
    numbers
      .filter(({ state }) => state === "disagrees" || state === "differs")
      .map(({ quote }) => `${part} ${quote}`),
  );

/** A report that tells its figures in the customary sentences. */
function writtenFrom(
  figures: AnnualReport["figures"],
  edition: Edition = edition2021,
): AnnualReport {
  const narrative = soundNarrative(edition, edition.firstYear + 1);
  const overview = narrative.overview.map((text) => text.replace(/，未收到.*$/u, "。"));
  return fillSentences(reportOf(edition, figures, { narrative: { ...narrative, overview } }));
}

const unique = (words: readonly string[]): string[] => [...new Set(words)].sort();

test("of the examples, what disagrees is what the rules report", () => {
  const all = exampleReports();
  expect(all.length).toBeGreaterThan(10);
  for (const { report } of all)
    expect(unique(disagreeing(report))).toEqual(unique(reported(report)));
});

describe.each(editions)("edition $id", (edition) => {
  test("with any cell off by some, what disagrees is what the rules report", () => {
    fc.assert(
      fc.property(consistentFigures(edition, 300), fc.nat(), fc.nat(3), (figures, pick, by) => {
        const report = writtenFrom(figures, edition);
        const cells = readReport(report).flatMap(({ facts }) =>
          facts.flatMap(({ figure }) => cellsOf(edition, figure)),
        );
        const cell = cells[pick % Math.max(cells.length, 1)];
        if (!cell) return;
        const value = Number(figures[cell.id]) + by;
        const broken = { ...report, figures: { ...figures, [cell.id]: value } };
        expect(unique(disagreeing(broken))).toEqual(unique(reported(broken)));
      }),
      { numRuns: 100 },
    );
  });

  test("whatever is written instead agrees, and what is bound goes on to agree", () => {
    fc.assert(
      fc.property(
        consistentFigures(edition, 300),
        consistentFigures(edition, 300),
        fc.nat(),
        (figures, others, pick) => {
          const report = { ...writtenFrom(figures, edition), figures: others };
          const offered = livingParagraphs(contextOf(report, { stage: "draft" })).flatMap(
            (paragraph) =>
              paragraph.numbers.flatMap(({ mends, span }) =>
                mends.map((mend) => ({ paragraph, mend, span })),
              ),
          );
          const chosen = offered[pick % Math.max(offered.length, 1)];
          if (!chosen || chosen.mend.kind === "tell") return;
          const { paragraph, mend, span } = chosen;
          const { part, index } = paragraph;
          const text = mended(paragraph.text, mend);
          const paragraphs = paragraphsAt(report.narrative, part);
          const narrative = withParagraphs(report.narrative, {
            [part]: paragraphs.map((it, i) => (i === index ? text : it)),
          });
          const after = { ...report, narrative };
          const state = (it: AnnualReport): string | undefined =>
            livingParagraphs(contextOf(it, { stage: "draft" }))
              .find((at) => at.part === part && at.index === index)
              ?.numbers.find((at) => at.span.start === span.start)?.state;
          const now = mend.kind === "bind" ? "bound" : "agrees";
          expect([text, state(after)]).toEqual([text, now]);
          if (mend.kind === "bind") expect(state({ ...after, figures })).toBe("bound");
        },
      ),
      { numRuns: 150 },
    );
  });

  test("bound through and through, a text follows its figures", () => {
    fc.assert(
      fc.property(consistentFigures(edition, 300), (figures) => {
        let report = writtenFrom(figures, edition);
        const read = resolvePlaceholders(report).narrative.overview;
        for (;;) {
          const next = overviewOf(report)
            .flatMap((at) => at.numbers.flatMap(({ mends }) => mends.map((mend) => ({ at, mend }))))
            .find(({ mend }) => mend.kind === "bind");
          if (!next) break;
          const overview = report.narrative.overview.map((text, i) =>
            i === next.at.index ? mended(text, next.mend) : text,
          );
          report = { ...report, narrative: { ...report.narrative, overview } };
        }
        expect(resolvePlaceholders(report).narrative.overview).toEqual(read);
      }),
      { numRuns: 20 },
    );
  });
});

test("a changed figure touches the sentences that state it, and no others", () => {
  const paragraphs = livingParagraphs(
    contextOf(
      reportWith(
        "制发文件。收到政府信息公开申请9件，其中自然人3件。办结9件。",
        "结转下年度{结转下年}件。不予公开3件。",
      ),
      { stage: "draft" },
    ),
  );
  const touched = (...ids: readonly string[]): string[] =>
    touchedSentences(paragraphs, new Set(ids)).map(({ index, span }) =>
      (paragraphs.filter(({ part }) => part === "overview")[index]?.text ?? "").slice(
        span.start,
        span.end,
      ),
    );
  expect(touched()).toEqual([]);
  expect(touched("requests.newThisYear.commercialEnterprise")).toEqual([]);
  expect(touched("requests.newThisYear.total")).toEqual([
    "收到政府信息公开申请9件，其中自然人3件。",
  ]);
  expect(touched("requests.carriedToNextYear.total")).toEqual(["结转下年度{结转下年}件。"]);
  expect(touched("requests.outcomes.notDisclosed.thirdPartyRights.total")).toEqual([
    "不予公开3件。",
  ]);
});

test("a sentence that speaks of a part of the figure is touched as well", () => {
  const paragraphs = livingParagraphs(
    contextOf(reportWith("收到政府信息公开申请8件，其中答复6件。"), { stage: "draft" }),
  );
  const touched = touchedSentences(paragraphs, new Set(["requests.outcomes.total.total"]));
  expect(touched).toMatchObject([{ numbers: [], mentions: ["答复6件"] }]);
});
