/** Records made by hand: values, looks and places as Excel 95 and 97 write them, and what of them is not meant to be read. */
import { importReport } from "../../../src/import/import-report.ts";
import { listSheets } from "../../../src/import/list-sheets.ts";
import { nodeImportPlatform as platform } from "../../../src/import/node-platform.ts";
import { openXls } from "../../../src/import/xls/open-xls.ts";
import { sheetBlocks } from "../../../src/import/sheet-blocks.ts";
import type { ShownWorkbook } from "../../../src/workbook/workbook.ts";
import { encodeGb18030 } from "../../support/encode-gb18030.ts";
import { compoundFile } from "../../support/hostile-files.ts";
import {
  f64,
  font,
  joined,
  makeXls,
  numberCell,
  record,
  style,
  textCell,
  u16,
  u32,
  utf16,
  type MadeXls,
} from "../../support/make-xls.ts";

const NAME = utf16("表");

function opened(records: readonly Uint8Array[], made: Partial<MadeXls> = {}): ShownWorkbook {
  return openXls(makeXls({ sheets: [{ name: NAME, records }], ...made }));
}

/** Of every cell, its value. */
function valuesOf(records: readonly Uint8Array[], made?: Partial<MadeXls>): unknown[] {
  return opened(records, made)
    .readSheet("表")
    .cells.map(({ value }) => value);
}

const [NUMBER, TEXT] = [0x203, 0xfd];

describe("values", () => {
  test("numbers of every kind", () => {
    const rk = (packed: number): Uint8Array => record(0x27e, u16(0, 0, 0), u32(packed));
    const records = [
      numberCell(0, 0, 72_701.25),
      rk((1573 << 2) | 2), // whole
      rk(((-12 << 2) | 3) >>> 0), // whole, of hundredths
      rk(0x3ff00000), // the first half of 1
      rk(0x3ff00001),
      record(0xbd, u16(1, 0), u16(0), u32((7 << 2) | 2), u16(0), u32((8 << 2) | 2), u16(1)),
    ];
    expect(valuesOf(records)).toEqual([72_701.25, 1573, -0.12, 1, 0.01, 7, 8]);
    expect(opened(records).readSheet("表").at(1, 1)?.value).toBe(8);
  });

  test("texts of their own, shared ones, and those that go on in the next record", () => {
    const texts = record(
      0xfc,
      u32(3),
      u32(3),
      ...[u16(2), Uint8Array.of(1), utf16("受理")],
      ...[u16(2), Uint8Array.of(0, 0x4f, 0x4b)],
      ...[u16(4), Uint8Array.of(1), utf16("政府")],
    );
    const rest = record(0x3c, Uint8Array.of(1), utf16("信息"));
    const cell = (index: number): Uint8Array => record(TEXT, u16(0, index, 0), u32(index));
    expect(
      valuesOf([cell(0), cell(1), cell(2), textCell(1, 0, "办结")], { globals: [texts, rest] }),
    ).toEqual(["受理", "OK", "政府信息", "办结"]);
  });

  test("what formulas have come to", () => {
    const formula = (...result: readonly number[]): Uint8Array =>
      record(0x06, u16(0, 0, 0), Uint8Array.from(result), u16(0), u32(0), u16(0));
    const records = [
      record(0x06, u16(0, 0, 0), f64(12), u16(0), u32(0), u16(0)),
      formula(0, 0, 0, 0, 0, 0, 255, 255),
      record(0x207, u16(2), Uint8Array.of(1), utf16("合计")),
      formula(1, 0, 1, 0, 0, 0, 255, 255),
      formula(2, 0, 7, 0, 0, 0, 255, 255),
      formula(3, 0, 0, 0, 0, 0, 255, 255),
      record(0x205, u16(0, 0, 0), Uint8Array.of(42, 1)),
    ];
    expect(valuesOf(records)).toEqual([12, "合计", true, "#DIV/0!", "", "#N/A"]);
    expect(
      opened(records)
        .readSheet("表")
        .cells.map(({ formula: it }) => it),
    ).toEqual([...["", "", "", "", ""], null]);
  });

  test("days, counted from 1900 and from 1904", () => {
    const records = [numberCell(0, 0, 46_000, 1), numberCell(0, 1, 46_000)];
    const looks = [font(), style(0), style(0, 14)];
    const daysOf = (globals: readonly Uint8Array[]): unknown[] => {
      const workbook = opened(records, { globals });
      return workbook.readSheet("表").cells.map((cell) => workbook.dateOf(cell));
    };
    expect(daysOf(looks)).toEqual(["2025-12-09", null]);
    expect(daysOf([...looks, record(0x22, u16(1))])).toEqual(["2029-12-10", null]);
  });

  test("texts of Excel 95 in the code page of China, whether it counts bytes or characters", () => {
    const name = encodeGb18030("表");
    const words = encodeGb18030("申请人情况");
    for (const length of [words.length, 5]) {
      const cell = record(0x204, u16(2, 3, 0, length), words);
      const workbook = openXls(
        makeXls({ version: "95", codePage: 936, sheets: [{ name, records: [cell] }] }),
      );
      expect(workbook.sheets.map((it) => it.name)).toEqual(["表"]);
      expect(workbook.readSheet("表").at(2, 3)?.value).toBe("申请人情况");
    }
  });
});

