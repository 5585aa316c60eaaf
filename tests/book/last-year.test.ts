/** 上年数据 in a workbook: taken over from a report, typed in, checked by native formulas, and read back. */
import { editsFor } from "../../src/book/edits-for.ts";
import { changeBook } from "../../src/book/change-book.ts";
import { readBook } from "../../src/book/read-book.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import type { Edition } from "../../src/form/editions.ts";
import { lastYearKey, lineKey } from "../../src/layout/keys.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { check } from "../../src/rules/check.ts";
import { bookReport } from "../../src/book/book-report.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";
import { reportOf } from "../support/reports.ts";
import { cellAt, filled, open, placeOf, template } from "../support/workbooks.ts";

const CARRIED_OUT = "requests.carriedToNextYear.naturalPerson";
const CARRIED_IN = "requests.carriedFromLastYear.naturalPerson";
const RULES = "proactiveDisclosure.item1.rules";
const NORMS = "proactiveDisclosure.item1.administrativeNormativeDocuments";
const PENDING = "disputes.reconsideration.pending";

const lastYear = { [CARRIED_OUT]: 3, [`${NORMS}.inForce`]: 21, [PENDING]: 2 };
const figures = {
  [CARRIED_IN]: 2,
  [`${NORMS}.issuedThisYear`]: 5,
  [`${NORMS}.repealedThisYear`]: 1,
  [`${NORMS}.inForce`]: 24,
};

function read(workbook: Workbook): AnnualReport {
  const book = readBook(workbook);
  if (!book) throw new Error("Not an official workbook.");
  return bookReport(book);
}

/** What a line of 勾稽核对 shows, from left to right. */
function lineOf(
  workbook: Workbook,
  edition: Edition,
  code: string,
  at: string,
  last: string,
): unknown[] {
  const line = { code, at: { id: at } };
  return [
    lastYearKey(last),
    ...(["right", "difference", "result"] as const).map((it) => lineKey(line, it)),
  ].map((key) => cellAt(workbook, edition, key)?.value ?? null);
}

test("comes back as it went in, and the workbook alone is checked year on year", () => {
  const report = reportOf(edition2021, figures, { lastYear });
  const again = read(open(filled(report)));
  expect(again).toEqual(report);
  const codes = check(again, { stage: "finished" }).map(({ code, at }) => `${code} ${at}`);
  expect(codes.filter((code) => code.includes("-YOY"))).toEqual([
    `T2-VALID-YOY ${NORMS}.inForce`,
    `T3-CARRY-YOY ${CARRIED_IN}`,
    "T4-PENDING-YOY disputes.reconsideration.total",
  ]);
});

test.each<[string, AnnualReport["figures"], AnnualReport["figures"], unknown[][]]>([
  [
    "nothing is known of last year",
    {},
    {},
    [
      ["", 0, "", "未核对"],
      ["", 0, "", "未核对"],
      ["", 0, "", "未核对"],
    ],
  ],
  [
    "what does not agree",
    lastYear,
    figures,
    [
      [3, 2, -1, "×"],
      [21, 20, -1, "请核实"],
      [2, 0, -2, "请核实"],
    ],
  ],
  [
    "what agrees",
    lastYear,
    { ...figures, [CARRIED_IN]: 3, [`${NORMS}.inForce`]: 25, "disputes.reconsideration.total": 9 },
    [
      [3, 3, 0, "√"],
      [21, 21, 0, "√"],
      [2, 9, 7, "√"],
    ],
  ],
  [
    "blanks and texts",
    { ...lastYear, [`${NORMS}.inForce`]: "约20" },
    { ...figures, [CARRIED_IN]: null, "disputes.reconsideration.total": "见附件" },
    [
      [3, "", "", "待填"],
      ["约20", 20, "", "非数字"],
      [2, "", "", "非数字"],
    ],
  ],
])("%s: shown without the add-in", (_name, before, now, shown) => {
  const workbook = open(filled(reportOf(edition2021, now, { lastYear: before })));
  const line = (code: string, at: string, last: string): unknown[] =>
    lineOf(workbook, edition2021, code, at, last).map((value) => value ?? "");
  expect([
    line("T3-CARRY-YOY", CARRIED_IN, CARRIED_OUT),
    line("T2-VALID-YOY", `${NORMS}.inForce`, `${NORMS}.inForce`),
    line("T4-PENDING-YOY", "disputes.reconsideration.total", PENDING),
  ]).toEqual(shown);
});

test("the form of 2019 has no documents in force to take over", () => {
  const before = { [CARRIED_OUT]: 1, [PENDING]: 1 };
  const report = reportOf(edition2019, {}, { lastYear: before });
  expect(read(open(filled(report)))).toEqual(report);
});

