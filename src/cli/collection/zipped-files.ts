/** The files in a .zip as people send them, each inflated when it is read and none beyond what a file may have. */
import { readingPackage } from "../../import/reading-package.ts";
import { BadPackage } from "../../package/bad-package.ts";
import { inflateEntry } from "../../package/inflate-entry.ts";
import { LIMITS } from "../../package/limits.ts";
import { nodeZlib } from "../../package/node-zlib.ts";
import { readZip, type ZipEntry } from "../../package/read-zip.ts";
import { zlibInJavaScript } from "../../package/zlib.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { MEGABYTE, REPORT, type InputKind } from "../input-kind.ts";
import type { InputFile } from "../read-bytes.ts";
import { readNamed } from "../read-input.ts";

export interface ZippedFile {
  /** With its folders, between `/`. */
  readonly name: string;
  readonly read: () => Promise<InputFile>;
}

/** Eighty reports with their scans. */
const MOST_OF_ZIP = 512 * MEGABYTE;

const ZIP: InputKind = {
  ...REPORT,
  refuse(_fileName, length) {
    if (length <= MOST_OF_ZIP) return;
    throw new UnreadableFile(`压缩包超过${MOST_OF_ZIP / MEGABYTE}MB，请解压后汇总其中的文件夹。`);
  },
};

/** What is packed along. */
const NO_FILES = /(?:^|\/)(?:~\$|\.|__MACOSX\/|thumbs\.db$|desktop\.ini$)|\/$/iu;

const SENTENCES = { notZip: "文件不是压缩包，或已损坏，请向报送单位重新要。" };

/**
 * What opens a .zip: the one opened last is held, for its files are read one after the other.
 *
 * @returns what rejects with UnreadableFile where it is none
 */
export function zipOpener(): (path: string) => Promise<readonly ZippedFile[]> {
  let last: { readonly path: string; readonly entries: Promise<readonly ZipEntry[]> } | undefined;

  function entriesOf(path: string): Promise<readonly ZipEntry[]> {
    if (last?.path !== path) last = { path, entries: openZip(path) };
    return last.entries;
  }

  return async (path) =>
    (await entriesOf(path)).map(({ name }, i) => ({
      name: name.replaceAll("\\", "/"),
      async read() {
        const entry = (await entriesOf(path))[i];
        if (!entry) throw new UnreadableFile("压缩包在读取时被改动，请重新运行。");
        return { bytes: inflated(entry), fileName: baseName(name) };
      },
    }));
}

async function openZip(path: string): Promise<readonly ZipEntry[]> {
  const { bytes } = await readNamed(path, ZIP);
  return readingPackage(() => readZip(bytes).filter(({ name }) => !NO_FILES.test(name)), SENTENCES);
}

/** A copy, which may be given to a thread. */
function inflated(entry: ZipEntry): Uint8Array {
  return readingPackage(() => {
    if (entry.size > LIMITS.partBytes) throw new BadPackage("partTooBig", baseName(entry.name));
    return Uint8Array.from(inflateEntry(entry, { ...zlibInJavaScript, ...nodeZlib }));
  });
}

function baseName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);
}
