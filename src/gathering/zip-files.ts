/** The files in a .zip as people send them, each inflated when it is read and none beyond what a file may have. */
import type { InputFile } from "../import/input-file.ts";
import { readingPackage } from "../import/reading-package.ts";
import { BadPackage } from "../package/bad-package.ts";
import { inflateEntry } from "../package/inflate-entry.ts";
import { LIMITS } from "../package/limits.ts";
import { readZip, type ZipEntry } from "../package/read-zip.ts";
import type { Zlib } from "../package/zlib.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { isPassedOver } from "./passed-over.ts";

export interface ZippedFile {
  /** With its folders, between `/`. */
  readonly name: string;
  /** @throws UnreadableFile */
  readonly read: () => InputFile;
}

const MEGABYTE = 1024 * 1024;

/** Eighty reports with their scans. */
const MOST_OF_ZIP = 512 * MEGABYTE;

const SENTENCES = { notZip: "文件不是压缩包，或已损坏，请向报送单位重新要。" };

/** @throws UnreadableFile for its length, so that it need not be read into memory for that */
export function assertZipLength(length: number): void {
  if (length <= MOST_OF_ZIP) return;
  throw new UnreadableFile(`压缩包超过${MOST_OF_ZIP / MEGABYTE}MB，请解压后汇总其中的文件夹。`);
}

/** @throws UnreadableFile where it is none, or holds nothing */
export function zipFiles(bytes: Uint8Array, zlib: Zlib): readonly ZippedFile[] {
  const entries = readingPackage(() => readZip(bytes), SENTENCES);
  const files = entries.flatMap((entry): ZippedFile[] => {
    const name = entry.name.replaceAll("\\", "/");
    if (name.endsWith("/") || name.split("/").some(isPassedOver)) return [];
    const fileName = name.slice(name.lastIndexOf("/") + 1);
    return [{ name, read: () => ({ bytes: inflated(entry, zlib), fileName }) }];
  });
  if (files.length === 0) throw new UnreadableFile("压缩包里没有文件，请向报送单位重新要。");
  return files;
}

/** A copy, which may be given to a thread. */
function inflated(entry: ZipEntry, zlib: Zlib): Uint8Array {
  return readingPackage(() => {
    const { name, size } = entry;
    if (size > LIMITS.partBytes) {
      throw new BadPackage(
        "partTooBig",
        name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1),
      );
    }
    return Uint8Array.from(inflateEntry(entry, zlib));
  });
}
