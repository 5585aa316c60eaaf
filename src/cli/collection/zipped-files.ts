/** The files in a .zip on the disk. */
import { assertZipLength, zipFiles, type ZippedFile } from "../../gathering/zip-files.ts";
import type { InputFile } from "../../import/input-file.ts";
import { nodeZlib } from "../../package/node-zlib.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { REPORT, type InputKind } from "../input-kind.ts";
import { readNamed } from "../read-input.ts";

interface FileInZip {
  /** With its folders, between `/`. */
  readonly name: string;
  readonly read: () => Promise<InputFile>;
}

const ZIP: InputKind = {
  ...REPORT,
  refuse(_fileName, length) {
    assertZipLength(length);
  },
};

/**
 * What opens a .zip: the one opened last is held, for its files are read one after the other.
 *
 * @returns what rejects with UnreadableFile where it is none
 */
export function zipOpener(): (path: string) => Promise<readonly FileInZip[]> {
  let last: { readonly path: string; readonly files: Promise<readonly ZippedFile[]> } | undefined;

  function filesOf(path: string): Promise<readonly ZippedFile[]> {
    if (last?.path !== path) last = { path, files: openZip(path) };
    return last.files;
  }

  return async (path) =>
    (await filesOf(path)).map(({ name }, i) => ({
      name,
      async read() {
        const file = (await filesOf(path))[i];
        if (!file) throw new UnreadableFile("压缩包在读取时被改动，请重新运行。");
        return file.read();
      },
    }));
}

async function openZip(path: string): Promise<readonly ZippedFile[]> {
  const { bytes } = await readNamed(path, ZIP);
  return zipFiles(bytes, nodeZlib);
}
