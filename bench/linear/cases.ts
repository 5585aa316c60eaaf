/** Reports of any size: each class of text in one paragraph and in many, and what else of a report can grow. */
import { editionOf } from "../../src/form/editions.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import {
  characterClasses,
  copiedClasses,
  lexiconClasses,
  paragraphsOf,
  soughtClasses,
  tokenClasses,
  textOf,
  wordClasses,
  type TextClass,
} from "./texts.ts";

/** How far a case is followed: `deep` by all stages, `grammar` by those that read words, `copied` by those that read files. */
export type Depth = "deep" | "grammar" | "copied";

export interface Case {
  readonly name: string;
  readonly depth: Depth;
  /** The largest size, in KB: what only varies another case need not be followed to the end. */
  readonly most: number;
  readonly report: (bytes: number) => AnnualReport;
}

const FULL = { depth: "deep", most: 1000 } as const;
const COPIED = { depth: "copied", most: 1000 } as const;
const PART = { depth: "grammar", most: 100 } as const;

const bare = emptyReport({
  edition: editionOf("2021"),
  year: 2025,
  zeros: true,
  organ: { name: "某某市统计局", kind: "department" },
});

const base: AnnualReport = {
  ...bare,
  signed: "2026-01-16",
  figures: {
    ...bare.figures,
    "requests.newThisYear.naturalPerson": 8,
    "requests.newThisYear.total": 8,
    "requests.outcomes.disclosed.naturalPerson": 7,
    "requests.outcomes.disclosed.total": 7,
    "requests.outcomes.total.naturalPerson": 7,
    "requests.outcomes.total.total": 7,
  },
  narrative: {
    opening: ["本报告由某某市统计局编制，统计期限为2025年1月1日至2025年12月31日。"],
    overview: ["收到政府信息公开申请8件，办结7件。"],
    problemsAndImprovements: [
      "存在的主要问题是公开意识有待加强。下一步，将加强培训，提升能力，完善制度。",
    ],
    otherMatters: ["无其他需要报告的事项。"],
  },
};

/** A report with a text in each of its parts in turn, and the customary sentences in the others. */
function withText(
  part: keyof AnnualReport["narrative"],
  paragraphs: readonly string[],
): AnnualReport {
  return {
    ...base,
    narrative: { ...base.narrative, [part]: paragraphs.map((it) => it.trim()).filter(Boolean) },
  };
}

/** Of a sentence that states nothing no word is looked up; this one has words that do so only from some size on. */
const STATES = "收到8件，";

function casesOf(textClass: TextClass, followed: Pick<Case, "depth" | "most">): Case[] {
  const { name } = textClass;
  return [
    {
      ...followed,
      name: `${name} | one paragraph`,
      report: (bytes) => withText("overview", [STATES + textOf(textClass, bytes)]),
    },
    {
      ...followed,
      name: `${name} | many paragraphs`,
      report: (bytes) => withText("overview", paragraphsOf(textClass, bytes)),
    },
  ];
}

/** The parts that rules of their own look at. */
function otherParts(textClass: TextClass): Case[] {
  return (["opening", "problemsAndImprovements", "otherMatters"] as const).map((part) => ({
    name: `${textClass.name} | ${part}`,
    ...PART,
    report: (bytes) => withText(part, [textOf(textClass, bytes)]),
  }));
}

const heads: readonly Case[] = [
  ["organ, 某某局", "某某局"],
  ["organ, 市", "市"],
  ["organ, （", "（"],
  ["organ, （某）", "（某）"],
  ["organ, a", "a"],
  ["organ, blanks", "某 "],
].map(([name = "", words = ""]) => ({
  name,
  ...FULL,
  report: (bytes) => ({
    ...base,
    organ: { ...base.organ, name: textOf({ name, unit: () => words }, bytes) },
  }),
}));

const sources: readonly Case[] = [
  {
    name: "title of the source",
    ...FULL,
    report: (bytes) =>
      withSource(bytes, (text) => ({ title: `${text}2024年政府信息公开工作年度报告` })),
  },
  {
    name: "title of the source, no report",
    ...FULL,
    report: (bytes) => withSource(bytes, (text) => ({ title: text })),
  },
  {
    name: "years in the title of the source",
    ...FULL,
    report: (bytes) => ({
      ...base,
      source: { title: textOf({ name: "", unit: () => "2024年政府" }, bytes) },
    }),
  },
  {
    name: "signature",
    ...FULL,
    report: (bytes) =>
      withSource(bytes, (text) => ({ signature: { organ: `${text}局`, date: text } })),
  },
  {
    name: "headings",
    ...FULL,
    report: (bytes) => withSource(bytes, (text) => ({ headings: [text] })),
  },
  {
    name: "many headings",
    ...FULL,
    report: (bytes) => withSource(bytes, (text) => ({ headings: text.match(/.{20}/gu) ?? [] })),
  },
  {
    name: "dropped lines",
    ...FULL,
    report: (bytes) => withSource(bytes, (text) => ({ dropped: text.match(/.{20}/gu) ?? [] })),
  },
  {
    name: "a label as found",
    ...FULL,
    report: (bytes) => withSource(bytes, (text) => ({ labels: { "requests.newThisYear": text } })),
  },
];

function withSource(
  bytes: number,
  source: (text: string) => NonNullable<AnnualReport["source"]>,
): AnnualReport {
  const text = textOf({ name: "", unit: () => "主动公开某某市统计局申请情况，" }, bytes);
  return { ...base, source: source(text) };
}

const CELL = "requests.newThisYear.naturalPerson";

const cells: readonly Case[] = [
  "8",
  "８",
  "1,",
  "8件",
  "[bookmark:",
  " ",
  "无",
  ".",
  "-",
  "8 ",
  "万元",
  "一",
].map((words) => ({
  name: `cell, ${words}`,
  ...FULL,
  report: (bytes) => {
    const text = textOf({ name: "", unit: () => words }, bytes);
    return {
      ...base,
      figures: { ...base.figures, [CELL]: text },
      source: { cells: { [CELL]: text }, read: { [CELL]: "cleaned" as const } },
    };
  },
}));

const explanations: Case = {
  name: "explanations",
  ...FULL,
  report: (bytes) => ({
    ...withText("overview", [textOf({ name: "", unit: (i) => `收到申请${i}件。` }, bytes / 2)]),
    explanations: Array.from({ length: Math.ceil(bytes / 200) }, (_, i) => ({
      code: i % 2 === 0 ? "N-RECEIVED" : "T3-BALANCE",
      at: i % 3 === 0 ? "" : "overview",
      text: `第${i}号说明：经核对台账，属实。`.repeat(2),
      figures: { [CELL]: i % 9 },
    })),
  }),
};

export const cases: readonly Case[] = [
  ...tokenClasses.flatMap((it) => casesOf(it, FULL)),
  ...heads,
  ...sources,
  ...cells,
  explanations,
  ...copiedClasses.flatMap((it) => casesOf(it, COPIED)),
  ...lexiconClasses.flatMap((it) => casesOf(it, { ...PART, most: it.isCounted ? 1000 : 100 })),
  ...soughtClasses.flatMap((it) => [...casesOf(it, { ...FULL, most: 100 }), ...otherParts(it)]),
  ...characterClasses.flatMap((it) => casesOf(it, PART)),
  ...wordClasses.flatMap((it) => casesOf(it, PART).slice(0, 1)),
];
