/** Old workbooks that were harmed, or mean harm: each is refused with a sentence, or read without a wrong figure that has no mark. */
import * as fc from "fast-check";
import { composeVariant } from "../../../src/document/compose-variant.ts";
import { readCompoundFile } from "../../../src/package/read-compound-file.ts";
import type { AnnualReport } from "../../../src/report/annual-report.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { exampleReport } from "../../support/examples.ts";
import { importAny } from "../../support/import.ts";
import { runsOf, SEED } from "../../support/long-matrix.ts";
import { joined, makeXls, numberCell, record, u16, u32, utf16 } from "../../support/make-xls.ts";
import { writeForeignWorkbook } from "../../support/write-foreign-workbook.ts";

const report = exampleReport("sq-2024");
const original = writeForeignWorkbook(composeVariant(report, [], "submit"), "biff8");

async function outcome(bytes: Uint8Array): Promise<AnnualReport | string> {
  try {
    return (await importAny(bytes, { fileName: "年报.xls" })).report;
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return error.message;
  }
}

const ONE_SENTENCE = /^[^\n]*请[^\n]*。$/u;

const oneSheet = (records: readonly Uint8Array[]): Uint8Array =>
  makeXls({ sheets: [{ name: utf16("表"), records }] });

const many = <Thing>(count: number, thing: (i: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, i) => thing(i));

const rowOfNumbers = (row: number, columns: number): Uint8Array =>
  record(0xbd, u16(row, 0), joined(many(columns, () => joined([u16(0), u32(6)]))), u16(columns));

const SECTOR = 512;

/** The first sector of the file is followed by itself: the stream goes round. */
function goingRound(): Uint8Array {
  const bytes = original.slice();
  const view = new DataView(bytes.buffer);
  const table = (view.getUint32(76, true) + 1) * SECTOR;
  for (let i = 0; i < SECTOR / 4; i += 1) view.setUint32(table + 4 * i, i === 0 ? 1 : i - 1, true);
  return bytes;
}

test.each<[string, () => Uint8Array, string]>([
  ["sectors that go round", goingRound, "已损坏"],
  ["a million cells", () => oneSheet(many(4000, (row) => rowOfNumbers(row, 250))), "单元格过多"],
  [
    "hundreds of thousands of rows of one cell",
    () => oneSheet(many(310_000, (i) => numberCell(i % 65_536, i % 250, 1))),
    "单元格过多",
  ],
  [
    "a hundred thousand merged places",
    () =>
      oneSheet(many(100, () => record(0xe5, u16(1000), joined(many(1000, () => u16(0, 9, 0, 9)))))),
    "单元格过多",
  ],
  [
    "four billion shared texts, of which there is one",
    () => {
      const text = [u16(1), Uint8Array.of(1), utf16("年")];
      const globals = [record(0xfc, u32(0xffffffff), u32(0xffffffff), ...text)];
      return makeXls({ globals, sheets: [{ name: utf16("表"), records: [] }] });
    },
    "可能是恶意文件",
  ],
  [
    "sheets in sheets",
    () => oneSheet(many(100_000, () => record(0x809, u16(0x600, 0x20, 0, 0)))),
    "已损坏",
  ],
  ["a sheet without its end", () => oneSheet([]).subarray(0, -6), "已损坏"],
  ["a sheet of nothing", () => oneSheet([]), "没有找到年报的表格"],
])("%s", async (_what, make, sentence) => {
  const message = await outcome(make());
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});

test("a workbook in which any bytes are others is read, or refused with a sentence", async () => {
  const change = fc.tuple(fc.nat({ max: original.length - 1 }), fc.nat({ max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = original.slice();
      for (const [at, value] of changes) bytes[at] = value;
      const found = await outcome(bytes);
      if (typeof found === "string") expect(found).toMatch(ONE_SENTENCE);
    }),
    { numRuns: runsOf(1000), seed: SEED },
  );
});

test("a workbook that is cut off", async () => {
  for (let i = 0; i < 40; i += 1) {
    const found = await outcome(original.subarray(0, Math.floor((original.length * i) / 40)));
    if (typeof found === "string") expect(found).toMatch(ONE_SENTENCE);
  }
});

describe("a workbook whose bytes are others anywhere but in a number or a text", () => {
  const stream = readCompoundFile(original).stream("Workbook") ?? new Uint8Array();
  const valueless = placesOutsideValues(stream);

  test("says so where two numbers stand in one cell", async () => {
    const bytes = stream.slice();
    const number = bytes.findIndex(
      (byte, i) =>
        byte === 0x03 && bytes[i + 1] === 0x02 && bytes[i + 2] === 14 && bytes[i + 6] === 2,
    );
    expect(bytes[number + 6]).toBe(2);
    bytes[number + 6] = 3;
    const { account } = await importAny(bytes, { fileName: "年报.xls" });
    expect(account.join("\n")).toContain("在文件中存了几个不同的值");
  });

  test("is read without a wrong figure that has no mark, or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...valueless), fc.nat({ max: 255 }), async (place, byte) => {
        const bytes = stream.slice();
        bytes[place] = byte;
        const found = await outcome(bytes);
        if (typeof found === "string") expect(found).toMatch(ONE_SENTENCE);
        else expect(wrongIn(found)).toEqual([]);
      }),
      { numRuns: runsOf(2000), seed: SEED },
    );
  });
});

/** Numbers that are not those of the report, and of which nothing is said; what is no number says it itself. */
function wrongIn({ figures, source }: AnnualReport): string[] {
  return Object.entries(figures).flatMap(([id, figure]) =>
    typeof figure !== "number" || figure === report.figures[id] || source?.read?.[id] !== undefined
      ? []
      : [`${id}: ${figure}`],
  );
}

/** The format has no sum over its bytes: a number that became another one says nothing of it. */
function placesOutsideValues(stream: Uint8Array): number[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.length);
  const places: number[] = [];
  const [NUMBER, TEXT_CELL, TEXTS] = [0x203, 0xfd, 0xfc];
  for (let at = 0; at + 4 <= stream.length;) {
    const type = view.getUint16(at, true);
    const next = at + 4 + view.getUint16(at + 2, true);
    const values = type === TEXTS ? 0 : type === NUMBER || type === TEXT_CELL ? 6 : next;
    for (let i = at; i < next; i += 1) if (i < at + 4 + values) places.push(i);
    at = next;
  }
  return places;
}
