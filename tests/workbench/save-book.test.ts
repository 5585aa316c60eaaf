/** Saved workbooks: the opened file with its changes and nothing else, or a template filled. */
import { bookReport } from "../../src/book/book-report.ts";
import { readBook } from "../../src/book/read-book.ts";
import { readOnce } from "../../src/book/read-once.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editionOf } from "../../src/form/editions.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import type { FileDocument } from "../../src/hosts/file/file-host.ts";
import { saveBook } from "../../src/hosts/file/save-book.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { changedParts } from "../support/compare-packages.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf, withoutSource } from "../support/reports.ts";
import { cellAt, filled, open, template } from "../support/workbooks.ts";

const PERSON = "requests.newThisYear.naturalPerson";
const TOTAL = "requests.newThisYear.total";

function save(report: AnnualReport, workbook?: Uint8Array): Uint8Array {
  const document: FileDocument = {
    ...{ report, fileName: "年报.xlsx", account: [] },
    ...(workbook && { workbook }),
  };
  return saveBook(document, template(editionOf(report.edition)), nodePlatform);
}

function reportIn(bytes: Uint8Array): AnnualReport {
  const book = readBook(open(bytes));
  if (!book) throw new Error("The workbook has no report.");
  return bookReport(book);
}

/** What each planned cell shows. */
function shown(bytes: Uint8Array, report: AnnualReport): [string, unknown][] {
  const workbook = readOnce(open(bytes));
  const { places } = planWorkbook(editionOf(report.edition));
  return [...places].map(([key, { sheet, row, column }]) => [
    key,
    workbook.readSheet(sheet).at(row - 1, column - 1)?.value ?? "",
  ]);
}

const sample = reportOf(edition2021, { [PERSON]: 3, [TOTAL]: 3 });

test.each(exampleReports().map((it) => [it.name, it.report] as const))(
  "%s: saved as a new workbook it reads the same",
  (_, report) => {
    expect(reportIn(save(report))).toEqual(withoutSource(report));
  },
);

test.each(exampleReports().map((it) => [it.name, it.report] as const))(
  "%s: opened, changed in figures, head and text, it is the workbook that would have been filled so",
  (_, published) => {
    const report = withoutSource(published);
    const edition = editionOf(report.edition);
    const figures = Object.fromEntries(
      edition.cells.filter(({ computed }) => !computed).map(({ id, index }) => [id, index]),
    );
    const changed = changeReport(report, {
      figures,
      narrative: { otherMatters: ["第一段。", "第二段。"] },
      head: { organ: { name: "某某县统计局", kind: "department" }, year: report.year },
    });
    const saved = save(changed, filled(report));
    expect(reportIn(saved)).toEqual(changed);
    expect(shown(saved, changed)).toEqual(shown(filled(changed), changed));
  },
);

test("opened and saved unchanged, no part differs", () => {
  const opened = filled(sample);
  expect(changedParts(opened, save(sample, opened))).toEqual([]);
});

test("one figure changes its own sheet, and those that list the sums and speak of it", () => {
  const opened = filled(sample);
  const saved = save(changeReport(sample, { figures: { [PERSON]: 4 } }), opened);
  const parts = open(opened).sheets.filter(({ name }) => /^[一三勾]/u.test(name));
  expect(changedParts(opened, saved).sort()).toEqual(parts.map(({ part }) => part).sort());
  // the total still is its formula, and shows what that gives
  const total = cellAt(open(saved), edition2021, TOTAL);
  expect([total?.formula?.startsWith("IF(COUNT("), total?.value]).toEqual([true, 4]);
});

test("a total that was typed is written as typed, and given back its formula", () => {
  const opened = filled(sample);
  const typed = changeReport(sample, { figures: { [TOTAL]: 9 } });
  const saved = save(typed, opened);
  expect(cellAt(open(saved), edition2021, TOTAL)).toMatchObject({ value: 9, formula: null });
  const back = save(changeReport(typed, { figures: { [TOTAL]: "sum" } }), saved);
  expect(cellAt(open(back), edition2021, TOTAL)).toMatchObject({ value: 3 });
  expect(cellAt(open(back), edition2021, TOTAL)?.formula).not.toBeNull();
});

test("text in a cell of numbers is kept as text, also where it looks like a formula", () => {
  const saved = save(
    changeReport(sample, { figures: { [PERSON]: { text: "=1+1" } } }),
    filled(sample),
  );
  expect(cellAt(open(saved), edition2021, PERSON)).toMatchObject({ kind: "text", value: "=1+1" });
  expect(cellAt(open(saved), edition2021, TOTAL)).toMatchObject({ value: "" });
});

test("上年数据 of an opened workbook is saved into it", () => {
  const lastYear = { "requests.carriedToNextYear.naturalPerson": 2 };
  const saved = save({ ...sample, lastYear }, filled(sample));
  expect(reportIn(saved)).toEqual({ ...sample, lastYear });
  expect(changedParts(filled(sample), saved).filter((it) => it.includes("sheets/"))).toHaveLength(
    1,
  );
});
