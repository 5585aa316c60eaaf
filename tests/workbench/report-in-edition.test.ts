/** A report on the tables of another edition: nothing that was filled in goes without being named. */
import { isBlankLike } from "../../src/figures/parse-figure.ts";
import type { Cell } from "../../src/form/edition.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editionOf } from "../../src/form/editions.ts";
import { counterpartOf, partsIn } from "../../src/form/last-year.ts";
import { FileHost } from "../../src/hosts/file/file-host.ts";
import { reportInEdition } from "../../src/hosts/file/report-in-edition.ts";
import { saveBook } from "../../src/hosts/file/save-book.ts";
import { bookReport } from "../../src/book/book-report.ts";
import { readBook } from "../../src/book/read-book.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { annualReportSchema } from "../../src/report/annual-report.ts";
import { exampleReports } from "../support/examples.ts";
import { reportOf } from "../support/reports.ts";
import { filled, open, template } from "../support/workbooks.ts";
import { withTotals } from "../pane/with-totals.ts";

const PERSON = "requests.newThisYear.naturalPerson";
const TOTAL = "requests.newThisYear.total";
const OTHER_2019 = "requests.outcomes.otherHandling.naturalPerson";
const HANDLED = "requests.outcomes.total.naturalPerson";
const LICENSING = "proactiveDisclosure.item5.administrativeLicensing";

describe.each(exampleReports().map((it) => [it.name, it.report] as const))("%s", (_, report) => {
  const other = report.edition === "2019" ? edition2021 : edition2019;
  const { report: converted, carried, lost } = reportInEdition(report, other);

  test("is a valid report of the other edition", () => {
    expect(annualReportSchema.parse(converted)).toEqual(converted);
    expect([converted.edition, converted.organ, converted.narrative]).toEqual([
      other.id,
      report.organ,
      report.narrative,
    ]);
  });

  test("every filled cell is carried over or named as lost, as often as it is filled", () => {
    const own = editionOf(report.edition);
    const filledCells = own.cells.filter(({ id }) => {
      const figure = report.figures[id] ?? null;
      return figure !== null && !(typeof figure === "string" && isBlankLike(figure));
    });
    const partsOf = (cell: Cell): readonly Cell[] => {
      const before = counterpartOf(cell, own);
      return before ? [before] : partsIn(cell, own);
    };
    const taken = carried.flatMap(partsOf);
    expect(new Set([...taken, ...lost])).toEqual(new Set(filledCells));
    for (const cell of carried) {
      if (cell.computed) continue;
      const [first, ...more] = partsOf(cell).map(({ id }) => report.figures[id]);
      expect(converted.figures[cell.id]).toBe(
        more.reduce<unknown>((sum, figure) => Number(sum) + Number(figure), first),
      );
    }
  });
});

const of2019 = reportOf(edition2019, {
  [PERSON]: 5,
  [OTHER_2019]: 5,
  [`${LICENSING}.decisions`]: 7,
});
const inputs2019 = { ...of2019, figures: withTotals(edition2019, of2019.figures) };

test("what has another name but counts the same keeps its number", () => {
  const { report } = reportInEdition(inputs2019, edition2021);
  expect(report.figures[`${LICENSING}.decisionsThisYear`]).toBe(7);
});

test("what has rows of its own in the old tables comes as their sum", () => {
  const row = "requests.outcomes.otherHandling";
  const rows = { notSupplemented: 2, feeUnpaid: 0, other: 3 };
  const figures = Object.fromEntries(
    Object.entries(rows).map(([key, figure]) => [`${row}.${key}.naturalPerson`, figure]),
  );
  const before = reportOf(edition2021, { [PERSON]: 5, ...figures });
  const inputs = { ...before, figures: withTotals(edition2021, before.figures) };
  const { report, carried, lost, added } = reportInEdition(inputs, edition2019);
  expect([report.figures[OTHER_2019], report.figures[`${row}.total`]]).toEqual([5, 5]);
  expect(report.figures[HANDLED]).toBe(5);
  expect(carried.map(({ id }) => id)).toContain(OTHER_2019);
  expect([...lost, ...added].filter(({ id }) => id.startsWith(row))).toEqual([]);

  const open = { ...inputs, figures: { ...inputs.figures, [`${row}.other.naturalPerson`]: null } };
  const half = reportInEdition(open, edition2019);
  expect(half.report.figures[OTHER_2019]).toBeNull();
  expect(half.lost.map(({ id }) => id)).toContain(`${row}.notSupplemented.naturalPerson`);
  expect(half.added.map(({ id }) => id)).toContain(OTHER_2019);
});

test("a total that held its sum waits for the cells that are new; one that was typed stays typed", () => {
  const { report, added } = reportInEdition(inputs2019, edition2021);
  expect(report.figures[TOTAL]).toBe(5);
  expect(added.map(({ id }) => id)).toContain(
    "requests.outcomes.otherHandling.other.naturalPerson",
  );
  expect(report.figures[HANDLED]).toBeNull();
  const typed = { ...inputs2019, figures: { ...inputs2019.figures, [TOTAL]: 9 } };
  expect(reportInEdition(typed, edition2021).report.figures[TOTAL]).toBe(9);
});

test("an explanation goes along with its cells, and is counted where they are lost", () => {
  const explanations = [
    { code: "T3-CARRY-YOY", at: TOTAL, text: "甲。", figures: { [TOTAL]: 5 } },
    { code: "T2O-DELTA", at: `${LICENSING}.changeThisYear`, text: "乙。", figures: {} },
  ];
  const { report, explanationsLost } = reportInEdition(
    { ...inputs2019, explanations },
    edition2021,
  );
  expect([report.explanations, explanationsLost]).toEqual([explanations.slice(0, 1), 1]);
});

test("上年数据 keeps what the other edition asks for", () => {
  const pending = "disputes.reconsideration.pending";
  const inForce = "proactiveDisclosure.item1.rules.inForce";
  const report = { ...reportOf(edition2021), lastYear: { [pending]: 2, [inForce]: 3 } };
  expect(reportInEdition(report, edition2019).report.lastYear).toEqual({ [pending]: 2 });
});

test("an opened workbook of the old tables is not what the new ones are saved into; 撤销 brings it back", () => {
  const workbook = filled(inputs2019);
  const host = new FileHost({ report: inputs2019, fileName: "年报.xlsx", account: [], workbook });
  const { document } = host.getSnapshot();
  const { report } = reportInEdition({ ...inputs2019, year: 2022 }, edition2021);
  host.replace(report, { says: "换表" });
  const saved = saveBook(host.getSnapshot().document, template(edition2021), nodePlatform);
  const book = readBook(open(saved));
  expect(book && bookReport(book)).toEqual(report);
  host.undo();
  expect(host.getSnapshot().document).toBe(document);
});
