/** Copies of one report: what differs is found, and what only looks different is not. */
import { compareCopies, isEqual, type Comparison } from "../../src/compare/compare-copies.ts";
import type { ParagraphChange } from "../../src/compare/compare-paragraphs.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { AnnualReport, Narrative } from "../../src/report/annual-report.ts";
import { paragraphsAt, withParagraphs } from "../../src/report/paragraphs.ts";
import { reportOf, soundNarrative } from "../support/reports.ts";
import { RECEIVED as TOLD, textEverywhere } from "../support/text-everywhere.ts";

const RECEIVED = "requests.newThisYear.naturalPerson";
const UPHELD = "disputes.reconsideration.upheld";

const base = reportOf(edition2021);

const compared = (...reports: readonly AnnualReport[]): Comparison =>
  compareCopies(reports.map((report) => ({ report, narrative: report.narrative })));

const withOverview = (...overview: string[]): AnnualReport => ({
  ...base,
  narrative: { ...base.narrative, overview },
});

describe("figures", () => {
  const differing = (
    figures: AnnualReport["figures"],
    others: AnnualReport["figures"],
  ): unknown[] =>
    compared(reportOf(edition2021, figures), reportOf(edition2021, others)).figures.map((it) => [
      it.cell.id,
      ...it.figures,
    ]);

  test.each<[string, AnnualReport["figures"][string], AnnualReport["figures"][string], unknown[]]>([
    [
      "another number",
      6,
      5,
      [[RECEIVED, { kind: "number", value: 6 }, { kind: "number", value: 5 }]],
    ],
    ["a blank is not 0", null, 0, [[RECEIVED, { kind: "blank" }, { kind: "number", value: 0 }]]],
    ["a text", "约6", 6, [[RECEIVED, { kind: "text", text: "约6" }, { kind: "number", value: 6 }]]],
    ["the same number", 6, 6, []],
    ["the same number with its unit", "6件", 6, []],
    ["the same number in full width", "６", 6, []],
    ["strokes are blanks", "/", null, []],
  ])("%s: %j and %j", (_name, one, other, found) => {
    expect(differing({ [RECEIVED]: one }, { [RECEIVED]: other })).toEqual(found);
  });

  test("stand side by side for three copies", () => {
    const { figures } = compared(base, reportOf(edition2021, { [UPHELD]: 2 }), base);
    expect(figures).toHaveLength(1);
    expect(figures[0]?.figures.map((it) => it?.kind === "number" && it.value)).toEqual([0, 2, 0]);
  });

  test("of two editions are compared where both count alike", () => {
    const old = reportOf(edition2019, { [RECEIVED]: 4 }, { year: base.year });
    const { figures, head } = compared(base, old);
    expect(figures.map(({ cell }) => cell.id)).toEqual([RECEIVED]);
    expect(head).toEqual([
      { key: "edition", values: ["国办公开办函〔2021〕30号", "国办公开办函〔2019〕60号"] },
    ]);
  });

  test("of a copy without tables are not compared", () => {
    const copy = { narrative: base.narrative };
    const other = reportOf(edition2021, { [UPHELD]: 2 });
    const { figures } = compareCopies([
      copy,
      { ...copy, report: base },
      { ...copy, report: other },
    ]);
    expect(figures.map(({ figures: [first] }) => first)).toEqual([undefined]);
    expect(isEqual(compareCopies([copy, { ...copy, report: other }]))).toBe(true);
  });
});

describe("the head", () => {
  test.each<[string, Partial<AnnualReport>, Partial<AnnualReport>, Comparison["head"]]>([
    [
      "another organ",
      {},
      { organ: { name: "某某市审计局", kind: "department" } },
      [{ key: "organ", values: ["某某市统计局", "某某市审计局"] }],
    ],
    ["another year", {}, { year: 2024 }, [{ key: "year", values: [2022, 2024] }]],
    [
      "another date",
      { signed: "2026-01-16" },
      { signed: "2026-01-19" },
      [{ key: "signed", values: ["2026-01-16", "2026-01-19"] }],
    ],
    ["a date that only one of them has", {}, { published: "2026-01-20" }, []],
    ["a name that was not read", {}, { organ: { name: "", kind: "other" } }, []],
  ])("%s", (_name, one, other, found) => {
    expect(compared({ ...base, ...one }, { ...base, ...other }).head).toEqual(found);
  });
});

