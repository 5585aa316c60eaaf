/** Which reader reads a file: that of what it holds, and where that says nothing, that of its name. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { contentFormat, formatWithin, isPacked } from "./content-format.ts";
import { isDecodable } from "./decode.ts";
import { fileStart } from "./file-start.ts";
import { endingOf, formatNamed } from "./format-named.ts";
import { isReadable, type Format, type ReadableFormat, type UnreadableFormat } from "./formats.ts";
import type { ReadOptions } from "./imported.ts";
import { READABLE } from "./readable.ts";

/** @throws UnreadableFile for what no reader reads, with what to do instead */
export function readerFor(bytes: Uint8Array, { fileName, platform }: ReadOptions): ReadableFormat {
  const named = formatNamed(fileName);
  const format = formatIn(bytes, named, platform);
  if (format && isReadable(format)) return format;
  if (format?.asPicture && platform.openScanner && beginsSo(bytes, format)) {
    const [first = "", ...endings] = format.endings;
    return { ...format.asPicture, endings: [first, ...endings] };
  }
  throw new UnreadableFile(refusal(fileName, format, named));
}

function beginsSo(bytes: Uint8Array, { begins }: UnreadableFormat): boolean {
  return begins?.test(fileStart(bytes, 32)) ?? false;
}

function formatIn(
  bytes: Uint8Array,
  named: Format | undefined,
  platform: ReadOptions["platform"],
): Format | undefined {
  const held = contentFormat(bytes, platform);
  if (isPacked(bytes)) return held ?? (named?.isText ? formatNamed(".xlsx") : named);
  // one text may hold another, and begin with it
  if (named?.isText && (!held || held.isText)) return named;
  if (held) return held;
  const mayBeText = named && isReadable(named) && isDecodable(bytes);
  return mayBeText ? (formatWithin(bytes) ?? formatNamed(".txt")) : named;
}

/** Why a file cannot be read that is, or is named as, a format that has no reader. */
export function refusal(
  fileName: string,
  format: UnreadableFormat | undefined,
  named: Format | undefined,
): string {
  const ending = endingOf(fileName);
  if (!format) {
    const what = ending === "" ? "没有扩展名的文件" : `.${ending}文件`;
    return `本助手不能读取${what}，请把年报另存为${READABLE}后再导入。`;
  }
  if (format === named) return `本助手不能直接读取.${ending}文件，${format.remedy}。`;
  const isNot = named && isReadable(named) ? `，不是${named.word}` : "";
  return `文件内容是${nameOf(format)}${isNot}。${format.remedy}。`;
}

/** What the account says of a file whose name says something else; undefined where it says the same. */
export function saidOfName(fileName: string, read: ReadableFormat): string | undefined {
  if (formatNamed(fileName)?.endings[0] === read.endings[0]) return undefined;
  const ending = endingOf(fileName);
  const named = ending === "" ? "没有扩展名" : `的扩展名是.${ending}`;
  return `文件${named}，内容其实是${read.word}（${nameOf(read)}），已按内容读取。`;
}

function nameOf(format: Format): string {
  const [ending] = format.endings;
  if (isReadable(format)) return `.${format.endings[0]}`;
  return format.word ?? `.${ending}文件`;
}
