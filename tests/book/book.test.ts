/** A report in an official workbook and back: nothing is lost, changed or computed that was not asked for. */
import fc from "fast-check";
import { readBook } from "../../src/book/read-book.ts";
import { Unwritable } from "../../src/book/unwritable.ts";
import { edition2019 } from "../../src/form/edition-2019.ts";
import { edition2021 } from "../../src/form/edition-2021.ts";
import { editions } from "../../src/form/editions.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import type { WorkbookCell } from "../../src/workbook/workbook.ts";
import { exampleReports } from "../support/examples.ts";
import { importReport } from "../support/import.ts";
import { consistentFigures, reportOf, withoutSource } from "../support/reports.ts";
import { cellAt, filled, open, placeOf, template } from "../support/workbooks.ts";

const read = (bytes: Uint8Array): AnnualReport =>
  importReport(bytes, { fileName: "年报.xlsx" }).report;

describe("a report comes back as it went in", () => {
  test.each(exampleReports().map((it) => [it.name, it] as const))("%s", (_name, { report }) => {
    expect(read(filled(report))).toEqual(withoutSource(report));
  });

  test("with any figures, numbers, blanks or text", () => {
    const content = fc.oneof(
      fc.nat(99_999_999),
      fc.constant(null),
      fc.constantFrom("/", "无", "8件", "＝1", "=1+1", "+1", "-1", "@A1", "'0", "a\tb", "<&>\"'"),
    );
    for (const edition of editions) {
      const id = fc.constantFrom(...edition.cells.map((cell) => cell.id));
      const changes = fc.array(fc.tuple(id, content), { maxLength: 12 });
      fc.assert(
        fc.property(consistentFigures(edition), changes, (figures, changed) => {
          const report = reportOf(edition, { ...figures, ...Object.fromEntries(changed) });
          expect(read(filled(report))).toEqual(report);
        }),
        { numRuns: 6 },
      );
    }
  });

  test("with its whole head, and paragraphs that look like formulas", () => {
    const report = reportOf(
      edition2021,
      {},
      {
        organ: {
          ...{ name: "某某县人民政府办公室", kind: "office", level: "county" },
          code: "11371082004363781R",
        },
        signed: "2026-01-16",
        published: "2026-01-20",
        narrative: {
          opening: ["=SUM(A1:A9)", "根据《条例》。"],
          overview: ["+1", "-1", "@SUM(1)", "（一）主动公开。<b>&amp;</b>"],
          problemsAndImprovements: ["_x000D_ 不是换行。"],
          otherMatters: ["无。"],
        },
      },
    );
    expect(read(filled(report))).toEqual(report);
  });

  test("with more paragraphs than the sheet has rows", () => {
    const overview = Array.from({ length: 75 }, (_, i) => `第${i + 1}段。`);
    const narrative = { opening: [], overview, problemsAndImprovements: [], otherMatters: [] };
    const report = reportOf(edition2021, {}, { narrative });
    expect(read(filled(report))).toEqual(report);
  });

  test("with every paragraph of a long opening to be seen", () => {
    const opening = Array.from({ length: 9 }, (_, i) => `第${i + 1}句。`);
    const narrative = { opening, overview: [], problemsAndImprovements: [], otherMatters: [] };
    const workbook = open(filled(reportOf(edition2021, {}, { narrative })));
    const part = workbook.sheet("一总体情况")?.part ?? "";
    const hidden = [...workbook.package.text(part).matchAll(/<row r="(\d+)"[^>]*hidden="1"/gu)].map(
      ([, row]) => Number(row),
    );
    const { places } = planWorkbook(edition2021);
    expect(hidden).not.toContain(places.get("narrative.opening.9")?.row);
    expect(hidden).toContain(places.get("narrative.opening.10")?.row);
  });

  test("with explanations beside sums and of anything else", () => {
    const explanations = [
      {
        code: "T3-BALANCE",
        at: "requests.carriedToNextYear.naturalPerson",
        text: "系统切换。",
        figures: { "requests.carriedToNextYear.naturalPerson": 2 },
      },
      {
        code: "T2-VALID-MIN",
        at: "proactiveDisclosure.item1.rules.inForce",
        text: "1件尚未施行；另有说明=见附件。",
        figures: {
          "proactiveDisclosure.item1.rules.inForce": 2,
          "disputes.reconsideration.total": null,
        },
      },
      { code: "S-DEADLINE-DEPT", at: "published", text: "节假日顺延。", figures: {} },
    ];
    const report = reportOf(edition2021, {}, { explanations });
    expect(read(filled(report))).toEqual(report);
  });
});

test("a year before the form is refused, as in every other file", () => {
  const workbook = open(filled(reportOf(edition2021)));
  workbook.setCell(...placeOf(edition2021, "report.year"), { kind: "number", value: 2018 });
  expect(() => read(workbook.save())).toThrow("统一格式的表格从2019年度起才有");
});

test("a text too long for a cell is refused, not cut", () => {
  const narrative = {
    opening: ["字".repeat(32_768)],
    overview: [],
    problemsAndImprovements: [],
    otherMatters: [],
  };
  expect(() => filled(reportOf(edition2021, {}, { narrative }))).toThrow(Unwritable);
});

test("more explanations than the sheet has rows are refused", () => {
  const explanations = Array.from({ length: 21 }, (_, i) => ({
    code: "S-PAIR",
    at: "overview",
    text: `${i}`,
    figures: {},
  }));
  expect(() => filled(reportOf(edition2021, {}, { explanations }))).toThrow(
    "情况说明超过20条，工作簿的“勾稽核对”写不下，请合并后再试。",
  );
});

