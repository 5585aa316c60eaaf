/** The text of a Word document: pieces of it, which stand anywhere in the stream ([MS-DOC] 2.4.1, 2.8.35, 2.9.38). */
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { Fib } from "./fib.ts";

/** A piece: characters `from` to `to` of the text. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  /** Where its first character stands in the stream, and how many bytes a character has. */
  readonly at: number;
  readonly width: 1 | 2;
  /** Changes of the properties of the whole piece, which a quick save leaves. */
  readonly changes: Uint8Array;
}

export interface Pieces {
  readonly list: readonly Piece[];
  readonly text: string;
}

/** A report has some 20,000 characters. */
const MOST_CHARACTERS = 500_000;

/** What Windows-1252 has where Latin-1 has controls. */
const PUNCTUATION = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");

const CLX = 33;
const CHANGES = 1;
const PIECE_TABLE = 2;
const PIECE_LENGTH = 8;
const NARROW = 0x40000000;

/**
 * @throws UnreadableFile for a text that is longer than any report
 * @throws RangeError where the pieces are not where they are said to be
 */
export function readPieces(fib: Fib): Pieces {
  const clx = fib.part(CLX);
  const changes: Uint8Array[] = [];
  let at = 0;
  while (clx.getUint8(at) === CHANGES) {
    const length = clx.getUint16(at + 1, true);
    changes.push(bytesAt(clx, at + 3, length));
    at += 3 + length;
  }
  if (clx.getUint8(at) !== PIECE_TABLE) throw new RangeError("No table of pieces.");
  const count = Math.floor((clx.getUint32(at + 1, true) - 4) / (4 + PIECE_LENGTH));
  const ends = at + 5;
  const list: Piece[] = [];
  for (let i = 0; i < count; i += 1) {
    const from = clx.getUint32(ends + 4 * i, true);
    const to = clx.getUint32(ends + 4 * (i + 1), true);
    const place = ends + 4 * (count + 1) + PIECE_LENGTH * i;
    const said = clx.getUint32(place + 2, true);
    const width = said & NARROW ? 1 : 2;
    const start = (said & ~(NARROW | 0x80000000)) / (said & NARROW ? 2 : 1);
    if (from !== (list.at(-1)?.to ?? 0) || to < from) throw new RangeError("Pieces in disorder.");
    if (to > MOST_CHARACTERS) {
      throw new UnreadableFile("文件的正文过长，不像一份年报，请只保留年报正文和表格后再导入。");
    }
    const own = changesOf(clx.getUint16(place + 6, true), changes);
    list.push({ from, to, at: start, width, changes: own });
  }
  return { list, text: list.map((piece) => textOf(piece, fib)).join("") };
}

/** Every character keeps its place, also a mark of the order of bytes. */
const WIDE = new TextDecoder("utf-16le", { ignoreBOM: true });
const CHINESE_TEXT = new TextDecoder("gb18030");

/** Two bytes a character, as GB 2312 has them, among those of ASCII. */
const GB2312 = /^(?:[\0-\u007f]|[\u00a1-\u00f7][\u00a1-\u00fe])*$/u;

function textOf({ from, to, at, width }: Piece, { document, isChinese }: Fib): string {
  const bytes = bytesAt(document, at, (to - from) * width);
  if (width === 2) return WIDE.decode(bytes);
  const narrow = Array.from(bytes, (byte) => NARROW_CHARACTERS[byte]).join("");
  if (!isChinese || !GB2312.test(narrow)) return narrow;
  // a second byte leaves a character that shows nothing, so that all others keep their places
  const chinese = CHINESE_TEXT.decode(bytes);
  const spaced = Array.from(chinese, (it) => (it < "\u0080" ? it : `${it}\0`)).join("");
  return spaced.length === narrow.length ? spaced : narrow;
}

/** Windows-1252 (2.9.73); what Node 20 calls so is Latin-1. */
const NARROW_CHARACTERS = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte < 0xa0 ? (PUNCTUATION[byte - 0x80] ?? "") : String.fromCharCode(byte),
);

/** Single changes by their short number (2.9.215), as far as they hide text. */
const SHORT: ReadonlyMap<number, number> = new Map([
  [0x41, 0x0800],
  [0x57, 0x0837],
  [0x5c, 0x083c],
]);

function changesOf(said: number, changes: readonly Uint8Array[]): Uint8Array {
  if (said & 1) return changes[said >> 1] ?? new Uint8Array();
  const code = SHORT.get((said >> 1) & 0x7f);
  return code === undefined ? new Uint8Array() : Uint8Array.of(code & 0xff, code >> 8, said >> 8);
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  if (at + length > view.byteLength) throw new RangeError("It ends behind its stream.");
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}
