import ExcelJS from "exceljs";
import fc from "fast-check";
import { nodePlatform } from "../../src/package/node-platform.ts";
import { formatAddress } from "../../src/workbook/cell-address.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import type { CellContent, Workbook } from "../../src/workbook/workbook.ts";
import { anyText } from "../support/any-text.ts";
import { changedParts } from "../support/compare-packages.ts";
import { makeWorkbook, type MadeWorkbook } from "../support/make-package.ts";
import { TABLE_THREE, sampleWorkbook } from "../support/sample-workbook.ts";
import { platformInJavaScript } from "../support/platform-in-javascript.ts";

const SHEET = "xl/worksheets/sheet1.xml";

function open(bytes: Uint8Array): Workbook {
  return openWorkbook(bytes, platformInJavaScript);
}

/** The sheet after some edits, without its root. */
function edited(made: MadeWorkbook, edits: Readonly<Record<string, CellContent>>): string {
  const workbook = open(makeWorkbook(made));
  for (const [address, content] of Object.entries(edits)) {
    workbook.setCell("Sheet1", address, content);
  }
  const text = open(workbook.save()).package.text(SHEET);
  return text.replace(/^[^]*?<worksheet[^>]*>|<\/worksheet>$/gu, "");
}

const number = (value: number): CellContent => ({ kind: "number", value });
const text = (value: string): CellContent => ({ kind: "text", value });
const BLANK: CellContent = { kind: "blank" };

describe("a cell set to", () => {
  const CELL = `<c r="A1" s="4" t="s"><v>0</v><extLst><ext uri="{1}"/></extLst></c>`;
  const EXT = `<extLst><ext uri="{1}"/></extLst>`;

  test.each<[string, CellContent, string]>([
    ["a number", number(12.5), `<c r="A1" s="4"><v>12.5</v>${EXT}</c>`],
    [
      "text",
      text(" <年报> "),
      `<c r="A1" s="4" t="inlineStr"><is><t xml:space="preserve"> &lt;年报&gt; </t></is>${EXT}</c>`,
    ],
    ["nothing", BLANK, `<c r="A1" s="4">${EXT}</c>`],
    [
      "a formula with a number",
      { kind: "formula", formula: "=SUM(B1:C1)", cached: 3 },
      `<c r="A1" s="4"><f>SUM(B1:C1)</f><v>3</v>${EXT}</c>`,
    ],
    [
      "a formula with a text",
      { kind: "formula", formula: `IF(B1<1,"√","")`, cached: "√" },
      `<c r="A1" s="4" t="str"><f>IF(B1&lt;1,"√","")</f><v>√</v>${EXT}</c>`,
    ],
  ])("%s keeps its style and what else it has", (_case, content, expected) => {
    const sheet = edited(
      { sheet: `<sheetData><row r="1">${CELL}</row></sheetData>` },
      { A1: content },
    );
    expect(sheet).toBe(`<sheetData><row r="1">${expected}</row></sheetData>`);
  });

  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "'=1"])("the text %s holds that text", (value) => {
    const workbook = open(makeWorkbook({}));
    workbook.setCell("Sheet1", "B4", text(value));
    const cell = open(workbook.save()).readSheet("Sheet1").at(3, 1);
    expect(cell).toMatchObject({ kind: "text", value, formula: null });
  });

  test.each<[string, CellContent]>([
    ["not a number", number(NaN)],
    ["a text that Excel cannot hold", text("字".repeat(32_768))],
    ["a result without formula", { kind: "cached", cached: 1 }],
  ])("%s is refused", (_case, content) => {
    expect(() => {
      open(makeWorkbook({})).setCell("Sheet1", "A1", content);
    }).toThrow("A1");
  });
});

