/** Sheets read quickly are read as the general reader reads them, or left to it: of every shape, and damaged anyhow. */
import fc from "fast-check";
import { editions } from "../../src/form/editions.ts";
import { BadPackage } from "../../src/package/bad-package.ts";
import { decodeText } from "../../src/package/decode-text.ts";
import { quickSharedStrings } from "../../src/workbook/quick-shared-strings.ts";
import { quickSheet } from "../../src/workbook/quick-sheet.ts";
import { readSharedStrings } from "../../src/workbook/read-shared-strings.ts";
import { readSheet } from "../../src/workbook/read-sheet.ts";
import { PLAIN_STYLE } from "../../src/workbook/read-styles.ts";
import type { ReadSheetOptions } from "../../src/workbook/sheet-source.ts";
import type { SharedStrings } from "../../src/workbook/shared-strings.ts";
import type { FileSheet } from "../../src/workbook/workbook.ts";
import { exampleReport } from "../support/examples.ts";
import { runsOf, SEED } from "../support/long-matrix.ts";
import { makeWorkbook } from "../support/make-package.ts";
import { sampleWorkbook } from "../support/sample-workbook.ts";
import { savedShapes } from "../support/saved-shapes.ts";
import { filled, open, template } from "../support/workbooks.ts";

const STRINGS = "xl/sharedStrings.xml";

interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Opened {
  readonly sheets: readonly Part[];
  readonly strings: Part | undefined;
}

function partsOf(file: Uint8Array): Opened {
  const workbook = open(file);
  const part = (name: string): Part => ({ name, bytes: workbook.package.bytes(name) });
  return {
    sheets: workbook.sheets.map((sheet) => part(sheet.part)),
    strings: workbook.package.has(STRINGS) ? part(STRINGS) : undefined,
  };
}

const NONE: SharedStrings = { length: 0, isPlain: true, text: () => undefined };

function optionsFor(name: string, strings: SharedStrings): ReadSheetOptions {
  return { name, part: name, sharedStrings: () => strings, styleOf: () => PLAIN_STYLE };
}

function general({ name, bytes }: Part, strings: SharedStrings): FileSheet {
  return readSheet(decodeText(bytes), optionsFor(name, strings));
}

function quick({ name, bytes }: Part, strings: SharedStrings): FileSheet | undefined {
  return quickSheet(bytes, optionsFor(name, strings));
}

const PLACES = Array.from({ length: 150 }, (_, i) => i);

/** Of rows and columns, with cells or without. */
function hiddenIn(sheet: FileSheet): unknown {
  return {
    rows: PLACES.filter((row) => sheet.isHiddenRow(row)),
    columns: PLACES.filter((column) => sheet.isHiddenColumn(column)),
  };
}

/** What both say of a sheet; the sentence of the general reader where it refuses it. */
function expectAlike(part: Part, strings: SharedStrings): void {
  const found = quick(part, strings);
  if (!found) return;
  const wanted = general(part, strings);
  expect(hiddenIn(found)).toEqual(hiddenIn(wanted));
  expect(found.merges).toEqual(wanted.merges);
  const last = wanted.cells.slice(-20);
  expect(last.map(({ row, column }) => found.at(row, column))).toEqual(last);
  const beside = (sheet: FileSheet): unknown[] =>
    last.map(({ row, column }) => sheet.at(row, column + 100));
  expect(beside(found)).toEqual(beside(wanted));
  const area = { top: 3, left: 1, bottom: 12, right: 4 };
  expect(found.within(area)).toEqual(wanted.within(area));
  expect(found.cells).toEqual(wanted.cells);
}

const report = exampleReport("pt-2024");

const FILES: readonly (readonly [name: string, file: () => Promise<Uint8Array> | Uint8Array])[] = [
  ...editions.map((edition) => [`template ${edition.id}`, () => template(edition)] as const),
  ...Object.entries(savedShapes).map(
    ([name, saved]) => [name, () => saved(filled(report))] as const,
  ),
  ["made by exceljs", sampleWorkbook],
];

