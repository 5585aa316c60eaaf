/** Bytes of a text file → its text: UTF-8, UTF-16 with a mark, and the GB18030 of older systems. */
import { UnreadableFile } from "../report/unreadable-file.ts";

interface TextType {
  /** What such a file is called. */
  readonly name: string;
  /** The encoding that a file declares is the first group of this. */
  readonly declaration?: RegExp;
  /** How to make one anew of the original. */
  readonly remedy: string;
}

const TEXT: TextType = {
  name: "文本",
  remedy: "请用记事本打开原文，另存为UTF-8编码的.txt后再导入",
};

export const HTML: TextType = {
  name: "网页",
  declaration: /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)/iu,
  remedy: "请在浏览器中打开原网页，另存为.html后再导入",
};

/** A page declares its encoding within so many bytes (HTML Standard, 4.2.5.4 says 1024; pages are careless). */
const DECLARED_WITHIN = 4096;

/** Control characters that no writer of text makes, tabs and ends of lines apart, and bytes that were no character. */
const STRAY = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/gu;

/** One stray character in so many is a slip of some converter, more is no text. */
const CHARACTERS_A_STRAY = 500;

interface Mark {
  readonly bytes: readonly number[];
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly Mark[] = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" }, // Windows Notepad: “Unicode”
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** Without a mark: what is valid UTF-8 is hardly ever anything else, whatever the file declares. */
const UTF8 = "utf-8";
/** What else Chinese files are in; it holds GBK and GB2312. */
const GB18030 = "gb18030";

/**
 * The text of a file, whatever its encoding.
 *
 * @param charset what is said of it outside the file
 * @throws UnreadableFile when it is empty, or no text
 */
export function decode(bytes: Uint8Array, type: TextType = TEXT, charset?: string): string {
  const { name, remedy } = type;
  const text = decodeText(bytes, type, charset);
  if (text === undefined) {
    throw new UnreadableFile(`文件不是可读的${name}，可能已损坏或编码不明。${remedy}。`);
  }
  if (text.trim() === "") {
    throw new UnreadableFile("文件是空的，没有可读的内容。请确认选对了文件，或重新保存后再导入。");
  }
  return text;
}

/** Whether bytes are a text of any encoding, and not an empty one. */
export function isDecodable(bytes: Uint8Array): boolean {
  return (decodeText(bytes, TEXT) ?? "").trim() !== "";
}

/** The first encoding in which every byte makes sense; or else one in which nearly every one does. */
function decodeText(
  bytes: Uint8Array,
  { declaration }: TextType,
  charset?: string,
): string | undefined {
  const mark = BYTE_ORDER_MARKS.find((known) => startsWith(bytes, known.bytes));
  const declared = [charset, declaration && declaredEncoding(bytes, declaration)].filter(
    (it) => it !== undefined,
  );
  const encodings = mark ? [mark.encoding] : [UTF8, ...declared, GB18030];
  for (const strictness of ["fatal", "lenient"] as const) {
    for (const encoding of encodings) {
      const text = decodeAs(encoding, bytes, strictness);
      if (text !== undefined && !isNoise(text)) return text;
    }
  }
  return undefined;
}

function decodeAs(
  encoding: string,
  bytes: Uint8Array,
  strictness: "fatal" | "lenient",
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: strictness === "fatal" }).decode(bytes);
  } catch {
    return undefined; // not this encoding, or none that is known
  }
}

function declaredEncoding(bytes: Uint8Array, declaration: RegExp): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARED_WITHIN));
  return declaration.exec(start)?.[1];
}

function isNoise(text: string): boolean {
  if (text.includes("\0")) return true;
  const stray = text.match(STRAY)?.length ?? 0;
  return stray > 1 + text.length / CHARACTERS_A_STRAY;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}