describe("paragraphs", () => {
  const FIRST = "全年新收政府信息公开申请8件，均按期答复。";
  const SECOND = "通过门户网站公开政府信息126条，发布政策解读5篇。";
  const changes = (one: string[], other: string[]): unknown[] =>
    compared(withOverview(...one), withOverview(...other)).parts.flatMap((part) => part.changes);

  test.each<[string, string[], string[], unknown[]]>([
    [
      "a changed number",
      [FIRST, SECOND],
      [FIRST.replace("8件", "9件"), SECOND],
      [
        {
          kind: "changed",
          pieces: [
            { kind: "same", text: "全年新收政府信息公开申请" },
            { kind: "removed", text: "8" },
            { kind: "added", text: "9" },
            { kind: "same", text: "件，均按期答复。" },
          ],
          text: FIRST.replace("8件", "9件"),
          at: 0,
        },
      ],
    ],
    ["a paragraph less", [FIRST, SECOND], [FIRST], [{ kind: "removed", text: SECOND, at: 1 }]],
    ["a paragraph more", [FIRST], [SECOND, FIRST], [{ kind: "added", text: SECOND, at: 0 }]],
    [
      "another paragraph in its place",
      [FIRST],
      [SECOND],
      [
        { kind: "removed", text: FIRST, at: 0 },
        { kind: "added", text: SECOND, at: 1 },
      ],
    ],
    ["blanks", [FIRST], [`　${FIRST.replace("申请", " 申请 ")}`], []],
    ["the same text in other paragraphs", [FIRST, SECOND], [FIRST + SECOND], []],
  ])("%s", (_name, one, other, found) => {
    expect(changes(one, other)).toEqual(found);
  });

  test("living numbers are compared as they read in print", () => {
    const living = { ...withOverview("新收政府信息公开申请{新收申请}件。"), figures: base.figures };
    expect(compared(living, withOverview("新收政府信息公开申请0件。")).parts).toEqual([]);
    expect(compared(living, withOverview("新收政府信息公开申请8件。")).parts).toHaveLength(1);
  });

  test("each later copy is compared with the first", () => {
    const { parts } = compared(withOverview(FIRST), withOverview(FIRST), withOverview(SECOND));
    expect(parts.map(({ part, copy }) => [part, copy])).toEqual([["overview", 2]]);
  });

  test("a report is equal to itself, and another year's is not", () => {
    const narrative: Narrative = soundNarrative(edition2021, 2023);
    expect(isEqual(compared(base, base, base))).toBe(true);
    expect(isEqual(compared(base, { ...base, narrative }))).toBe(false);
  });
});

describe("text beside the tables", () => {
  const { narrative } = textEverywhere;
  const moved = withParagraphs(narrative, {
    "requests.before": paragraphsAt(narrative, "requests.after"),
    "requests.after": paragraphsAt(narrative, "requests.before"),
  });
  const placesIn = ({ parts }: Comparison): string[] => parts.map(({ part }) => part);

  test("is compared side by side", () => {
    const changed = withParagraphs(narrative, { "disputes.after": ["另一段。"] });
    expect(placesIn(compared(textEverywhere, { ...textEverywhere, narrative: changed }))).toEqual([
      "disputes.after",
    ]);
    expect(placesIn(compared(textEverywhere, { ...textEverywhere, narrative: moved }))).toEqual([
      "requests.before",
      "requests.after",
    ]);
  });

  test("is one text for a copy without its tables", () => {
    const all = withParagraphs(narrative, {
      "requests.before": [TOLD, ...paragraphsAt(narrative, "requests.after")],
      "requests.after": [],
    });
    const copy = { narrative: all };
    expect(isEqual(compareCopies([{ narrative, report: textEverywhere }, copy]))).toBe(true);
    const less = { narrative: withParagraphs(all, { "requests.before": [TOLD] }) };
    const comparison = compareCopies([{ narrative, report: textEverywhere }, less]);
    expect(placesIn(comparison)).toEqual(["requests.before"]);
  });
});

describe("texts of 3,000 paragraphs", () => {
  const texts = Array.from(
    { length: 3000 },
    (_, i) => `第${i}段，公开信息${i}条，答复申请${i}件。`,
  );

  const changesOf = (before: string[], after: string[]): readonly ParagraphChange[] =>
    compared(withOverview(...before), withOverview(...after)).parts.flatMap((it) => it.changes);

  test("all changed: each beside what it has become", () => {
    const changes = changesOf(
      texts,
      texts.map((text) => text.replace("公开", "发布")),
    );
    expect(changes).toHaveLength(3000);
    expect(changes.every(({ kind }) => kind === "changed")).toBe(true);
  });

  test("as many put in front: they are added, and nothing else has changed", () => {
    const others = texts.map((text) => text.replace(/./gsu, "某"));
    const changes = changesOf(texts, [...others, ...texts]);
    expect(changes).toHaveLength(3000);
    expect(changes.every(({ kind }) => kind === "added")).toBe(true);
  });

  test("every second one left out: those are removed, and nothing else has changed", () => {
    const changes = changesOf(
      texts,
      texts.filter((_, i) => i % 2 === 0),
    );
    expect(changes.filter(({ kind }) => kind === "removed")).toHaveLength(1500);
    expect(changes).toHaveLength(1500);
  });
});
