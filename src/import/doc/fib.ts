/** The beginning of a Word document ([MS-DOC] 2.5.1): where everything else of it stands. */
import type { CompoundFile } from "../../package/read-compound-file.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";

export interface Fib {
  /** The streams: text and pages of properties; tables; long properties. */
  readonly document: DataView;
  readonly table: DataView;
  readonly data: DataView | undefined;
  /** The bytes of a part of the table stream, by its number in FibRgFcLcb97 (2.5.6). */
  readonly part: (index: number) => DataView;
  /** Where in the text its stories begin and end: that of the pages, and that of the text boxes. */
  readonly pages: Story;
  readonly boxes: Story;
  /** Written by a Chinese Word. */
  readonly isChinese: boolean;
}

export interface Story {
  readonly from: number;
  readonly to: number;
}

/** Word 97; WPS writes the same number. */
const OLDEST = 0xc0;

const SIGNATURES: ReadonlySet<number> = new Set([0xa5ec, 0xa5dc]);
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;
const CHINESE = 0x04;

const ENCRYPTED_SENTENCE =
  "文件设有打开密码，无法读取，请在WPS或Word中打开，取消打开密码并保存后再导入。";

/**
 * @throws UnreadableFile for what is locked or older than Word 97
 * @throws RangeError for what is cut off
 */
export function readFib(file: CompoundFile): Fib {
  const document = viewOf(file.stream("WordDocument") ?? new Uint8Array());
  if (!SIGNATURES.has(document.getUint16(0, true))) throw new RangeError("No Word document.");
  const flags = document.getUint16(0x0a, true);
  if (document.getUint16(2, true) < OLDEST) {
    throw new UnreadableFile(
      "文件是Word 6.0或Word 95的文档，太旧，不能直接读取，请用WPS或Word打开，另存为.docx后再导入。",
    );
  }
  if (flags & ENCRYPTED) throw new UnreadableFile(ENCRYPTED_SENTENCE);
  const table = viewOf(file.stream(flags & TABLE_1 ? "1Table" : "0Table") ?? new Uint8Array());
  const data = file.stream("Data");

  const shorts = 32;
  const longs = shorts + 2 + 2 * document.getUint16(shorts, true);
  const pairs = longs + 2 + 4 * document.getUint16(longs, true);
  const count = document.getUint16(pairs, true);
  const lengthOf = (index: number): number => document.getInt32(longs + 2 + 4 * index, true);
  const [ofPages, footnotes, headers, , comments, endnotes, ofBoxes] = [3, 4, 5, 6, 7, 8, 9].map(
    (index) => Math.max(0, lengthOf(index)),
  ) as [number, number, number, number, number, number, number];
  const from = ofPages + footnotes + headers + comments + endnotes;
  return {
    ...{ document, table, data: data && viewOf(data) },
    pages: { from: 0, to: ofPages },
    boxes: { from, to: from + ofBoxes },
    isChinese: (document.getUint16(6, true) & 0xff) === CHINESE,
    part(index) {
      if (index >= count) return new DataView(new ArrayBuffer(0));
      const at = document.getUint32(pairs + 2 + 8 * index, true);
      const length = document.getUint32(pairs + 6 + 8 * index, true);
      if (length === 0) return new DataView(new ArrayBuffer(0));
      if (at + length > table.byteLength) throw new RangeError("A part ends behind its stream.");
      return new DataView(table.buffer, table.byteOffset + at, length);
    },
  };
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