test.each([
  ["a number", 8, `<c r="A1"><f>B1</f><v>8</v></c>`],
  ["text", "×", `<c r="A1" t="str"><f>B1</f><v>×</v></c>`],
  ["an empty text", "", `<c r="A1" t="str"><f>B1</f><v/></c>`],
  ["a truth value", false, `<c r="A1" t="b"><f>B1</f><v>0</v></c>`],
  ["an error", { error: "#REF!" }, `<c r="A1" t="e"><f>B1</f><v>#REF!</v></c>`],
  ["none", null, `<c r="A1"><f>B1</f></c>`],
])("a result changes and the formula stays: %s", (_case, cached, expected) => {
  const sheet = `<sheetData><row r="1"><c r="A1" t="b"><f>B1</f><v>1</v></c></row></sheetData>`;
  expect(edited({ sheet }, { A1: { kind: "cached", cached } })).toBe(
    `<sheetData><row r="1">${expected}</row></sheetData>`,
  );
});

describe("a missing cell", () => {
  test("is made in its place, with the style of its row, else of its column", () => {
    const sheet = `<dimension ref="B2:D4"/><cols><col min="3" max="5" style="7"/></cols><sheetData><row r="2" spans="2:4"><c r="B2"/><c r="D2"/></row><row r="4" s="9" customFormat="1"/></sheetData>`;
    const edits = { C2: number(1), C3: number(2), E4: number(3), A1: number(4) };
    expect(edited({ sheet }, edits)).toBe(
      `<dimension ref="A1:E4"/><cols><col min="3" max="5" style="7"/></cols><sheetData>` +
        `<row r="1"><c r="A1"><v>4</v></c></row>` +
        `<row r="2"><c r="B2"/><c r="C2" s="7"><v>1</v></c><c r="D2"/></row>` +
        `<row r="3"><c r="C3" s="7"><v>2</v></c></row>` +
        `<row r="4" s="9" customFormat="1"><c r="E4" s="9"><v>3</v></c></row></sheetData>`,
    );
  });

  test("is not made to hold nothing", () => {
    expect(edited({}, { C3: BLANK })).toBe("<sheetData/>");
  });

  test("among cells without addresses gives them theirs", () => {
    const sheet = `<sheetData><row><c><v>1</v></c></row><row><c><v>2</v></c><c r="D2"/></row></sheetData>`;
    expect(edited({ sheet }, { C2: number(3) })).toBe(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c><c r="D2"/></row></sheetData>`,
    );
  });

  test("has the prefix and the namespace of its sheet", () => {
    const workbook = open(
      makeWorkbook({
        strict: true,
        parts: {
          [SHEET]: `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData/></x:worksheet>`,
        },
      }),
    );
    workbook.setCell("Sheet1", "A1", number(1));
    expect(workbook.package.text(SHEET)).toContain(
      `<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>`,
    );
  });
});

test("a missing cell of the last row comes last in it", () => {
  const sheet = `<sheetData><row r="1"><c r="A1"/></row></sheetData>`;
  expect(edited({ sheet }, { C1: number(3), B1: number(2), A3: number(4) })).toBe(
    `<sheetData><row r="1"><c r="A1"/><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row><row r="3"><c r="A3"><v>4</v></c></row></sheetData>`,
  );
});

describe("what is not ours stays", () => {
  const UNKNOWN =
    `<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14" xmlns:x14="urn:x14"><x14:a b="&lt;"/></mc:Choice></mc:AlternateContent>` +
    `<extLst><ext uri="{78C0D931}" xmlns:x15="urn:x15"><x15:c>  &amp; </x15:c></ext></extLst>`;

  test("in the same part", () => {
    const sheet = `<sheetData/>${UNKNOWN}`;
    expect(edited({ sheet }, { A1: number(1) })).toContain(UNKNOWN);
  });

  test("in every other part, bit by bit", async () => {
    const before = await sampleWorkbook();
    const workbook = open(before);
    workbook.setCell(TABLE_THREE, "D4", number(99));
    const after = workbook.save();
    expect(changedParts(before, after)).toEqual(["xl/worksheets/sheet4.xml"]);
    const changed = open(before)
      .readSheet(TABLE_THREE)
      .cells.filter((cell) => {
        const now = open(after).readSheet(TABLE_THREE).at(cell.row, cell.column);
        return now?.value !== cell.value;
      });
    expect(changed.map(({ row, column }) => formatAddress(row, column))).toEqual(["D4"]);
    const [old, now] = [before, after].map((file) =>
      open(file).package.text("xl/worksheets/sheet4.xml"),
    );
    const rest = (sheet = ""): string => sheet.slice(sheet.indexOf("</sheetData>"));
    expect(rest(now)).toBe(rest(old)); // Protection, merges, conditional formats.
  });

  test("and nothing changes when nothing was edited", async () => {
    const before = await sampleWorkbook();
    expect(changedParts(before, open(before).save())).toEqual([]);
  });
});

describe("an edited sheet stays as it was written", () => {
  const WRITTEN = [
    `<!-- 年报 --><sheetFormatPr defaultRowHeight='15' />`,
    `<sheetData >`,
    `<row r='1'  spans="1:2" ><!-- <c r="B1"/> --><c   r="A1" s='1'  ><v>1</v ></c ><c r="B1"></c></row>`,
    `<row r="2" x="a>b"><c r="A2" t="str" x="/>"><f><![CDATA[IF(1<2,"&","</c>")]]></f><v>&#38;</v></c></row >`,
    `<?pi <row r="3"/> ?><row r="5"/>`,
    `</sheetData>`,
    `<pageMargins left = "0.7"/>`,
  ];

  test("but for the cells that change", () => {
    const sheet = WRITTEN.join("\n");
    const after = edited({ sheet }, { A1: number(2), B5: text("\r<&>"), C4: number(3) });
    const changed = [
      [`<v>1</v >`, `<v>2</v>`],
      [`</c ><c r="B1">`, `</c><c r="B1">`],
      [
        `<row r="5"/>`,
        `<row r="4"><c r="C4"><v>3</v></c></row><row r="5"><c r="B5" t="inlineStr"><is><t xml:space="preserve">_x000D_&lt;&amp;&gt;</t></is></c></row>`,
      ],
    ] as const;
    expect(after).toBe(changed.reduce((xml, [old, now]) => xml.replace(old, now), sheet));
  });

  test("and what is set to what it was is the same to the last space", () => {
    const sheet = WRITTEN.join("\n");
    const after = edited({ sheet }, { A2: { kind: "cached", cached: "&" } });
    expect(after).toBe(sheet.replace(`t="str" x="/>"`, `x="/>" t="str"`).replace("&#38;", "&amp;"));
  });

  test("in UTF-8, whatever it was in", () => {
    const utf16 = `\ufeff<?xml version="1.0" encoding='UTF-16'?><worksheet xmlns="urn:x"><sheetData/><年报/></worksheet>`;
    const workbook = open(makeWorkbook({ parts: { [SHEET]: Buffer.from(utf16, "utf16le") } }));
    workbook.setCell("Sheet1", "A1", number(1));
    const saved = Buffer.from(open(workbook.save()).package.bytes(SHEET)).toString("utf8");
    expect(saved).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="urn:x"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><年报/></worksheet>`,
    );
  });
});

test("every change is read at once, and the last one stays", () => {
  const workbook = open(makeWorkbook({}));
  const read = (): unknown =>
    workbook.readSheet("Sheet1").cells.map(({ row, column, value }) => [row, column, value]);
  workbook.setCell("Sheet1", "B2", number(1));
  expect(read()).toEqual([[1, 1, 1]]);
  workbook.setCell("Sheet1", "A2", text("a"));
  workbook.setCell("Sheet1", "B2", text("b"));
  workbook.setRowHeight("Sheet1", 1, { points: 30, fit: "grows" });
  expect(read()).toEqual([
    [1, 0, "a"],
    [1, 1, "b"],
  ]);
  workbook.setCell("Sheet1", "A2", BLANK);
  workbook.setCell("Sheet1", "B2", number(2));
  const saved = open(workbook.save());
  expect(saved.package.text(SHEET)).toContain(
    `<sheetData><row r="2" ht="30"><c r="A2"/><c r="B2"><v>2</v></c></row></sheetData>`,
  );
});

test("a row is shown at its new height, and keeps what else it has", () => {
  const workbook = open(
    makeWorkbook({
      sheet: `<sheetData><row r="2" hidden="1" ht='9' customHeight="1" s="1"/></sheetData>`,
    }),
  );
  workbook.setRowHeight("Sheet1", 1, { points: 500, fit: "grows" });
  workbook.setRowHeight("Sheet1", 3, { points: 20, fit: "fixed" });
  expect(workbook.package.text(SHEET)).toContain(
    `<sheetData><row r="2" ht="409" s="1"/><row r="4" ht="20" customHeight="1"/></sheetData>`,
  );
});

describe("a large sheet is edited in time", () => {
  const ROWS = 500;
  const CELLS_PER_ROW = 200;

  function large(cell: (row: number, column: number) => string): Uint8Array {
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const cells = Array.from({ length: CELLS_PER_ROW }, (_, column) => cell(row, column));
      return `<row r="${row + 1}">${cells.join("")}</row>`;
    });
    const calcChain = rows.join("").match(/r="[A-Z]+\d+"(?=><f>)/gu) ?? [];
    return makeWorkbook({
      sheet: `<sheetData>${rows.join("")}</sheetData>`,
      calcChain: calcChain.map((place) => `<c ${place} i="1"/>`).join(""),
    });
  }

  test.each<[string, (row: number, column: number) => string]>([
    ["of values", (row, column) => `<c r="${formatAddress(row, column)}"><v>1</v></c>`],
    ["of cells without addresses", () => "<c><v>1</v></c>"],
    [
      "of a formula that all share",
      (row, column) =>
        `<c r="${formatAddress(row, column)}"><f t="shared" si="0">${row + column === 0 ? "B1" : ""}</f></c>`,
    ],
    [
      "of formulas in a chain of calculation",
      (row, column) => `<c r="${formatAddress(row, column)}"><f>1</f></c>`,
    ],
  ])(
    "%s",
    (_case, cell) => {
      const workbook = openWorkbook(large(cell), nodePlatform);
      for (let row = 0; row < ROWS; row += 1) {
        for (let column = row % 4; column < CELLS_PER_ROW + 40; column += 4) {
          workbook.setCell("Sheet1", formatAddress(row, column), number(2));
        }
      }
      const { cells } = workbook.readSheet("Sheet1");
      expect(cells).toHaveLength(ROWS * (CELLS_PER_ROW + 10));
    },
    15_000,
  );
});

describe("a formula that goes", () => {
  const CELLS = `<sheetData><row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="B1"><f>1</f><v>1</v></c></row></sheetData>`;

  test("leaves the chain of calculation, and the next cell keeps its sheet", () => {
    const calcChain = `<c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/>`;
    const before = makeWorkbook({ sheet: CELLS, calcChain });
    const workbook = open(before);
    workbook.setCell("Sheet1", "$a$1", number(2));
    const after = workbook.save();
    expect(changedParts(before, after).sort()).toEqual(["xl/calcChain.xml", SHEET]);
    expect(open(after).package.text("xl/calcChain.xml")).toContain(
      `<c r="B1" i="1"/><c r="A1" i="2"/></calcChain>`,
    );
  });

  test("takes the chain along if it was the last, with its content type and relationship", () => {
    const before = makeWorkbook({ sheet: CELLS, calcChain: `<c r="A1" i="1"/><c r="B1"/>` });
    const workbook = open(before);
    workbook.setCell("Sheet1", "A1", BLANK);
    workbook.setCell("Sheet1", "B1", number(1));
    const after = open(workbook.save()).package;
    expect(after.has("xl/calcChain.xml")).toBe(false);
    expect(after.text("[Content_Types].xml")).not.toContain("calcChain");
    expect(after.text("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("stays in the chain when another takes its place or its result changes", () => {
    const before = makeWorkbook({ sheet: CELLS, calcChain: `<c r="A1" i="1"/><c r="B1"/>` });
    const workbook = open(before);
    workbook.setCell("Sheet1", "A1", { kind: "formula", formula: "2", cached: 2 });
    workbook.setCell("Sheet1", "B1", { kind: "cached", cached: 2 });
    expect(changedParts(before, workbook.save())).toEqual([SHEET]);
  });

  test("is written out for the cells that shared it", () => {
    const sheet = `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row></sheetData>`;
    expect(edited({ sheet }, { A1: number(5) })).toBe(
      `<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>1</v></c></row><row r="3"><c r="A3"><f>B3*2</f><v>1</v></c></row></sheetData>`,
    );
  });
});

test("cells that share a formula keep what each of them means", () => {
  const shared = (address: string, formula: string): string =>
    `<c r="${address}"><f t="shared" si="7">${formula}</f></c>`;
  const cells = shared("A1", "A9") + shared("B1", "") + shared("C1", "D9") + shared("D1", "");
  const sheet = `<sheetData><row r="1">${cells}</row></sheetData>`;
  const workbook = open(makeWorkbook({ sheet }));
  const formulas = (): unknown => workbook.readSheet("Sheet1").cells.map(({ formula }) => formula);
  expect(formulas()).toEqual(["A9", "B9", "D9", "E9"]);
  workbook.setCell("Sheet1", "A1", number(1));
  expect(formulas()).toEqual([null, "B9", "D9", "E9"]);
  workbook.setCell("Sheet1", "C1", number(1));
  expect(formulas()).toEqual([null, "B9", null, "E9"]);
});

describe("a custom property", () => {
  test("is written into a new part, read back, and changed in place", () => {
    const before = makeWorkbook({});
    const workbook = open(before);
    expect(workbook.property("ogi.schema")).toBeUndefined();
    workbook.setProperty("ogi.schema", "ogi-annual-report/1 <年报>");
    workbook.setProperty("ogi.year", 2025);
    workbook.setProperty("ogi.final", true);
    workbook.setProperty("ogi.year", 2026);
    const after = workbook.save();
    expect(changedParts(before, after).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/custom.xml",
    ]);
    const again = open(after);
    expect(["ogi.schema", "ogi.year", "ogi.final"].map((name) => again.property(name))).toEqual([
      "ogi-annual-report/1 <年报>",
      2026,
      true,
    ]);
    again.setProperty("ogi.year", 2027);
    expect(changedParts(after, again.save())).toEqual(["docProps/custom.xml"]);
  });

  test("of a strict file is strict", () => {
    const workbook = open(makeWorkbook({ strict: true }));
    workbook.setProperty("a", "b");
    const again = open(workbook.save());
    expect(again.property("a")).toBe("b");
    expect(again.package.text("docProps/custom.xml")).not.toContain("schemas.openxmlformats.org");
  });
});

test("whatever is written is read back, by us and by exceljs", async () => {
  const place = fc.record({
    row: fc.oneof(fc.nat(60), fc.nat(1_048_575)),
    column: fc.oneof(fc.nat(20), fc.nat(16_383)),
  });
  // exceljs keeps no carriage returns and does not know _xHHHH_.
  const plain = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
    .filter((it) => !/[\u0000-\u001f\ufffe\uffff]|_x/u.test(it));
  const content = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((it) => (it === 0 ? 0 : it)),
    fc.integer(),
    plain,
    fc.constantFrom("=1+1", "年报\n第二行", " 前后 ", "<&>\"'", "]]>"),
  );
  const cells = fc.uniqueArray(fc.tuple(place, content), {
    selector: ([{ row, column }]) => formatAddress(row, column),
    maxLength: 30,
  });

  await fc.assert(
    fc.asyncProperty(cells, async (written) => {
      const workbook = open(makeWorkbook({}));
      for (const [{ row, column }, value] of written) {
        const kept = typeof value === "number" ? number(value) : text(value);
        workbook.setCell("Sheet1", formatAddress(row, column), kept);
      }
      const bytes = workbook.save();
      const ours = open(bytes).readSheet("Sheet1");
      const theirs = new ExcelJS.Workbook();
      await theirs.xlsx.load(bytes.slice().buffer);
      const sheet = theirs.getWorksheet("Sheet1");
      expect(ours.cells).toHaveLength(written.length);
      for (const [{ row, column }, value] of written) {
        expect(ours.at(row, column)?.value).toBe(value);
        expect(sheet?.getCell(row + 1, column + 1).value).toBe(value);
      }
    }),
    { numRuns: 60 },
  );
});

test("every text comes back, with whatever characters", () => {
  fc.assert(
    fc.property(anyText({ maxLength: 40 }), (value) => {
      const workbook = open(makeWorkbook({}));
      workbook.setCell("Sheet1", "A1", text(value));
      expect(open(workbook.save()).readSheet("Sheet1").at(0, 0)?.value).toBe(value);
    }),
  );
});