describe("totals", () => {
  const total = "requests.newThisYear.total";
  const eight = { "requests.newThisYear.researchInstitution": 8 };
  const totalCell = (figures: AnnualReport["figures"]): WorkbookCell | undefined =>
    cellAt(open(filled(reportOf(edition2019, figures))), edition2019, total);

  test("what equals its sum is a formula with its result", () => {
    expect(totalCell({ ...eight, [total]: 8 })).toMatchObject({
      value: 8,
      formula: 'IF(COUNT(D6:I6)=6,SUM(D6:I6),"")',
    });
  });

  test("a published total that does not agree stays the number it is", () => {
    expect(totalCell({ ...eight, [total]: 0 })).toMatchObject({ value: 0, formula: null });
  });

  test("a published blank beside filled cells stays blank", () => {
    expect(totalCell({ ...eight, [total]: null })).toBeUndefined();
  });

  test("a total of blanks waits with its formula", () => {
    const blanks = edition2019.cells
      .filter(({ id }) => id.startsWith("requests.newThisYear."))
      .map(({ id }) => [id, null]);
    expect(totalCell(Object.fromEntries(blanks) as AnnualReport["figures"])).toMatchObject({
      formula: expect.stringContaining("SUM") as string,
    });
  });

  test("counts what was typed as text, which a formula passes over", () => {
    const workbook = open(filled(reportOf(edition2019)));
    const place = placeOf(edition2019, "requests.newThisYear.naturalPerson");
    workbook.setCell(...place, { kind: "text", value: "８" });
    const { figures } = readBook(workbook) ?? {};
    expect(figures?.["requests.newThisYear.naturalPerson"]).toBe("８");
    expect(figures?.[total]).toBe(8);
  });

  test("a total typed in Excel is what was typed, a total left alone is computed anew", () => {
    const report = reportOf(edition2019, { ...eight, [total]: 8 });
    const workbook = open(filled(report));
    workbook.setCell(...placeOf(edition2019, "requests.newThisYear.naturalPerson"), {
      kind: "number",
      value: 2,
    });
    workbook.setCell(...placeOf(edition2019, "requests.carriedFromLastYear.total"), {
      kind: "number",
      value: 5,
    });
    const { figures } = readBook(workbook) ?? {};
    expect(figures?.[total]).toBe(10);
    expect(figures?.["requests.carriedFromLastYear.total"]).toBe(5);
  });
});

describe("stored results are right without recalculation", () => {
  test.each([
    [true, "√ 全部填好"],
    [false, "未填166格｜不符0处｜非数字0格"],
  ])("zeros: %s", (zeros, status) => {
    const workbook = open(template(edition2021, zeros));
    expect(cellAt(workbook, edition2021, "status.勾稽核对")?.value).toBe(status);
  });

  test("the report 001 shows its two faults", () => {
    const found = exampleReports().find(({ name }) => name === "001");
    if (!found) throw new Error("There is no example 001.");
    const workbook = open(filled(found.report));
    const value = (key: string): WorkbookCell["value"] =>
      cellAt(workbook, edition2019, key)?.value ?? null;
    expect(value("check.T3-ROWSUM.requests.newThisYear.total")).toBe("×少8");
    expect(value("check.T3-BALANCE.requests.carriedToNextYear.researchInstitution")).toBe("×差8");
    expect(value("status.勾稽核对")).toBe("未填0格｜不符2处｜非数字0格");
    expect(value("status.三依申请公开")).toBe("未填0格｜不符2处｜非数字0格");
    expect(value("status.四复议诉讼")).toBe("√ 全部填好");
  });
});

describe("a workbook that was changed", () => {
  const report = reportOf(edition2021, { "requests.newThisYear.naturalPerson": 3 });

  /** The workbook with each part's text rewritten. */
  function rewritten(part: RegExp, change: (text: string) => string): Uint8Array {
    const workbook = open(filled(report));
    for (const name of workbook.package.partNames) {
      if (part.test(name)) workbook.package.write(name, change(workbook.package.text(name)));
    }
    return workbook.save();
  }

  test("is read by its labels where it has lost its names, and says so", () => {
    const bytes = rewritten(/workbook\.xml$/u, (text) =>
      text
        .replace(/<definedName [^>]*>[^<]*<\/definedName>/gu, "")
        .replace("<definedNames></definedNames>", ""),
    );
    const { report: again, account } = importReport(bytes, { fileName: "年报.xlsx" });
    expect(again).toEqual(report);
    expect(account.join("")).toContain("处的单元格名称已丢失或错位");
  });

  test("finds by its label a cell whose name points nowhere, and says so", () => {
    const bytes = rewritten(/workbook\.xml$/u, (text) =>
      text.replace(
        /(<definedName [^>]*name="requests\.newThisYear\.naturalPerson"[^>]*>)[^<]*/u,
        "$1#REF!",
      ),
    );
    const { report: again, account } = importReport(bytes, { fileName: "年报.xlsx" });
    expect(again).toEqual(report);
    expect(account.join("")).toContain("1处的单元格名称已丢失或错位");
  });

  test("messages name the cells of the sheet", () => {
    const { addressOf: address } = importReport(filled(report), { fileName: "年报.xlsx" });
    expect(address?.("requests.newThisYear.naturalPerson")).toBe("D6");
    expect(address?.("overview")).toBeUndefined();
  });
});
