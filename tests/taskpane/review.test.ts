/** What is looked at before recognised figures count, and the report that comes of it. */
import { edition2021 } from "../../src/form/edition-2021.ts";
import { lastYearCells } from "../../src/form/last-year.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import {
  countNotes,
  isDoubtful,
  readingNotes,
  type RowNotes,
} from "../../src/taskpane/review/reading-notes.ts";
import {
  mayBeRight,
  reviewedReport,
  shownText,
  untouchedReview,
  withConfirmed,
  withTyped,
} from "../../src/taskpane/review/review.ts";
import { doubtfulText, LOST_ROW, NO_NUMBER } from "../support/doubtful-text.ts";
import { exampleReport, exampleReports } from "../support/examples.ts";
import { importReport } from "../support/import.ts";
import { withoutSource } from "../support/reports.ts";

const { report } = importReport(doubtfulText(), { fileName: "年报.txt" });

const cellOf = (id: string) => {
  const cell = edition2021.cellsById.get(id);
  if (!cell) throw new Error(`Unknown cell "${id}".`);
  return cell;
};

function said(rows: readonly RowNotes[]): string[] {
  return rows.flatMap(({ notes }) => notes.map(({ cell, why }) => `${why} ${cell.id}`));
}

describe("the notes", () => {
  const { doubtful, cleaned, lost } = readingNotes(report);

  test("name the figure that is no number and the seven that were not found, in printed order", () => {
    const row = edition2021.cells.filter(({ id }) => id.startsWith(`${LOST_ROW}.`));
    expect(said(doubtful)).toEqual([`text ${NO_NUMBER}`, ...row.map(({ id }) => `notFound ${id}`)]);
    expect([countNotes(doubtful), countNotes(cleaned), lost]).toEqual([8, 0, []]);
  });

  test("say what was found, and what stands around it", () => {
    const [first] = doubtful;
    expect(first?.label).toBe("一、本年新收政府信息公开申请数量");
    expect(first?.notes).toMatchObject([{ figure: "约6件", found: "约6件" }]);
    expect(first?.others.map(({ figure }) => figure)).toEqual([0, 0, 0, 0, 0, 6]);
  });

  test("on last year's report are only on what is taken over", () => {
    const notes = readingNotes(report, { cells: lastYearCells(edition2021) });
    expect(isDoubtful(notes)).toBe(false);
  });

  test("of a table that was not found at all are one", () => {
    const read = Object.fromEntries(
      edition2021.cells
        .filter(({ table }) => table.id === "disputes")
        .map(({ id }) => [id, "notFound" as const]),
    );
    const pictured: AnnualReport = { ...report, source: { ...report.source, read } };
    const notes = readingNotes(pictured);
    expect(notes.lost.map(({ name }) => name)).toEqual(["表四"]);
    expect(said(notes.doubtful)).toEqual([`text ${NO_NUMBER}`]);
  });

  test.each(exampleReports().map((it) => [it.name, it.report] as const))(
    "%s is read without doubt",
    (_, example) => {
      expect(isDoubtful(readingNotes(example))).toBe(false);
    },
  );

  test("on cleaned figures come apart from the doubtful", () => {
    const notes = readingNotes(exampleReport("002"));
    expect(said(notes.cleaned)).toEqual([
      "cleaned proactiveDisclosure.item9.centralizedProcurement.procurementAmount",
    ]);
    expect(notes.cleaned[0]?.notes[0]?.found).toBe("2359.4197万元");
  });

  test("a report without source has none", () => {
    expect(isDoubtful(readingNotes(withoutSource(report)))).toBe(false);
  });
});

describe("the reviewed report", () => {
  const cell = cellOf(NO_NUMBER);

  test("is the same while nobody says anything", () => {
    expect(reviewedReport(report, untouchedReview)).toEqual(report);
  });

  test.each([
    ["6", 6],
    [" 6件 ", 6],
    ["", null],
    ["约六件", "约六件"],
  ])("“%s” typed in place of a figure is %p", (text, figure) => {
    const review = withTyped(untouchedReview, cell, text);
    expect(shownText(review, cell, "约6件")).toBe(text);
    expect(reviewedReport(report, review).figures[NO_NUMBER]).toBe(figure);
  });

  test("a cell that was looked at is in doubt no more, another still is", () => {
    const [first, second] = edition2021.cells.filter(({ id }) => id.startsWith(`${LOST_ROW}.`));
    if (!first || !second) throw new Error("The form has no such row.");
    const review = withConfirmed(untouchedReview, [first], "right");
    const { read } = reviewedReport(report, review).source ?? {};
    expect([read?.[first.id], read?.[second.id]]).toEqual([undefined, "notFound"]);
    expect(reviewedReport(report, withConfirmed(review, [first], "doubtful"))).toEqual(report);
  });
});

describe("a figure that was not clear in a picture", () => {
  const cell = cellOf(NO_NUMBER);
  const note = { cell, why: "inferred", figure: "252或232", found: "252或232" } as const;

  test("is not right as it stands, whoever says so, until its number is typed", () => {
    const blurred = { ...note, origin: { sight: "blurred" } } as const;
    expect(mayBeRight(untouchedReview, blurred)).toBe(false);
    expect(mayBeRight(withTyped(untouchedReview, cell, "232"), blurred)).toBe(true);
  });

  test("may be right where the sums settled it, or the report itself has words", () => {
    const settled = { ...note, figure: 232, origin: { sight: "settled" } } as const;
    expect(mayBeRight(untouchedReview, settled)).toBe(true);
    expect(mayBeRight(untouchedReview, note)).toBe(true);
  });
});
