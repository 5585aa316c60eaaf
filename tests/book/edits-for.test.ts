/** Changes to a report in a workbook: exactly the cells that differ, back again, wherever rows have moved. */
import type { ReportChanges } from "../../src/book/report-changes.ts";
import { bookReport } from "../../src/book/book-report.ts";
import type { CellEdit } from "../../src/book/cell-edit.ts";
import { editsFor } from "../../src/book/edits-for.ts";
import { readBook, type Book } from "../../src/book/read-book.ts";
import { formatAddress } from "../../src/workbook/cell-address.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf, withoutSource } from "../support/reports.ts";
import { filled, open } from "../support/workbooks.ts";

const hasErrors = exampleReports().find(({ name }) => name === "001");

function bookIn(workbook: Workbook): Book {
  const book = readBook(workbook);
  if (!book) throw new Error("No report in the workbook.");
  return book;
}

function write(workbook: Workbook, edits: readonly CellEdit[]): void {
  for (const { sheet, row, column, content } of edits) {
    const written = content.kind === "formula" ? ({ ...content, cached: null } as const) : content;
    workbook.setCell(sheet, formatAddress(row, column), written);
  }
}

const report = reportOf(edition2021, { "requests.newThisYear.naturalPerson": 3 });
const cases: readonly (readonly [what: string, changes: ReportChanges, cells: number])[] = [
  ["a figure", { figures: { "requests.newThisYear.naturalPerson": 4 } }, 1],
  ["a figure that is there already", { figures: { "requests.newThisYear.naturalPerson": 3 } }, 0],
  ["a figure emptied", { figures: { "requests.newThisYear.naturalPerson": null } }, 1],
  [
    "a typed total that goes back to its sum",
    { figures: { "requests.newThisYear.total": "sum" } },
    1,
  ],
  ["paragraphs", { narrative: { otherMatters: ["无。", "另有一段。"] } }, 2],
  [
    "an explanation beside a sum",
    {
      explanations: [
        {
          code: "T3-BALANCE",
          at: "requests.carriedToNextYear.total",
          text: "台账有误",
          figures: {},
        },
      ],
    },
    1,
  ],
  [
    "an explanation of something else, with its figures",
    {
      explanations: [
        { code: "S-NAME", at: "organ", text: "简称", figures: { "requests.newThisYear.total": 0 } },
      ],
    },
    4,
  ],
  ["the head", { head: { organ: { name: "某某县", kind: "government" }, year: 2025 } }, 3],
];

test.each(cases)(
  "%s: only the cells that differ are written, and written back",
  (_, changes, n) => {
    const workbook = open(
      filled({ ...report, narrative: { ...report.narrative, otherMatters: [] } }),
    );
    const before = bookReport(bookIn(workbook));
    const edits = editsFor(workbook, bookIn(workbook), changes);
    const back = edits.map((edit) => ({ ...edit, content: edit.before }));
    expect(edits).toHaveLength(n);
    write(workbook, edits);
    const after = bookReport(bookIn(workbook));
    expect(after.narrative).toEqual({ ...before.narrative, ...changes.narrative });
    if (changes.explanations) expect(after.explanations).toEqual(changes.explanations);
    if (changes.head) expect(after).toMatchObject(changes.head);
    for (const [id, figure] of Object.entries(changes.figures ?? {})) {
      expect(after.figures[id]).toBe(figure === "sum" ? 3 : figure);
    }
    write(workbook, back);
    expect(bookReport(bookIn(workbook))).toEqual(before);
  },
);

test("a report that fails its sums comes right when its total gets its formula back", () => {
  if (!hasErrors) throw new Error("No example 001.");
  const changed = withoutSource(hasErrors.report);
  const workbook = open(filled(changed));
  const total = "requests.newThisYear.total";
  write(workbook, editsFor(workbook, bookIn(workbook), { figures: { [total]: "sum" } }));
  expect(changed.figures[total]).toBe(0);
  expect(bookReport(bookIn(workbook)).figures[total]).toBe(8);
});
