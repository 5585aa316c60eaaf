/** Texts in records ([MS-XLS] 2.5.293 to 2.5.296, and those of Excel 5): how long, how wide, with which fonts. */
import type { BiffRecord } from "./records.ts";

/** A text with the places where another font begins. */
export interface BiffText {
  readonly text: string;
  readonly runs: readonly { readonly at: number; readonly font: number }[];
}

/** Decodes the texts of one file. */
export type Decode = (bytes: Uint8Array) => string;

export interface TextReader {
  readonly number: (bytes: 1 | 2 | 4) => number;
  readonly skip: (bytes: number) => void;
  /** A text of so many characters that says itself whether they are wide, as Excel has it since 1997. */
  readonly text: (length: number) => BiffText;
  /** A text in the code page of the file. */
  readonly bytes: (length: number) => string;
}

const [WIDE, EXTENDED, RICH] = [1, 4, 8];

const UTF16 = new TextDecoder("utf-16le");

/**
 * Reads through a record, and what of it stands in those behind it.
 *
 * @throws RangeError where there is no more
 */
export function textReader(
  { data, more }: Pick<BiffRecord, "data" | "more">,
  codePage: Decode,
  from = 0,
): TextReader {
  const pieces = [data, ...more];
  let [piece, at] = [0, from];
  const current = (): Uint8Array => {
    const found = pieces[piece];
    if (!found) throw new RangeError("The record ends within a text.");
    return found;
  };
  const byte = (): number => {
    while (at >= current().length) [piece, at] = [piece + 1, 0];
    at += 1;
    return current()[at - 1] ?? 0;
  };
  const number = (bytes: number): number => {
    let value = 0;
    for (let i = 0; i < bytes; i += 1) value += byte() * 256 ** i;
    return value;
  };
  const skip = (bytes: number): void => {
    let left = bytes;
    while (left > current().length - at) {
      left -= current().length - at;
      [piece, at] = [piece + 1, 0];
    }
    at += left;
  };
  /** Where a text goes on in the next record, that says anew whether its characters are wide. */
  const characters = (length: number, isWide: boolean): string => {
    let [text, width] = ["", isWide ? 2 : 1];
    while (text.length < length) {
      if (at >= current().length) {
        [piece, at] = [piece + 1, 1];
        width = (current()[0] ?? 0) & WIDE ? 2 : 1;
      }
      const count = Math.min(length - text.length, Math.floor((current().length - at) / width));
      if (count <= 0) throw new RangeError("Half a character.");
      const part = current().subarray(at, at + count * width);
      text += width === 2 ? UTF16.decode(part) : latin(part);
      at += count * width;
    }
    return text;
  };
  return {
    number,
    skip,
    text(length) {
      const flags = byte();
      const runCount = flags & RICH ? number(2) : 0;
      const extended = flags & EXTENDED ? number(4) : 0;
      const text = characters(length, (flags & WIDE) !== 0);
      const runs = Array.from({ length: runCount }, () => ({ at: number(2), font: number(2) }));
      if (extended > 0) skip(extended);
      return { text, runs };
    },
    bytes(length) {
      const part = Uint8Array.from({ length }, byte);
      return codePage(part);
    },
  };
}

function latin(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Names of the code pages of Excel 5 for browsers and Node; those of China first. */
const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [936, "gb18030"],
  [950, "big5"],
  [932, "shift_jis"],
  [949, "euc-kr"],
  [1200, "utf-16le"],
  [65001, "utf-8"],
  [10000, "macintosh"],
  [32768, "macintosh"],
  [32769, "windows-1252"],
]);

/** What decodes the texts of a file that names this code page; one that is not known is taken for that of China. */
export function codePageDecoder(codePage: number): Decode {
  const isWindows = codePage >= 1250 && codePage <= 1258;
  const decoder = new TextDecoder(
    isWindows ? `windows-${codePage}` : (CODE_PAGES.get(codePage) ?? "gb18030"),
  );
  return (bytes) => decoder.decode(bytes);
}
