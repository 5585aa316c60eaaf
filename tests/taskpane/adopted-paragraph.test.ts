/** A paragraph of a copy taken over: what it makes of the open report, and where it is left alone. */
import { compareCopies } from "../../src/compare/compare-copies.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { withParagraphs } from "../../src/report/paragraphs.ts";
import { adoptedParagraph, isAdoptable } from "../../src/taskpane/copies/adopted-paragraph.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";

const FIGURES = { "requests.newThisYear.naturalPerson": 8, "requests.newThisYear.total": 8 };

function withOverview(...overview: readonly string[]): AnnualReport {
  const report = reportOf(edition2021, FIGURES);
  return { ...report, narrative: withParagraphs(report.narrative, { overview: [...overview] }) };
}

function differences(ours: AnnualReport, theirs: AnnualReport) {
  const copies = [ours, theirs].map((report) => ({ report, narrative: report.narrative }));
  return compareCopies(copies).parts.flatMap(({ part, changes }) =>
    changes.map((change) => ({ part, change })),
  );
}

/** Takes over what differs, one after the other, as somebody clicks. */
function adoptAll(ours: AnnualReport, theirs: AnnualReport): AnnualReport {
  let now = ours;
  for (let clicks = 0; clicks < 500; clicks += 1) {
    const [first] = differences(now, theirs);
    if (!first) return now;
    now = changeReport(now, adoptedParagraph(now, now, first.part, first.change));
  }
  throw new Error("It does not come to an end.");
}

const ONE = "（一）主动公开。公开信息126条。";
const TWO = "（二）依申请公开。新收申请{新收申请}件，全年办结8件，均按期答复。";
const THREE = "（三）政府信息管理。无。";

test.each<[string, readonly string[], readonly string[]]>([
  ["other words", [ONE, TWO], [ONE.replace("126", "162"), TWO]],
  ["a paragraph more, in front", [TWO], [ONE, TWO]],
  ["a paragraph more, between", [ONE, THREE], [ONE, TWO, THREE]],
  ["a paragraph more, at the end", [ONE], [ONE, THREE]],
  ["a paragraph less", [ONE, TWO, THREE], [ONE, THREE]],
  ["all of it", [], [ONE, TWO, THREE]],
  ["nothing of it", [ONE, TWO], []],
  ["another order", [ONE, TWO, THREE], [THREE, ONE, TWO]],
])("once all is taken over nothing differs: %s", (_name, ours, theirs) => {
  const [before, copy] = [withOverview(...ours), withOverview(...theirs)];
  expect(differences(adoptAll(before, copy), copy)).toEqual([]);
});

test("nor between the published reports", () => {
  const [first, ...others] = exampleReports().map(({ report }) => report);
  if (!first) throw new Error("There are examples.");
  for (const other of others) {
    const theirs = { ...first, narrative: other.narrative };
    expect(differences(adoptAll(first, theirs), theirs)).toEqual([]);
  }
});

describe("what is bound", () => {
  const adopting = (words: string): string | undefined => {
    const ours = withOverview(TWO);
    const [difference] = differences(ours, withOverview(words));
    if (!difference) return undefined;
    const { part, change } = difference;
    return adoptedParagraph(ours, ours, part, change).narrative?.overview?.[0];
  };

  test.each([
    ["stays so before what differs", "均按期答复", "都按期答复"],
    ["and behind it", "（二）依申请公开", "（二）依申请办理"],
  ])("%s", (_name, from, to) => {
    const read = TWO.replace("{新收申请}", "8").replace(from, to);
    expect(adopting(read)).toBe(TWO.replace(from, to));
  });

  test.each([
    ["9", "another number"],
    ["18", "a number that ends alike"],
    ["80", "a number that begins alike"],
  ])("is bound no more where the copy has %s: %s", (number) => {
    const read = TWO.replace("{新收申请}", number);
    expect(adopting(read)).toBe(read);
  });
});

describe("in the report as it is by now", () => {
  const seen = withOverview(ONE, TWO);
  const [more] = differences(seen, withOverview(ONE, THREE, TWO));
  const [other] = differences(seen, withOverview(ONE.replace("126", "162"), TWO));
  if (!more || !other) throw new Error("They differ.");

  test("a paragraph is found where it stands", () => {
    const now = withOverview(THREE, ONE, TWO);
    expect(adoptedParagraph(now, seen, other.part, other.change).narrative?.overview).toEqual([
      ...[THREE, ONE.replace("126", "162"), TWO],
    ]);
    expect(adoptedParagraph(now, seen, more.part, more.change).narrative?.overview).toEqual([
      ...[THREE, ONE, THREE, TWO],
    ]);
  });

  test("one that reads otherwise is left alone, and one with neither neighbour goes nowhere", () => {
    const now = withOverview("另写。");
    for (const { part, change } of [other, more]) {
      expect(() => adoptedParagraph(now, seen, part, change)).toThrow(
        "这一段文字刚才有改动，没有采用，请再看一遍后重试。",
      );
    }
  });
});

test("beside the tables nothing is taken from a copy that has none", () => {
  const copy = { name: "正文.txt", narrative: withOverview().narrative };
  const difference = { copy: 1, changes: [] };
  expect(isAdoptable({ ...difference, part: "requests.before" }, copy)).toBe(false);
  expect(isAdoptable({ ...difference, part: "overview" }, copy)).toBe(true);
});