describe.each(FILES)("%s", (_name, file) => {
  let parts: Opened = { sheets: [], strings: undefined };
  beforeAll(async () => {
    parts = partsOf(await file());
  });
  const strings = (): SharedStrings => {
    const { strings: part } = parts;
    return part ? readSharedStrings(decodeText(part.bytes), part.name) : NONE;
  };

  test("every sheet is read quickly, and alike", () => {
    for (const part of parts.sheets) {
      expect(quick(part, strings())).toBeDefined();
      expectAlike(part, strings());
    }
  });

  test("the shared texts are read quickly, and alike", () => {
    const found = quickSharedStrings(parts.strings?.bytes ?? new Uint8Array());
    const wanted = strings();
    expect(found?.length).toBe(wanted.length);
    for (let i = -1; i <= wanted.length; i += 1) expect(found?.text(i)).toBe(wanted.text(i));
  });

  test("a sheet that is damaged anywhere is read alike, or left to the general reader", () => {
    const texts = strings();
    fc.assert(
      fc.property(fc.nat(parts.sheets.length - 1), damage(), (i, change) => {
        const part = parts.sheets[i];
        if (part) expectAlike({ ...part, bytes: change(part.bytes) }, texts);
      }),
      { seed: SEED, numRuns: runsOf(2000) },
    );
  });

  test("a sheet with the frame of one before it and other values is read alike, or left to the general reader", () => {
    const texts = strings();
    const value = fc.constantFrom(
      "",
      "0",
      "7",
      "123456789",
      "-1.5",
      "1E3",
      "1E",
      "x",
      " ",
      "√",
      "&lt;",
    );
    fc.assert(
      fc.property(fc.nat(parts.sheets.length - 1), fc.infiniteStream(value), (i, values) => {
        const part = parts.sheets[i];
        if (!part) return;
        expectAlike(part, texts);
        const changed = decodeText(part.bytes).replace(
          /<(v|t)>[^<]{0,9}<\/\1>/gu,
          (written, name: string) => {
            const { value: other = "" } = values.next() as { value?: string };
            return /\d$/u.test(other) || other === "x" ? `<${name}>${other}</${name}>` : written;
          },
        );
        expectAlike({ ...part, bytes: Buffer.from(changed) }, texts);
        const one = changed.replace(/<v>/u, `<v>${values.next().value as string}`);
        expectAlike({ ...part, bytes: Buffer.from(one) }, texts);
      }),
      { seed: SEED, numRuns: runsOf(200) },
    );
  });

  test("shared texts that are damaged anywhere are read alike, or left to the general reader", () => {
    fc.assert(
      fc.property(damage(), (change) => {
        const bytes = change(parts.strings?.bytes ?? new Uint8Array());
        const found = quickSharedStrings(bytes);
        if (!found) return;
        const wanted = readSharedStrings(decodeText(bytes), STRINGS);
        expect(found.length).toBe(wanted.length);
        for (let j = 0; j < wanted.length; j += 1) expect(found.text(j)).toBe(wanted.text(j));
      }),
      { seed: SEED, numRuns: runsOf(2000) },
    );
  });
});

/** Some bytes gone, doubled, or replaced by what means something in XML. */
function damage(): fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> {
  const piece = fc.constantFrom(
    ...["<", ">", "/", '"', "'", "=", "&", " ", "r", "1", "A", "\t", "-", "."],
    ...["<!---->", "<![CDATA[x]]>", "<?x?>", "&amp;", "&#65;", "_x0041_", "\u00a0", "\ufeff"],
    ...[' r="A1"', ' t="s"', ' s="1"', ' t="shared" si="0"', "<v>", "</v>", "<v/>", "<f>", "</f>"],
    ...["<c/>", "<c>", "</c>", "<row>", "</row>", "<row r='3'>", "<sheetData>", "</sheetData>"],
    ...["<si>", "</si>", "<si/>", "<t>", "</t>", "<r>", "</r>", "<rPh>", "1E5", "0x1F", "99999999"],
    ...[' hidden="1"', ' hidden="true"', ' hidden="&#49;"', ' ht="0"', ' ht="0.0"', " ht=''"],
    ...[' zeroHeight="1"', ' width="0"', '<col min="2" max="4" hidden="1"/>', "</cols>", "<cols>"],
    ...['<row r="700" hidden="1"/>', '<sheetFormatPr zeroHeight="true"/>'],
  );
  return fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), fc.option(piece))
    .map(([where, gone, put]) => (bytes) => {
      const at = Math.floor(where * bytes.length);
      return Buffer.concat([
        bytes.subarray(0, at),
        Buffer.from(put ?? ""),
        bytes.subarray(at + gone),
      ]);
    });
}

