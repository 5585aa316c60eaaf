/** Reads the files that are compared with the open report; the readers are loaded when somebody chooses one. */
import { browserPlatform } from "../../hosts/browser-platform.ts";
import { importCopy } from "../../import/import-copy.ts";
import { assertReadable } from "../../import/import-report.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { CopyFile } from "../session/chosen-file.ts";

/** @throws UnreadableFile naming the first file that cannot be read */
export async function readCopies(files: readonly File[]): Promise<CopyFile[]> {
  const copies: CopyFile[] = [];
  for (const file of files) copies.push(await readCopy(file));
  return copies;
}

async function readCopy(file: File): Promise<CopyFile> {
  const { name, size } = file;
  try {
    assertReadable(name, size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, ...(await importCopy(bytes, { fileName: name, platform: browserPlatform })) };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${name}：${error.message}`);
  }
}