describe("what is not meant to be read", () => {
  const looks = [
    ...[font(), font({ isStruck: true }), font({ colour: 9 }), font({ size: 1 })],
    ...[style(0), style(1), style(2), style(3), style(2, 0, 8), style(0, 164), style(0, 165)],
    record(0x41e, u16(164, 3), Uint8Array.of(1), utf16(";;;")),
    record(0x41e, u16(165, 2), Uint8Array.of(1), utf16("0%")),
  ];

  test.each([
    ["plain", 0, "plain"],
    ["struck out", 1, "struck"],
    ["white on white", 2, "hidden"],
    ["a line of dust", 3, "hidden"],
    ["white on black", 4, "plain"],
    ["shown as nothing", 5, "hidden"],
    ["shown in hundredths", 6, "otherwise"],
  ])("a number that is %s", (_how, index, look) => {
    const workbook = opened([numberCell(0, 0, 12, index)], { globals: looks });
    const sheet = workbook.readSheet("表");
    expect(sheet.cells.map((cell) => workbook.lookOf(cell, sheet))).toEqual([look]);
  });

  test("pieces of a text that are struck out", () => {
    const rich = joined([
      ...[u16(3), Uint8Array.of(9), u16(2), utf16("217")],
      ...[u16(0, 1), u16(1, 0)],
    ]);
    const texts = record(0xfc, u32(1), u32(1), rich);
    const cells = opened([record(TEXT, u16(0, 0, 0), u32(0))], { globals: [...looks, texts] });
    expect(cells.readSheet("表").cells).toMatchObject([{ value: "17", leftOut: ["struck"] }]);
  });

  test("rows, columns and sheets that are hidden", () => {
    const hiddenRow = record(0x208, u16(1, 0, 0, 0, 0, 0, 0x20, 0));
    const hiddenColumn = record(0x7d, u16(2, 3, 2000, 0, 1));
    const cells = [numberCell(0, 0, 1), numberCell(1, 0, 2), numberCell(0, 2, 3)];
    const workbook = openXls(
      makeXls({
        sheets: [
          { name: utf16("甲"), records: [hiddenRow, hiddenColumn, ...cells] },
          { name: utf16("乙"), state: 1, records: cells },
          { name: utf16("丙"), state: 2, records: [] },
        ],
      }),
    );
    const sheet = workbook.readSheet("甲");
    expect([0, 1].map((it) => sheet.isHiddenRow(it))).toEqual([false, true]);
    expect([1, 2, 3, 4].map((it) => sheet.isHiddenColumn(it))).toEqual([false, true, true, false]);
    expect(workbook.sheets.map(({ state }) => state)).toEqual(["visible", "hidden", "veryHidden"]);
    expect(sheetBlocks(workbook)).toEqual([
      { kind: "grid", rows: [[expect.objectContaining({ text: "1" })]] },
    ]);
  });

  test("charts within a sheet", () => {
    const chart = [record(0x809, u16(0x600, 0x20, 0, 0)), numberCell(0, 0, 99), record(0x0a)];
    expect(valuesOf([...chart, numberCell(0, 0, 1)])).toEqual([1]);
  });
});

describe("lists", () => {
  test("the visible sheets of an old workbook are lists, days written as days", () => {
    const looks = [font(), style(0), style(0, 14)];
    const records = [
      textCell(0, 0, "收件日期"),
      textCell(0, 1, "申请人"),
      numberCell(1, 0, 46_000, 1),
    ];
    const bytes = makeXls({
      globals: looks,
      sheets: [
        { name: utf16("清单"), records },
        { name: utf16("底稿"), state: 1, records },
      ],
    });
    const stream = inCompoundFile(bytes);
    for (const fileName of ["清单.xls", "清单.et"]) {
      expect(listSheets(stream, { fileName, platform })).toEqual({
        sheets: [{ name: "清单", rows: [["收件日期", "申请人"], ["2025-12-09"]] }],
        hidden: ["底稿"],
      });
    }
  });
});

