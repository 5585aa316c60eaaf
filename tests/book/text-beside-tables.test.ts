/** Paragraphs beside the tables in a workbook: of today, without its names, and of a template that had no rows for them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookAccount, bookReport } from "../../src/book/book-report.ts";
import { changeBook } from "../../src/book/change-book.ts";
import { readBook, type Book } from "../../src/book/read-book.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { NarrativePart } from "../../src/form/parts.ts";
import { changeReport } from "../../src/hosts/file/change-report.ts";
import { paragraphKey } from "../../src/layout/keys.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { sheetNames } from "../../src/layout/sheet-names.ts";
import { withParagraphs, type Paragraphs } from "../../src/report/paragraphs.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { HANDLED, RECEIVED, textEverywhere } from "../support/text-everywhere.ts";
import { cellAt, filled, open, placeOf } from "../support/workbooks.ts";

/** The template as it was before it had rows beside the tables. */
const OLDER = readFileSync(join(import.meta.dirname, "older/2021-without-text-beside-tables.xlsx"));

function bookIn(workbook: Workbook): Book {
  const book = readBook(workbook);
  if (!book) throw new Error("Not an official workbook.");
  return book;
}

/** Writes the changes, and reads the workbook as it is saved. */
function changed(workbook: Workbook, narrative: Paragraphs): Workbook {
  const book = bookIn(workbook);
  const changes = { narrative };
  changeBook(workbook, book, { changes, report: changeReport(bookReport(book), changes) });
  return open(workbook.save());
}

const lostOrMoved = (workbook: Workbook): string[] =>
  bookAccount(bookIn(workbook)).filter((line) => /丢失|没有读到/u.test(line));

test("come back as they went in", () => {
  expect(bookReport(bookIn(open(filled(textEverywhere))))).toEqual(textEverywhere);
});

test("more of them than there are rows share the last one", () => {
  const many = Array.from({ length: 25 }, (_, i) => `第${i + 1}条说明。`);
  const narrative = withParagraphs(textEverywhere.narrative, { "disputes.before": many });
  const report = { ...textEverywhere, narrative };
  expect(bookReport(bookIn(open(filled(report))))).toEqual(report);
});

test("the rows are as high as their text, which no program finds out for cells over several columns", () => {
  const long = "依法依规办理政府信息公开申请，".repeat(30);
  const workbook = open(filled(textEverywhere));
  const after = changed(workbook, { "requests.before": [long, RECEIVED] });
  const { sheet, row } = planWorkbook(edition2021).places.get(
    paragraphKey("requests.before", 1),
  ) ?? { sheet: "", row: 0 };
  const part = after.sheet(sheet)?.part ?? "";
  const tag = new RegExp(`<row r="${row}"[^>]*>`, "u").exec(after.package.text(part))?.[0] ?? "";
  expect(tag).toContain('customHeight="1"');
  expect(Number(/ ht="([\d.]+)"/u.exec(tag)?.[1])).toBeGreaterThan(100);
});

test("are found by their headings where the workbook has lost its names, and on the right side", () => {
  const workbook = open(filled(textEverywhere));
  workbook.package.write(
    "xl/workbook.xml",
    workbook.package.text("xl/workbook.xml").replace(/<definedNames>.*<\/definedNames>/su, ""),
  );
  const bare = open(workbook.save());
  expect(bookReport(bookIn(bare)).narrative).toEqual(textEverywhere.narrative);
  expect(bookAccount(bookIn(bare)).join("")).toContain("按表格的文字读到");
});

describe("in a workbook of an older template", () => {
  const figures = {
    "requests.newThisYear.naturalPerson": 8,
    "disputes.reconsideration.upheld": 1,
  };
  const older = (): Workbook => {
    const workbook = open(OLDER);
    for (const [id, value] of Object.entries(figures)) {
      workbook.setCell(...placeOf(edition2021, id), { kind: "number", value });
    }
    return open(workbook.save());
  };

  test("there are none, and nothing is lost", () => {
    const report = bookReport(bookIn(older()));
    expect(Object.keys(report.narrative)).not.toContain("requests");
    expect(report.figures).toMatchObject(figures);
    expect(lostOrMoved(older())).toEqual([]);
  });

  test("its other parts are changed as ever", () => {
    const again = changed(older(), { overview: ["2025年工作有序。"], otherMatters: ["无。"] });
    expect(bookReport(bookIn(again)).narrative).toMatchObject({
      overview: ["2025年工作有序。"],
      otherMatters: ["无。"],
    });
  });

  const both: Paragraphs = {
    "requests.before": [RECEIVED],
    "requests.after": [HANDLED, "第二段。", "第三段。"],
    "disputes.after": ["案件均已办结。"],
  };

  test("they are written below the table, and read back from there", () => {
    const again = changed(older(), both);
    expect(bookReport(bookIn(again)).narrative).toMatchObject({
      requests: { before: [RECEIVED], after: [HANDLED, "第二段。", "第三段。"] },
      disputes: { before: [], after: ["案件均已办结。"] },
    });
    expect(bookReport(bookIn(again)).figures).toMatchObject(figures);
    expect(lostOrMoved(again)).toEqual([]);
  });

  test.each<[string, Paragraphs, readonly string[]]>([
    ["changed", { "requests.after": [HANDLED, "改过的一段。"] }, [HANDLED, "改过的一段。"]],
    [
      "added to",
      { "requests.after": ["一。", "二。", "三。", "四。", "五。"] },
      "一。 二。 三。 四。 五。".split(" "),
    ],
    ["taken out", { "requests.after": [] }, []],
  ])("they are %s there", (_case, narrative, wanted) => {
    const again = changed(changed(older(), both), narrative);
    expect(bookReport(bookIn(again)).narrative.requests).toEqual({
      before: [RECEIVED],
      after: wanted,
    });
  });

  test("the other side is added later without touching the first", () => {
    const places: readonly NarrativePart[] = ["disputes.after", "disputes.before"];
    const again = places.reduce(
      (workbook, place) => changed(workbook, { [place]: [`${place}的说明。`] }),
      older(),
    );
    expect(bookReport(bookIn(again)).narrative.disputes).toEqual({
      before: ["disputes.before的说明。"],
      after: ["disputes.after的说明。"],
    });
  });

  test("what somebody has written below the table stays", () => {
    const workbook = older();
    const note = { kind: "text", value: "科室自用备注" } as const;
    for (let row = 30; row < 80; row += 1) {
      workbook.setCell(sheetNames.requests, `B${row + 1}`, note);
    }
    const again = changed(open(workbook.save()), both);
    for (let row = 30; row < 80; row += 1) {
      expect(again.readSheet(sheetNames.requests).at(row, 1)?.value).toBe(note.value);
    }
    expect(bookReport(bookIn(again)).narrative.requests?.before).toEqual([RECEIVED]);
  });
});

test("every paragraph has its cell in the plan", () => {
  const workbook = open(filled(textEverywhere));
  expect(cellAt(workbook, edition2021, paragraphKey("requests.before", 1))?.value).toBe(RECEIVED);
});
