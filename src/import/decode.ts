/** Bytes of a text file → its text: UTF-8, UTF-16 with a mark, and the GB18030 of older systems. */
import { UnreadableFile } from "../report/unreadable-file.ts";

/** A published report has some ten kilobytes; far beyond that a file is no report. */
const MOST_BYTES = 1024 * 1024;

/** Control characters that no writer of text makes, tabs and ends of lines apart. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** One stray control character in so many is a slip of some converter, more is no text. */
const CHARACTERS_A_CONTROL = 500;

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" }, // Windows Notepad: “Unicode”
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Without a mark: what is valid UTF-8 is hardly ever anything else, so it is tried first. */
const UNMARKED: readonly string[] = ["utf-8", "gb18030"];

/** First bytes of files that people rename to .txt, and what to do with each. */
const OTHER_FILES: readonly { readonly bytes: readonly number[]; readonly sentence: string }[] = [
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    sentence:
      "文件内容是Word、Excel或压缩文件，不是文本。请用WPS或Word打开，把全文复制到.txt文件后再导入。",
  },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    sentence:
      "文件内容是旧版Office文件，不是文本。请用WPS或Word打开，把全文复制到.txt文件后再导入。",
  },
  {
    bytes: [0x25, 0x50, 0x44, 0x46],
    sentence: "文件内容是PDF，不是文本。请打开后把全文复制到.txt文件，再导入。",
  },
];

/**
 * The text of a file, whatever its encoding.
 *
 * @throws UnreadableFile when it is empty, too large, or no text
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) {
    const size = Math.ceil(bytes.length / 1024 / 1024);
    throw new UnreadableFile(
      `文件约${size}MB，超过可读取的${MOST_BYTES / 1024 / 1024}MB，不像一份年报。请只保留年报正文和表格后再导入。`,
    );
  }
  const other = OTHER_FILES.find((kind) => startsWith(bytes, kind.bytes));
  if (other) throw new UnreadableFile(other.sentence);
  const text = decodeText(bytes);
  if (text === undefined || isNoise(text)) {
    throw new UnreadableFile(
      "文件不是可读的文本，可能已损坏或编码不明。请用记事本打开原文，另存为UTF-8编码的.txt后再导入。",
    );
  }
  if (text.trim() === "") {
    throw new UnreadableFile("文件是空的，没有可读的内容。请确认选对了文件，或重新保存后再导入。");
  }
  return text;
}

function decodeText(bytes: Uint8Array): string | undefined {
  const mark = BYTE_ORDER_MARKS.find((known) => startsWith(bytes, known.bytes));
  for (const encoding of mark ? [mark.encoding] : UNMARKED) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // not this encoding; the next one is tried
    }
  }
  return undefined;
}

function isNoise(text: string): boolean {
  if (text.includes("\0")) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  return controls > 1 + text.length / CHARACTERS_A_CONTROL;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
