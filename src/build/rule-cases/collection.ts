/** The rules on collections, each with reports that break it and others that only look so. */
import type { CellId } from "../../form/edition.ts";
import { edition2021 } from "../../form/edition-2021.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { CollectionRuleCase, GatheredCase } from "./collection-case.ts";
import { fileOf, unitOf, YEAR } from "./collected-files.ts";
import { consistent, soundNarrative } from "./sound-report.ts";

const STATISTICS = "某某县统计局";
const EDUCATION = "某某县教育局";
const CODE = "11371082004363781R";

const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";
const PENALTIES = "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear";

const both = [unitOf(STATISTICS), unitOf(EDUCATION)];

type Figures = Readonly<Record<CellId, number>>;

/** Two units, of which the second handed this in. */
function beside(change: Partial<AnnualReport>): GatheredCase {
  return { units: both, year: YEAR, files: [fileOf(STATISTICS), fileOf(EDUCATION, change)] };
}

/** As many units with one figure each, and last year's of the first. */
function figures(id: string, numbers: readonly number[]): GatheredCase {
  const names = numbers.map((_, i) => `某某县第${i + 1}中心`);
  return {
    units: names.map((name) => unitOf(name)),
    year: YEAR,
    files: names.map((name, i) => fileOf(name, { figures: { [id]: numbers[i] ?? 0 } })),
  };
}

/** Two units with these documents. */
function documents(first: Figures, second: Figures): GatheredCase {
  const files = [fileOf(STATISTICS, { figures: first }), fileOf(EDUCATION, { figures: second })];
  return { units: both, year: YEAR, files, of: STATISTICS };
}

const received = (count: number) =>
  consistent(edition2021, { "requests.outcomes.disclosed.naturalPerson": count });

const sound = soundNarrative(edition2021, YEAR);

/** Two units of which the second says this. */
function saying(narrative: Partial<AnnualReport["narrative"]>): GatheredCase {
  const files = [
    fileOf(STATISTICS, { narrative: sound }),
    fileOf(EDUCATION, { narrative: { ...sound, ...narrative } }),
  ];
  return { units: both, year: YEAR, files, of: STATISTICS };
}

export const collectionCases: readonly CollectionRuleCase[] = [
  {
    code: "C-MISSING",
    raises: { units: both, year: YEAR, files: [fileOf(STATISTICS)] },
    // it calls itself otherwise
    lookAlike: {
      units: [unitOf(STATISTICS), unitOf(EDUCATION, { aliases: ["某某县教育体育局"] })],
      ...{ year: YEAR, files: [fileOf(STATISTICS), fileOf("某某县教育体育局")] },
    },
  },
  {
    code: "C-DUPLICATE",
    raises: {
      units: [unitOf(STATISTICS)],
      year: YEAR,
      files: [
        fileOf(STATISTICS, { figures: received(3) }, "统计局年报.docx"),
        fileOf(STATISTICS, { figures: received(4) }, "统计局年报（改）.docx"),
      ],
    },
    // the same in two formats, and a scan of it
    lookAlike: {
      units: [unitOf(STATISTICS)],
      year: YEAR,
      files: [
        fileOf(STATISTICS, { figures: received(3) }, "统计局年报.docx"),
        fileOf(STATISTICS, { figures: received(3) }, "统计局年报.html"),
        { file: "某某县统计局盖章.pdf", hash: "scan", error: "每一页都是图片，读不出文字。" },
      ],
    },
  },
  {
    code: "C-YEAR",
    raises: beside({ year: YEAR - 1 }),
    // it does not say its year, which is a fault of its own
    lookAlike: beside({ year: null }),
  },
  {
    code: "C-NODOUBLE",
    raises: {
      ...beside({}),
      units: [unitOf(STATISTICS), unitOf(EDUCATION, { parent: STATISTICS })],
    },
    lookAlike: {
      ...beside({}),
      units: [unitOf(STATISTICS), unitOf(EDUCATION, { parent: STATISTICS, counts: false })],
    },
  },
  {
    code: "C-SUM",
    raises: {
      ...beside({ figures: { [PENALTIES]: 12 } }),
      published: fileOf("某某县人民政府", { figures: { [PENALTIES]: 24 } }),
    },
    // 本级 alone, without the unit below
    lookAlike: {
      ...beside({ figures: { [PENALTIES]: 12 } }),
      units: [unitOf(STATISTICS), unitOf(EDUCATION, { scope: "below" })],
      published: fileOf("某某县人民政府"),
    },
  },
  {
    code: "C-LATE",
    raises: {
      ...beside({}),
      units: [
        unitOf(STATISTICS, { receivedOn: "2023-01-18" }),
        unitOf(EDUCATION, { receivedOn: "2023-01-29" }),
      ],
      deadline: "2023-01-20",
    },
    // on the last day; it was published later
    lookAlike: {
      ...beside({ published: "2023-01-29" }),
      units: [
        unitOf(STATISTICS, { receivedOn: "2023-01-18" }),
        unitOf(EDUCATION, { receivedOn: "2023-01-20" }),
      ],
      deadline: "2023-01-20",
    },
  },
  {
    code: "C-NOT-LISTED",
    raises: {
      units: [unitOf(STATISTICS)],
      ...{ year: YEAR, files: [fileOf(STATISTICS), fileOf("教育局", {}, "年报3.docx")] },
    },
    // its code says whose it is
    lookAlike: {
      units: [unitOf(STATISTICS, { code: CODE })],
      ...{ year: YEAR, files: [fileOf("统计局", {}, `${CODE}.docx`)] },
    },
  },
  {
    code: "C-EDITION",
    raises: {
      units: [unitOf(STATISTICS)],
      ...{ year: YEAR, files: [fileOf(STATISTICS, { edition: "2019" })] },
    },
    lookAlike: {
      units: [unitOf(STATISTICS)],
      ...{ year: 2020, files: [fileOf(STATISTICS, { edition: "2019", year: 2020 })] },
    },
  },
  {
    code: "C-BLANK",
    raises: beside({ figures: { [PENALTIES]: null } }),
    // one that is not summed
    lookAlike: {
      ...beside({ figures: { [PENALTIES]: null } }),
      units: [unitOf(STATISTICS), unitOf(EDUCATION, { counts: false })],
    },
  },
  {
    code: "S-SAME-UNIT",
    raises: saying({ otherMatters: ["无其他需要报告的事项。"] }),
    // the same turns of phrase, and no more
    lookAlike: saying({
      overview: ["本机关公布学校招生、收费和校舍安全的信息，在门户网站设置专栏，按月更新。"],
      problemsAndImprovements: sound.problemsAndImprovements,
      otherMatters: ["2022年没有收取信息处理费。"],
    }),
  },
  {
    code: "C-OUTLIER",
    raises: figures(PENALTIES, [6200, 8, 21, 3, 45]),
    // a large one among few
    lookAlike: figures(PENALTIES, [6200, 8, 0, 0, 0]),
  },
  {
    code: "C-JOINT",
    raises: documents(
      { [`${NORMS}.issuedThisYear`]: 2, [`${NORMS}.inForce`]: 17 },
      { [`${NORMS}.issuedThisYear`]: 2, [`${NORMS}.inForce`]: 17 },
    ),
    // so few are the same by chance
    lookAlike: documents(
      { [`${NORMS}.issuedThisYear`]: 1, [`${NORMS}.inForce`]: 1 },
      { [`${NORMS}.issuedThisYear`]: 1, [`${NORMS}.inForce`]: 1 },
    ),
  },
];
