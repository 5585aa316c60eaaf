import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import type { WorkbookCell, Workbook } from "../../src/workbook/workbook.ts";
import { makeWorkbook, type MadeWorkbook } from "../support/make-package.ts";
import { platformInJavaScript } from "../support/platform-in-javascript.ts";

function open(made: MadeWorkbook): Workbook {
  return openWorkbook(makeWorkbook(made), platformInJavaScript);
}

function cellsOf(made: MadeWorkbook): readonly WorkbookCell[] {
  return open(made).readSheet("Sheet1").cells;
}

function valuesOf(made: MadeWorkbook): unknown[][] {
  return cellsOf(made).map(({ row, column, value }) => [row, column, value]);
}

const row = (cells: string): string => `<sheetData><row r="1">${cells}</row></sheetData>`;

describe("a cell holds", () => {
  test.each<[string, string, Pick<WorkbookCell, "kind" | "value">]>([
    ["a number", `<c r="A1"><v>12.5</v></c>`, { kind: "number", value: 12.5 }],
    ["a small number", `<c r="A1" t="n"><v>1E-3</v></c>`, { kind: "number", value: 0.001 }],
    ["a shared string", `<c r="A1" t="s"><v>0</v></c>`, { kind: "text", value: "年报" }],
    ["rich text", `<c r="A1" t="s"><v>1</v></c>`, { kind: "text", value: " 8件" }],
    [
      "an inline string",
      `<c r="A1" t="inlineStr"><is><t>a</t></is></c>`,
      { kind: "text", value: "a" },
    ],
    [
      "inline rich text",
      `<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>第</t></r><r><t>1</t></r><rPh sb="0" eb="1"><t>dì</t></rPh></is></c>`,
      { kind: "text", value: "第1" },
    ],
    [
      "the text of a formula",
      `<c r="A1" t="str"><f>B1</f><v>&#x5E74;</v></c>`,
      { kind: "text", value: "年" },
    ],
    ["a truth value", `<c r="A1" t="b"><v>1</v></c>`, { kind: "boolean", value: true }],
    ["an error", `<c r="A1" t="e"><v>#DIV/0!</v></c>`, { kind: "error", value: "#DIV/0!" }],
    ["an ISO date", `<c r="A1" t="d"><v>2026-01-16</v></c>`, { kind: "date", value: "2026-01-16" }],
    ["a formula without result", `<c r="A1"><f>1/0</f></c>`, { kind: "blank", value: null }],
    [
      "entities and CDATA",
      `<c r="A1" t="str"><v>&lt;a&gt; &amp;amp; &#38;<![CDATA[<&lt;>]]><!-- - -->&quot;</v></c>`,
      { kind: "text", value: `<a> &amp; &<&lt;>"` },
    ],
    [
      "characters that XML cannot hold",
      `<c r="A1" t="str"><v>a_x000D_b_x005F_x000D_</v></c>`,
      { kind: "text", value: "a\rb_x000D_" },
    ],
  ])("%s", (_case, cell, expected) => {
    const sharedStrings =
      `<si><t>年报</t></si>` +
      `<si><r><t xml:space="preserve"> 8</t></r><r><rPr><b/></rPr><t>件</t></r><rPh sb="0" eb="1"><t>jiàn</t></rPh><phoneticPr/></si>`;
    expect(cellsOf({ sheet: row(cell), sharedStrings })[0]).toMatchObject(expected);
  });

  test("nothing, and is left out, whatever its style", () => {
    expect(cellsOf({ sheet: row(`<c r="A1" s="1"/><c r="B1"><v/></c>`) })).toEqual([]);
  });
});

