/** Binary documents that were harmed, or mean harm: each gets one Chinese sentence, or is read and says what is doubtful. */
import { edition2021 } from "../../../src/form/edition-2021.ts";
import { UnreadableFile } from "../../../src/report/unreadable-file.ts";
import { compoundFile } from "../../support/hostile-files.ts";
import { importAny } from "../../support/import.ts";
import { runsOf } from "../../support/long-matrix.ts";
import { compoundOf, makeDoc, type MadeParagraph } from "../../support/make-doc.ts";
import { inTable, plain, reportDoc, type DocStyle } from "../doc-copies.ts";

const figures = Object.fromEntries(edition2021.cells.map(({ id }, i) => [id, 3 + 7 * i]));

async function refusal(bytes: Uint8Array, fileName = "年报.doc"): Promise<string> {
  try {
    await importAny(bytes, { fileName });
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  return "(read)";
}

const ONE_SENTENCE = /^[^\n]*请[^\n]*。$/u;

const report = reportDoc(edition2021, figures);

/** The same file with other bytes in some places. */
function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

const SECTOR = 512;
const sectorAt = (number: number): number => (number + 1) * SECTOR;
/** Where the first part of the table of sectors stands ([MS-CFB] 2.2). */
const tableAt = (view: DataView): number => sectorAt(view.getUint32(76, true));
const directoryAt = (view: DataView): number => sectorAt(view.getUint32(48, true));

/** Every sector is followed by the one before it: all chains go round. */
function goingRound(view: DataView): void {
  const table = tableAt(view);
  for (let i = 0; i < SECTOR / 4; i += 1) view.setUint32(table + 4 * i, i === 0 ? 1 : i - 1, true);
}

/** The streams say that they are as long as four gigabytes. */
function endless(view: DataView): void {
  for (let i = 1; i < 4; i += 1)
    view.setUint32(directoryAt(view) + 128 * i + 120, 0xffffffff, true);
}

const cell: MadeParagraph = { runs: [], mark: "\u0007", changes: inTable(1) };
const many = <Thing>(count: number, thing: Thing): Thing[] =>
  Array.from({ length: count }, () => thing);

test.each<[string, Uint8Array, string]>([
  ["an empty document", new Uint8Array(), "文件是空的"],
  ["half of one", report.subarray(0, report.length / 2), "不完整或已损坏"],
  ["its first bytes", report.subarray(0, 600), "旧版Office格式"],
  ["a directory and nothing else", compoundFile("WordDocument"), "不完整或已损坏"],
  ["a locked document", makeDoc([plain("年报")], { flags: 0x0100 }), "取消打开密码"],
  ["a document that is locked as a whole", compoundFile("EncryptedPackage"), "取消打开密码"],
  ["a document of Word 95", makeDoc([plain("年报")], { nFib: 0x68 }), "Word 95"],
  ["a document of Works", compoundOf({ MatOST: new Uint8Array(9) }), "微软Works"],
  ["a document of anything else", makeDoc([plain("好天气")]), "没有找到年报的表格"],
  ["streams whose sectors go round", changed(report, goingRound), "不完整或已损坏"],
  ["streams of four gigabytes", changed(report, endless), "不完整或已损坏"],
  ["a text of a million characters", makeDoc([plain("年".repeat(1_000_000))]), "正文过长"],
  ["thirty thousand cells", makeDoc(many(30_000, cell)), "段落、单元格过多"],
  ["fifteen thousand cells in a row", makeDoc(many(15_000, cell)), "10000格"],
  [
    "tables in a million tables",
    makeDoc(many(9, { ...cell, changes: inTable(1_000_000) })),
    "没有找到年报的表格",
  ],
  ["noise", Uint8Array.from({ length: 9000 }, (_, i) => (i * 7919) % 251), "不是.doc、.wps文档"],
])("%s is refused", async (_what, bytes, sentence) => {
  const message = await refusal(bytes);
  expect(message).toContain(sentence);
  expect(message).toMatch(ONE_SENTENCE);
});

test("pieces that all stand in the same place are no text of a report", async () => {
  const bytes = makeDoc([plain("年".repeat(600))], { pieceLength: 3 });
  const view = new DataView(bytes.buffer);
  const at = Buffer.from(bytes).indexOf(Buffer.from([2, 0x70, 9, 0, 0, 0, 0, 0, 0]));
  expect(at).toBeGreaterThan(0);
  // each of the two hundred has as many characters as the whole text
  for (let i = 1; i <= 200; i += 1) view.setUint32(at + 5 + 4 * i, i * 600_000, true);
  expect(await refusal(bytes)).toContain("正文过长");
});

test("rows that say that they have other cells are doubted", async () => {
  const table: DocStyle["table"] = (paragraphs) =>
    paragraphs.flatMap((it) =>
      it.changes?.some(([code]) => code === 0xd608) ? [{ ...cell }, it] : [it],
    );
  const { report: read, account } = await importAny(reportDoc(edition2021, figures, { table }), {
    fileName: "年报.doc",
  });
  expect(account.join("\n")).toContain("格数与表格线不符");
  const found = Object.keys(figures).filter((id) => read.figures[id] !== null);
  for (const id of found) expect(read.source?.read?.[id]).toBe("inferred");
});

/** Numbers that look like chance and are the same in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const TEXT_AT = Buffer.from(report).indexOf(Buffer.from("某某市统计局", "utf16le"));
const TEXT_END = Buffer.from(report).lastIndexOf(Buffer.from("2022年1月20日", "utf16le")) + 22;

/** Some bytes are others, bits are turned, stretches are blank or stand in another place; the text itself is whole. */
function mutated(seed: number): Uint8Array {
  const bytes = report.slice();
  const next = chance(seed);
  const below = (limit: number): number => Math.floor(next() * limit);
  for (let i = 0; i <= below(4); i += 1) {
    const at = below(bytes.length);
    if (at >= TEXT_AT - 600 && at < TEXT_END) continue;
    const room = at < TEXT_AT ? TEXT_AT - at : bytes.length - at;
    const length = Math.min(room, 1 + below(64));
    switch (seed % 4) {
      case 0:
        bytes[at] = below(256);
        break;
      case 1:
        bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8));
        break;
      case 2:
        bytes.fill(next() < 0.5 ? 0 : 255, at, at + length);
        break;
      default: {
        const from = below(bytes.length - length);
        bytes.copyWithin(at, from, from + length);
      }
    }
  }
  return bytes;
}

const MUTATIONS = runsOf(1000);

test("of files that were harmed anywhere but in their text none is read wrong without a mark", async () => {
  const wrong: string[] = [];
  let readable = 0;
  for (let seed = 1; seed <= MUTATIONS; seed += 1) {
    try {
      const { report: read } = await importAny(mutated(seed), { fileName: "年报.doc" });
      readable += 1;
      for (const [id, figure] of Object.entries(read.figures)) {
        if (figure === null || figure === figures[id] || read.source?.read?.[id]) continue;
        wrong.push(`${seed} ${id}: ${figure}`);
      }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      expect(error.message).toMatch(ONE_SENTENCE);
    }
  }
  expect(wrong).toEqual([]);
  expect(readable).toBeGreaterThan(MUTATIONS / 3);
});
