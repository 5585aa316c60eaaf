/** A collection as a whole: it depends on no order and no name, and says what has changed. */
import fc from "fast-check";
import { fileOf, unitOf, YEAR } from "../../src/build/rule-cases/collected-files.ts";
import { collect, type Gathered } from "../../src/collection/collect.ts";
import { collectedReport } from "../../src/collection/collected-report.ts";
import type { Collected, Indicator } from "../../src/collection/collected.ts";
import { NO_DECISIONS } from "../../src/collection/decisions.ts";
import type { HandedIn } from "../../src/collection/handed-in.ts";
import { formatRounds, parseRounds } from "../../src/collection/rounds-json.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { emptyReport } from "../../src/report/empty-report.ts";
import { check } from "../../src/rules/check.ts";
import { consistent, consistentFigures, reportOf } from "../support/reports.ts";

const NAMES = ["甲县统计局", "甲县教育局", "甲县水利局", "甲县城关镇人民政府"];
const [STATISTICS = "", EDUCATION = "", WATER = "", TOWN = ""] = NAMES;

const units = [
  unitOf(STATISTICS, { group: "部门" }),
  unitOf(EDUCATION, { group: "部门" }),
  unitOf(WATER, { group: "部门", counts: false }),
  unitOf(TOWN, { group: "乡镇", scope: "below" }),
];

function gather(files: readonly HandedIn[], change: Partial<Gathered> = {}): Collected {
  return collect({ files, units, year: YEAR, today: "2023-01-20", ...change });
}

const PENALTIES = "proactiveDisclosure.item6.administrativePenalties.decisionsThisYear";
const RECEIVED = "requests.newThisYear.total";

const penalties = (count: number) => ({ figures: { [PENALTIES]: count } });

const five = [
  fileOf(STATISTICS, penalties(3)),
  fileOf(STATISTICS, penalties(3), "甲县统计局.html"),
  fileOf(EDUCATION, penalties(4)),
  fileOf(WATER, penalties(50)),
  fileOf(TOWN, penalties(6)),
];

test("本级 and 本行政区域 are sums of the units that count, by scope", () => {
  const { sums, groups, complete, received, awaited } = gather(five);
  expect([sums.own.figures[PENALTIES], sums.all.figures[PENALTIES]]).toEqual([7, 13]);
  expect([sums.own.units, sums.all.units]).toEqual([2, 3]);
  expect(groups.map(({ group, sums: of }) => [group, of.figures[PENALTIES]])).toEqual([
    ["部门", 7],
    ["乡镇", 6],
  ]);
  expect([complete, received, awaited]).toEqual([true, 4, 4]);
});

test("nothing depends on the order of the files", () => {
  const files = [
    ...five,
    fileOf(EDUCATION, penalties(9), "教育局改.docx"),
    fileOf("乙县审计局"),
    { file: "甲县水利局.pdf", hash: "scan", error: "读不出。" },
  ];
  const whole = JSON.stringify(gather(files));
  fc.assert(
    fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
      expect(JSON.stringify(gather(shuffled))).toBe(whole);
    }),
  );
});

test("nothing but their own mention depends on the names of files that say who reports", () => {
  const bare = (collected: Collected): unknown => ({
    sums: collected.sums,
    units: collected.units.map(({ unit, status, figures }) => ({ unit, status, figures })),
    findings: collected.findings.map(({ code, unit }) => [code, unit]),
  });
  const wanted = bare(gather(five));
  const name = fc.stringMatching(/^[a-z0-9一二三年报]{1,12}\.docx$/u);
  fc.assert(
    fc.property(fc.uniqueArray(name, { minLength: 5, maxLength: 5 }), (names) => {
      const renamed = five.map((it, i) => ({ ...it, file: names[i] ?? "" }));
      expect(bare(gather(renamed))).toEqual(wanted);
    }),
  );
});