describe("a cell is found", () => {
  const PLACES = [
    [0, 0, 1],
    [0, 1, 2],
    [1, 3, 3],
    [2, 0, 4],
  ];

  test.each([
    [
      "by its address",
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="D2"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData>`,
    ],
    [
      "by its position when rows and cells have no address",
      `<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c/><c/><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>`,
    ],
    [
      "by both, mixed",
      `<sheetData><row><c r="A1"><v>1</v></c><c><v>2</v></c></row><row r="2"><c r="C2"/><c><v>3</v></c></row><row><c><v>4</v></c></row></sheetData>`,
    ],
    [
      "under a prefix, with any order of attributes and quotes",
      `<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r='1' ><x:c t = "n" r="A1" ><x:v >1</x:v ></x:c><x:c s='>' r="B1"><x:v>2</x:v></x:c></x:row><x:row><x:c r="D2"><x:v>3</x:v></x:c></x:row><x:row><x:c><x:v>4</x:v></x:c></x:row></x:sheetData>`,
    ],
  ])("%s", (_case, sheet) => {
    expect(valuesOf({ sheet })).toEqual(PLACES);
    expect(valuesOf({ sheet, strict: true })).toEqual(PLACES);
  });

  test("in the last corner of the sheet", () => {
    const sheet = `<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`;
    expect(valuesOf({ sheet })).toEqual([[1_048_575, 16_383, 1]]);
  });

  test("by row and column", () => {
    const cells = open({ sheet: row(`<c r="C1"><v>7</v></c>`) }).readSheet("sheet1");
    expect(cells.at(0, 2)?.value).toBe(7);
    expect(cells.at(0, 1)).toBeUndefined();
  });

  test.each([
    ["beyond the last column", row(`<c r="XFE1"><v>1</v></c>`), "工作表“Sheet1”的单元格XFE1"],
    ["at no address", row(`<c r="1A"><v>1</v></c>`), "工作表“Sheet1”的单元格1A"],
    ["with a string that is not there", row(`<c r="A1" t="s"><v>5</v></c>`), "单元格A1"],
    ["with a number that is none", row(`<c r="A1"><v>8件</v></c>`), "单元格A1"],
    ["in a row that is none", `<sheetData><row r="0"/></sheetData>`, "第0行"],
  ])("or the file is damaged: %s", (_case, sheet, where) => {
    expect(() => cellsOf({ sheet })).toThrow(where);
  });
});

describe("a shared formula", () => {
  test("is written out for each of its cells", () => {
    const sheet = `<sheetData><row r="1"><c r="C1"><f t="shared" ref="C1:D2" si="0">SUM(A1:$B1,A$1,'A1''s'!B2,"A1",LOG10(A:A))</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>1</v></c></row><row r="2"><c r="C2"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`;
    expect(cellsOf({ sheet }).map(({ formula }) => formula)).toEqual([
      `SUM(A1:$B1,A$1,'A1''s'!B2,"A1",LOG10(A:A))`,
      `SUM(B1:$B1,B$1,'A1''s'!C2,"A1",LOG10(B:B))`,
      `SUM(A2:$B2,A$1,'A1''s'!B3,"A1",LOG10(A:A))`,
    ]);
  });
});

describe("a date", () => {
  const STYLES = `<numFmts count="2"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"/><numFmt numFmtId="177" formatCode="0.00&quot;day&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/><xf numFmtId="20"/><xf numFmtId="31"/></cellXfs>`;
  const dates = (made: MadeWorkbook): (string | null)[] => {
    const workbook = open({ ...made, styles: STYLES });
    return workbook.readSheet("Sheet1").cells.map((cell) => workbook.dateOf(cell));
  };

  test("is a number in a date style: built-in, Chinese built-in or written out", () => {
    const cells = [0, 1, 2, 3, 4, 5].map((style) => `<c s="${style}"><v>46038.5</v></c>`).join("");
    const day = "2026-01-16";
    expect(dates({ sheet: row(cells) })).toEqual([null, day, day, null, null, day]);
  });

  test("counts from 1904 where the workbook says so", () => {
    const workbookPr = `<workbookPr date1904="1"/>`;
    expect(dates({ sheet: row(`<c s="1"><v>44576</v></c>`), workbookPr })).toEqual(["2026-01-16"]);
  });

  test("before March 1900 minds the day that Excel invented", () => {
    const cells = [1, 59, 60, 61].map((serial) => `<c s="1"><v>${serial}</v></c>`).join("");
    expect(dates({ sheet: row(cells) })).toEqual(["1900-01-01", "1900-02-28", null, "1900-03-01"]);
  });

  test("may be ISO text", () => {
    expect(dates({ sheet: row(`<c t="d"><v>2026-01-16T00:00:00</v></c>`) })).toEqual([
      "2026-01-16",
    ]);
  });
});

test("merged ranges are read", () => {
  const sheet = `<sheetData/><mergeCells count="1"><mergeCell ref="B2:C4"/></mergeCells>`;
  expect(open({ sheet }).readSheet("Sheet1").merges).toEqual([
    { top: 1, left: 1, bottom: 3, right: 2 },
  ]);
});

test("elements of other vocabularies are passed over", () => {
  const sheet = `<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>9</v><x:f xmlns:x="urn:x">9</x:f></ext></extLst></c></row></sheetData><extLst><ext><sheetData><row><c><v>5</v></c></row></sheetData></ext></extLst>`;
  expect(valuesOf({ sheet })).toEqual([[0, 0, 1]]);
});