describe("what is left to the general reader", () => {
  const sheet = (content: string): Part => {
    const [part] = partsOf(makeWorkbook({ sheet: content })).sheets;
    if (!part) throw new Error("The workbook has no sheet.");
    return part;
  };

  test.each<[what: string, content: string]>([
    [
      "a formula shared with others",
      `<c r="A1"><f t="shared" si="0" ref="A1:A2">1</f><v>1</v></c>`,
    ],
    ["a formatted text", `<c r="A1" t="inlineStr"><is><r><t>8</t></r></is></c>`],
    ["a cell without address", `<c><v>1</v></c>`],
    ["a cell of another row", `<c r="A2"><v>1</v></c>`],
    ["cells out of order", `<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>`],
    ["a comment", `<!-- --><c r="A1"><v>1</v></c>`],
    ["a value that is no number", `<c r="A1"><v>x</v></c>`],
    ["a shared text that is not there", `<c r="A1" t="s"><v>0</v></c>`],
  ])("%s", (_what, content) => {
    expect(
      quick(sheet(`<sheetData><row r="1">${content}</row></sheetData>`), NONE),
    ).toBeUndefined();
  });

  test("a second table, and a part in another encoding", () => {
    const twice = sheet('<sheetData><row r="1"/></sheetData><sheetData></sheetData>');
    expect(quick(twice, NONE)).toBeUndefined();
    const text = decodeText(sheet(`<sheetData><row r="1"/></sheetData>`).bytes);
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
    expect(quick({ name: "x", bytes }, NONE)).toBeUndefined();
  });

  test("texts with formatting or phonetic guides, and a mark behind a Chinese text is none", () => {
    const table = (item: string): Uint8Array => Buffer.from(`<sst count="1">${item}</sst>`);
    expect(quickSharedStrings(table("<si><r><t>8</t></r></si>"))).toBeUndefined();
    expect(quickSharedStrings(table("<si><t>甲</t><rPh><t>jia</t></rPh></si>"))).toBeUndefined();
    const marked = table(`<si><t>甲</t><phoneticPr fontId="1" type="noConversion"/></si>`);
    expect(quickSharedStrings(marked)?.text(0)).toBe("甲");
  });
});

describe("rows and columns that nobody sees", () => {
  const sheetOf = (content: string): Part => {
    const [part] = partsOf(makeWorkbook({ sheet: content })).sheets;
    if (!part) throw new Error("The workbook has no sheet.");
    return part;
  };

  test.each<[what: string, content: string, rows: readonly number[], columns: readonly number[]]>([
    ["hidden", '<sheetData><row r="2" hidden="1"/><row r="3"/></sheetData>', [1], []],
    ["of no height", '<sheetData><row r="2" ht="0.0"/><row r="4" ht="1"/></sheetData>', [1], []],
    ["hidden columns", '<cols><col min="2" max="3" hidden="1"/></cols><sheetData/>', [], [1, 2]],
    ["of no width", '<cols><col min="2" max="2" width="0"/></cols><sheetData/>', [], [1]],
    [
      "columns behind the cells, where nobody writes them",
      '<sheetData><row r="1"/></sheetData><cols><col min="1" max="1" hidden="true"/></cols>',
      [],
      [0],
    ],
    [
      "all that say nothing else",
      '<sheetFormatPr zeroHeight="1"/><sheetData><row r="1"/><row r="3"/></sheetData>',
      PLACES.filter((row) => row !== 0 && row !== 2),
      [],
    ],
  ])("%s", (_what, content, rows, columns) => {
    const part = sheetOf(content);
    const found = quick(part, NONE);
    expect(found && hiddenIn(found)).toEqual({ rows, columns });
    expectAlike(part, NONE);
  });
});

test("a sheet with a fault is refused with the sentence of the general reader", () => {
  const file = makeWorkbook({
    sheet: `<sheetData><row r="1"><c r="A1"><v>x</v></c></row></sheetData>`,
  });
  expect(() => open(file).readSheet("Sheet1")).toThrow(BadPackage);
  expect(() => open(file).readSheet("Sheet1")).toThrow("单元格A1");
});