describe("files that cannot be read", () => {
  const report = (bytes: Uint8Array): Promise<unknown> =>
    importReport(bytes, { fileName: "年报.xls", platform });

  test.each([
    ["empty", new Uint8Array(), "文件是空的"],
    ["a compound file that is cut off", compoundFile("Workbook"), "文件已损坏"],
    [
      "locked",
      inCompoundFile(makeXls({ globals: [record(0x2f, u16(1))], sheets: [] })),
      "打开密码",
    ],
    ["cut off", inCompoundFile(makeXls({ sheets: [] }).subarray(0, 18)), "文件已损坏"],
    [
      "older than Excel 95",
      inCompoundFile(joined([record(0x809, u16(0x400, 5)), record(0x0a)])),
      "没有工作簿",
    ],
    [
      "without a table",
      inCompoundFile(makeXls({ sheets: [{ name: NAME, records: [] }] })),
      "没有找到年报的表格",
    ],
  ])("%s", async (_what, bytes, sentence) => {
    await expect(report(bytes)).rejects.toThrow(sentence);
  });

  test("a million cells, texts that nobody has, and a text that is not there", async () => {
    const cells = Array.from({ length: 4000 }, (_, row) =>
      record(
        0xbd,
        u16(row, 0),
        ...Array.from({ length: 250 }, () => joined([u16(0), u32(2)])),
        u16(249),
      ),
    );
    const many = makeXls({ sheets: [{ name: NAME, records: cells }] });
    await expect(report(inCompoundFile(many))).rejects.toThrow("单元格过多");
    const texts = makeXls({ globals: [record(0xfc, u32(9), u32(0xffffffff))], sheets: [] });
    await expect(report(inCompoundFile(texts))).rejects.toThrow("展开后超过");
    const nowhere = makeXls({
      sheets: [{ name: NAME, records: [record(TEXT, u16(0, 0, 0), u32(7))] }],
    });
    await expect(report(inCompoundFile(nowhere))).rejects.toThrow("文件已损坏");
  });

  test("a record is never read beyond its end", () => {
    for (let length = 0; length < 14; length += 1) {
      const short = record(NUMBER, new Uint8Array(length));
      const read = (): unknown => opened([short]).readSheet("表").cells;
      if (length < 14) expect(read).toThrow("文件已损坏");
    }
  });
});

/** A compound file of one stream, `Workbook`, in sectors one behind the other ([MS-CFB] 2.2 to 2.6). */
function inCompoundFile(stream: Uint8Array): Uint8Array {
  const SECTOR = 512;
  const content = new Uint8Array(Math.max(8, Math.ceil(stream.length / SECTOR)) * SECTOR);
  content.set(stream);
  const sectors = content.length / SECTOR;
  const tables = Math.ceil((sectors + 40) / (SECTOR / 4));
  const header = new Uint8Array(SECTOR);
  header.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(header.buffer);
  const put16 = (at: number, value: number): void => {
    view.setUint16(at, value, true);
  };
  const put32 = (at: number, value: number): void => {
    view.setUint32(at, value, true);
  };
  [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ].forEach(([at = 0, value = 0]) => {
    put16(at, value);
  });
  put32(44, tables);
  put32(48, tables); // the directory stands behind the table
  put32(56, 4096);
  for (const at of [60, 68]) put32(at, 0xfffffffe);
  for (let i = 0; i < 109; i += 1) put32(76 + 4 * i, i < tables ? i : 0xffffffff);
  const table = new DataView(new ArrayBuffer(tables * SECTOR));
  for (let i = 0; i < (tables * SECTOR) / 4; i += 1) table.setUint32(4 * i, 0xffffffff, true);
  for (let i = 0; i < tables; i += 1) table.setUint32(4 * i, 0xfffffffd, true);
  table.setUint32(4 * tables, 0xfffffffe, true);
  for (let i = 0; i < sectors; i += 1) {
    const next = i + 1 < sectors ? tables + 2 + i : 0xfffffffe;
    table.setUint32(4 * (tables + 1 + i), next, true);
  }
  const directory = new Uint8Array(SECTOR);
  const entries = new DataView(directory.buffer);
  const entry = (at: number, name: string, type: number): void => {
    directory.set(utf16(name), at);
    entries.setUint16(at + 64, 2 * name.length + 2, true);
    directory[at + 66] = type;
    for (const link of [68, 72, 76]) entries.setUint32(at + link, 0xffffffff, true);
  };
  entry(0, "Root Entry", 5);
  entries.setUint32(76, 1, true);
  entries.setUint32(116, 0xfffffffe, true);
  entry(128, "Workbook", 2);
  entries.setUint32(128 + 116, tables + 1, true);
  entries.setUint32(128 + 120, content.length, true);
  return joined([header, new Uint8Array(table.buffer), directory, content]);
}