test("a number typed there is read, and counts", () => {
  const workbook = open(template(edition2021, true));
  workbook.setCell(...placeOf(edition2021, lastYearKey(`${RULES}.inForce`)), {
    kind: "text",
    value: "11件",
  });
  const report = read(workbook);
  expect(report.lastYear).toEqual({ [`${RULES}.inForce`]: "11件" });
  const codes = check(report, { stage: "draft" }).map(({ code }) => code);
  expect(codes).toContain("T2-VALID-YOY");
});

describe("a workbook that has lost its names", () => {
  const report = reportOf(edition2021, figures, { lastYear });
  const changed = (change: (text: string) => string): Workbook => {
    const workbook = open(filled(report));
    const part = "xl/workbook.xml";
    workbook.package.write(part, change(workbook.package.text(part)));
    return open(workbook.save());
  };

  test("is read by its words", () => {
    const workbook = changed((text) => text.replace(/<definedNames>.*<\/definedNames>/su, ""));
    expect(read(workbook)).toEqual(report);
  });

  test("where they point to other cells is read by its words as well", () => {
    const workbook = changed((text) =>
      text.replace(
        /(name="lastYear\.[^"]*"[^>]*>'勾稽核对'!\$C\$)(\d+)/gu,
        (_all, front: string, row: string) => `${front}${Number(row) + 2}`,
      ),
    );
    expect(read(workbook)).toEqual(report);
  });

  test("an older one without the block misses nothing", () => {
    const workbook = changed((text) =>
      text.replace(/<definedName [^>]*name="lastYear\.[^"]*"[^>]*>[^<]*<\/definedName>/gu, ""),
    );
    const strings = "xl/sharedStrings.xml";
    const text = workbook.package.text(strings);
    workbook.package.write(strings, text.replaceAll("：上年“", "："));
    const book = readBook(open(workbook.save()));
    expect(book).toMatchObject({ lost: [], byLabel: [] });
    expect(book && bookReport(book)).toEqual(reportOf(edition2021, figures));
  });
});

test("an explanation stands beside its line, and writing one leaves the numbers alone", () => {
  const explanations = [
    { code: "T3-CARRY-YOY", at: CARRIED_IN, text: "上年报告有误。", figures: { [CARRIED_IN]: 2 } },
  ];
  const report = reportOf(edition2021, figures, { lastYear, explanations });
  const workbook = open(filled(report));
  const key = lineKey({ code: "T3-CARRY-YOY", at: { id: CARRIED_IN } }, "text");
  expect(cellAt(workbook, edition2021, key)?.value).toBe("上年报告有误。");
  expect(read(workbook)).toEqual(report);
  const book = readBook(workbook);
  if (!book) throw new Error("Not an official workbook.");
  const edits = editsFor(workbook, book, { explanations: [] });
  expect(edits.map(({ content }) => content.kind)).toEqual(["blank", "blank"]);
});

describe("written on a click", () => {
  const bookIn = (workbook: Workbook) => {
    const book = readBook(workbook);
    if (!book) throw new Error("Not an official workbook.");
    return book;
  };

  test("changes exactly the cells that differ, shown by the native formulas at once", () => {
    const workbook = open(filled(reportOf(edition2021, figures, { lastYear: { [PENDING]: 2 } })));
    const book = bookIn(workbook);
    const edits = editsFor(workbook, book, { lastYear });
    expect(edits.map(({ content }) => content)).toEqual([
      { kind: "number", value: 3 },
      { kind: "number", value: 21 },
    ]);
    expect(edits.map(({ before }) => before.kind)).toEqual(["blank", "blank"]);
    const report = { ...bookReport(book), lastYear };
    changeBook(workbook, book, { changes: { lastYear }, report });
    expect(read(workbook)).toEqual(report);
    expect(lineOf(workbook, edition2021, "T3-CARRY-YOY", CARRIED_IN, CARRIED_OUT)).toEqual([
      3,
      2,
      -1,
      "×",
    ]);
  });

  test("emptied it is absent again", () => {
    const workbook = open(filled(reportOf(edition2021, figures, { lastYear })));
    const book = bookIn(workbook);
    const { lastYear: before, ...report } = bookReport(book);
    const changes = {
      lastYear: Object.fromEntries(Object.keys(before ?? {}).map((id) => [id, null])),
    };
    changeBook(workbook, book, { changes, report });
    expect(read(workbook)).toEqual(reportOf(edition2021, figures));
  });

  test("a workbook without the block says what it cannot find", () => {
    const workbook = open(filled(reportOf(edition2021, figures)));
    const book = bookIn(workbook);
    const areas = new Map([...book.areas].filter(([name]) => !name.startsWith("lastYear.")));
    expect(() => editsFor(workbook, { ...book, areas }, { lastYear })).toThrow(
      "工作簿里找不到上年数据的表三“四、结转下年度”行“自然人”列，可能已被删除，请撤销删除后再试。",
    );
  });
});
