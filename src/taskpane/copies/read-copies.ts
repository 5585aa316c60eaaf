/** Reads the files that are compared with the open report; the readers are loaded when somebody chooses one. */
import { importCopy } from "../../import/import-copy.ts";
import { assertReadable } from "../../import/import-report.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { CopyFile } from "../session/chosen-file.ts";
import { readOrScan } from "../session/read-or-scan.ts";
import type { ScanReader } from "../session/scan-reader.ts";

/**
 * @param scans undefined where scans are not read
 * @throws UnreadableFile naming the first file that cannot be read; Cancelled
 */
export async function readCopies(files: readonly File[], scans?: ScanReader): Promise<CopyFile[]> {
  const copies: CopyFile[] = [];
  for (const file of files) copies.push(await readCopy(file, scans));
  return copies;
}

async function readCopy(file: File, scans: ScanReader | undefined): Promise<CopyFile> {
  const { name, size } = file;
  try {
    assertReadable(name, size);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const copy = await readOrScan(
      (platform) => importCopy(bytes, { fileName: name, platform }),
      scans && (() => scans.copy({ bytes, fileName: name })),
    );
    return { name, ...copy };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    throw new UnreadableFile(`${name}：${error.message}`);
  }
}