test("the sums of sound reports are a sound report", () => {
  const figures = fc.array(consistentFigures(edition2021, 500), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(figures, (all) => {
      const files = all.map((it, i) => fileOf(NAMES[i] ?? "", { figures: it }));
      const report = collectedReport(gather(files));
      const sums = check(report, { stage: "draft" }).filter(({ code }) =>
        /SUM|BALANCE/u.test(code),
      );
      expect(sums).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("the organ's own report has the sum of the chosen scope, and last year's beside it", () => {
  const before = { "requests.carriedToNextYear.total": 2 };
  const lastYear = [fileOf(STATISTICS, { year: YEAR - 1, figures: before })];
  const collected = gather(five, { scope: "own", organ: "甲县人民政府", lastYear });
  const report = collectedReport(collected);
  expect(report.organ).toEqual({ name: "甲县人民政府", kind: "government" });
  expect(report.figures[PENALTIES]).toBe(7);
  expect(report.lastYear?.["requests.carriedToNextYear.total"]).toBe(2);
});

test("a file of no unit that cannot be read says why", () => {
  const file = { file: "扫描件001.pdf", hash: "scan", error: "PDF没有文字层，读不出文字。" };
  const [finding] = gather([...five, file]).findings;
  expect([finding?.code, finding?.message]).toEqual([
    "C-NOT-LISTED",
    "“扫描件001.pdf”读不出（PDF没有文字层，读不出文字），文件名不是名单里的单位，没有计入，请核对名单，或补上单位、别名或统一社会信用代码。",
  ]);
});

test("a collection of which nothing could be read is not complete", () => {
  const unread = { file: "年报.docx", hash: "a", error: "文件已损坏。" };
  const { complete, received, awaited } = gather([unread], { units: undefined });
  expect({ complete, received, awaited }).toEqual({ complete: false, received: 0, awaited: 0 });
});

test("a list that nobody has is made from the files, and nothing is missing by it", () => {
  const { units: made, complete } = gather(five, { units: undefined });
  expect(made.map(({ unit }) => unit.name).sort()).toEqual([...NAMES].sort());
  expect(complete).toBe(true);
});

describe("what is undecided enters no sum until somebody decides", () => {
  const files = [...five, fileOf(EDUCATION, penalties(9), "教育局改.docx")];

  test("by nobody", () => {
    const { sums, complete } = gather(files);
    expect([sums.own.figures[PENALTIES], complete]).toEqual([3, false]);
  });

  test.each([
    [
      "the list",
      {
        units: units.map((it) => (it.name === EDUCATION ? { ...it, final: "教育局改.docx" } : it)),
      },
    ],
    ["a decision", { decisions: { ...NO_DECISIONS, final: { [EDUCATION]: "教育局改.docx" } } }],
  ])("by %s", (_case, change) => {
    const { sums, complete } = gather(files, change);
    expect([sums.own.figures[PENALTIES], complete]).toEqual([12, true]);
  });
});

test("units of which nobody said the scope are named, and are in 本行政区域 alone", () => {
  const { unscoped, sums } = gather(five, {
    units: units.map((it) => {
      const unit = { ...it };
      if (it.name === EDUCATION) delete unit.scope;
      return unit;
    }),
  });
  expect(unscoped).toEqual([EDUCATION]);
  expect([sums.own.figures[PENALTIES], sums.all.figures[PENALTIES]]).toEqual([3, 13]);
});

describe("rounds", () => {
  const first = gather(five.slice(0, 3));
  const earlier = parseRounds(formatRounds(first, undefined, []));

  test("the first has no changes", () => {
    expect(first.rounds.map(({ number }) => number)).toEqual([1]);
    expect(first.changes).toEqual([]);
  });

  test("a unit that sent other figures, or its first report, has changed", () => {
    const files = [fileOf(STATISTICS, penalties(5)), ...five.slice(2, 4)];
    const { rounds, changes } = gather(files, { earlier, today: "2023-01-25" });
    expect(rounds.map(({ number, on }) => [number, on])).toEqual([
      [1, "2023-01-20"],
      [2, "2023-01-25"],
    ]);
    expect(changes).toEqual([
      {
        ...{ unit: STATISTICS, before: "received", now: "received" },
        cells: [{ id: PENALTIES, before: 3, now: 5 }],
      },
      { unit: WATER, before: "missing", now: "received", cells: [] },
    ]);
  });

  test("the same files under other names are the same round", () => {
    const renamed = five.slice(0, 3).map((it) => ({ ...it, file: `x${it.file}` }));
    expect(gather(renamed, { earlier, today: "2023-01-25" }).rounds).toHaveLength(1);
  });
});

describe("indicators", () => {
  const figures = consistent(edition2021, {
    "requests.outcomes.disclosed.naturalPerson": 6,
    "requests.outcomes.partlyDisclosed.naturalPerson": 1,
    "requests.outcomes.notDisclosed.stateSecrets.naturalPerson": 3,
    "requests.carriedToNextYear.naturalPerson": 2,
    "disputes.reconsideration.corrected": 1,
    "disputes.reconsideration.upheld": 3,
    "disputes.reconsideration.pending": 4,
  });
  const file = { ...fileOf(STATISTICS, { figures }), channels: { network: 9, letter: 3 } };
  const { indicators } = gather([file, fileOf(EDUCATION, penalties(1))], {
    deadline: "2023-01-20",
    units: [unitOf(STATISTICS, { receivedOn: "2023-01-10" }), unitOf(EDUCATION), unitOf(TOWN)],
  });
  const valueOf = (key: string): Indicator["values"][number] | undefined =>
    indicators.find((it) => it.key === key)?.values.find(({ of }) => of === "本行政区域");

  test.each([
    ["disclosed", 7, 10],
    ["outcomes.notDisclosed", 3, 10],
    ["carriedOver", 2, 12],
    ["reconsideration.corrected", 1, 4],
    ["litigation.corrected", 0, 0],
    ["channels.network", 9, 12],
    ["channels.fax", 0, 12],
    ["onTime", 1, 3],
  ])("%s is %d of %d", (key, numerator, denominator) => {
    expect(valueOf(key)).toMatchObject({ numerator, denominator });
  });

  test("what not all state says how many do", () => {
    expect(valueOf("channels.network")?.coverage).toEqual([1, 1]);
    expect(valueOf("onTime")?.coverage).toEqual([2, 3]);
  });
});

test("a difference of the sums names the units that it comes from, and by how much", () => {
  const off = consistent(edition2021, { "requests.outcomes.disclosed.naturalPerson": 5 });
  const files = [
    fileOf(STATISTICS, { figures: { ...off, [RECEIVED]: 7 } }),
    fileOf(EDUCATION, { figures: { ...off, [RECEIVED]: 4 } }),
    fileOf(TOWN, { figures: off }),
  ];
  const { findings } = gather(files, { units: units.filter(({ counts }) => counts) });
  const ofSum = findings.filter(({ code, unit }) => code === "T3-ROWSUM" && unit === undefined);
  expect(ofSum.map(({ at, expected, found, others }) => ({ at, expected, found, others }))).toEqual(
    [{ at: RECEIVED, expected: 15, found: 16, others: [STATISTICS, EDUCATION] }],
  );
  expect(ofSum[0]?.message).toMatch(/；差额来自甲县统计局（多2）、甲县教育局（少1）。$/u);
});

describe("what the units are told", () => {
  const finding = check(reportOf(edition2021, { [PENALTIES]: null }), { stage: "finished" });
  const read = (reading: "printed" | "inferred") =>
    gather([
      {
        ...fileOf(STATISTICS, {
          figures: { [PENALTIES]: null },
          source: { read: { [PENALTIES]: reading } },
        }),
        findings: finding,
      },
      ...five.slice(2),
    ]).findings.filter(({ code, ticked }) => code === "T3-BLANK" && ticked);

  test("is what was surely read, where nobody has ticked anything", () => {
    expect(read("printed")).toHaveLength(1);
    expect(read("inferred")).toEqual([]);
  });

  test("is what was ticked, where somebody has", () => {
    const ticked = [{ unit: TOWN, code: "C-MISSING", at: "unit" }];
    const { findings } = gather(five.slice(0, 3), { decisions: { ...NO_DECISIONS, ticked } });
    expect(findings.filter((it) => it.ticked).map(({ unit, code }) => [unit, code])).toEqual([
      [TOWN, "C-MISSING"],
    ]);
  });

  test("names no other unit", () => {
    const same = reportOf(edition2021).narrative;
    const { findings } = gather([
      fileOf(STATISTICS, { narrative: same }),
      fileOf(EDUCATION, { narrative: same }),
      ...five.slice(3),
    ]);
    for (const { ticked, unit, message, toUnit = message } of findings) {
      if (!ticked) continue;
      expect(NAMES.filter((it) => it !== unit && toUnit.includes(it))).toEqual([]);
    }
    expect(findings.filter(({ code, ticked }) => code === "S-SAME-UNIT" && ticked)).toHaveLength(2);
  });
});

const ORGAN = "甲县人民政府";

test.each<[string, Partial<AnnualReport>, string, string]>([
  [
    "of another year",
    { year: YEAR - 1 },
    "year",
    "公布的汇总年报“甲县.html”是2021年度的，应为2022年度的，没有与汇总数对照，请换成2022年度的。",
  ],
  [
    "of another organ",
    { organ: { name: "乙县人民政府", kind: "government" } },
    "organ",
    "公布的汇总年报“甲县.html”是乙县人民政府的，应为甲县人民政府的，没有与汇总数对照，请换成甲县人民政府的。",
  ],
])(
  "a published report %s is said to be so, and not held against the sums",
  (_of, change, at, says) => {
    const published = fileOf(ORGAN, change, "甲县.html");
    const { findings } = gather(five, { organ: ORGAN, published });
    expect(findings.filter(({ code }) => code === "C-SUM")).toMatchObject([{ at, message: says }]);
  },
);

test("an empty form is no report: its unit is told to hand in again", () => {
  const files = five.filter(({ report }) => report.organ.name !== TOWN);
  const organ = { name: TOWN, kind: "township" } as const;
  const report = emptyReport({ edition: edition2021, year: YEAR, organ, zeros: false });
  const blank = { file: "城关镇.xlsx", hash: "blank", report, findings: [] };
  const { complete, findings } = gather([...files, blank]);
  expect(complete).toBe(false);
  expect(findings.find(({ code }) => code === "C-MISSING")).toMatchObject({
    ...{ unit: TOWN, file: "城关镇.xlsx" },
    message:
      "甲县城关镇人民政府报送的“城关镇.xlsx”是空表，一格数字、一段文字都没有填，请该单位填好重报。",
  });
});

describe("a page that is published", () => {
  const page = (count: number, change: Partial<AnnualReport> = {}, file = "甲县教育局.html") =>
    fileOf(EDUCATION, { ...penalties(count), published: "2023-01-30", ...change }, file);
  const pageOf = (pages: readonly HandedIn[]) =>
    gather(five, { pages }).units.find(({ unit }) => unit.name === EDUCATION)?.page;

  test("is held against what counts", () => {
    expect(pageOf([page(8)])).toEqual({
      ...{ file: "甲县教育局.html", published: "2023-01-30" },
      differing: { cells: 1, paragraphs: 0 },
    });
  });

  test("is held against what counts beside last year's", () => {
    const pages = [page(8, { year: YEAR - 1 }, "a.html"), page(4, {}, "b.html")];
    expect(pageOf(pages)).toMatchObject({ file: "b.html", differing: { cells: 0 } });
  });

  test.each<[string, readonly HandedIn[], string]>([
    [
      "of which there are two",
      [page(8, {}, "b.html"), page(9, {}, "a.html")],
      "有2份内容不同的网页：“a.html”、“b.html”，不知道公布的是哪一份，没有对照，请只留现在公布的。",
    ],
    [
      "of last year alone",
      [page(4, { year: YEAR - 1 })],
      "是2021年度的网页，应为2022年度的，没有对照，请另存2022年度的。",
    ],
    [
      "that cannot be read",
      [{ file: "甲县教育局.html", hash: "page", error: "读不出。" }],
      "读不出。",
    ],
  ])("%s is not held against anything, and it is said why", (_case, pages, error) => {
    const found = pageOf(pages);
    expect(found?.differing).toBeUndefined();
    expect(found?.error).toBe(error);
  });
});
