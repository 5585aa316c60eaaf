/** Reads one scan, and tells of every page: what the worker of the frame does. */
import { importCopy } from "../../import/import-copy.ts";
import { importReport } from "../../import/import-report.ts";
import type { ReadOptions } from "../../import/imported.ts";
import { pageScanner, type ScanWatcher } from "../../import/scan/page-scanner.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { workerImport } from "../../workers/worker-import.ts";
import { browserRecogniser } from "./browser-recogniser.ts";
import { packedPicture } from "./packed-picture.ts";
import type { ScanJob, ScanNews, ScanResult } from "./scan-job.ts";

type Tell = (news: ScanNews) => void;

export async function doScanJob(job: ScanJob, tell: Tell): Promise<void> {
  try {
    tell({ says: "done", result: await resultOf(job, tell) });
  } catch (error) {
    if (error instanceof UnreadableFile) tell({ says: "refused", sentence: error.message });
    else tell({ says: "failed", message: String(error) });
  }
}

async function resultOf(
  { wants, bytes, fileName, base }: ScanJob,
  tell: Tell,
): Promise<ScanResult> {
  const folder = new URL("assets/scan/", base).href;
  const watcher: ScanWatcher = {
    begins: (number) => {
      tell({ says: "page", ...number });
    },
    straight: (picture, page) => {
      tell({ says: "picture", page, ...packedPicture(picture) });
    },
  };
  const options: ReadOptions = {
    fileName,
    platform: {
      ...workerImport(base),
      decoderFolder: () => `${folder}decoders/`,
      openScanner: () => Promise.resolve(pageScanner(() => browserRecogniser(folder), watcher)),
    },
  };
  if (wants === "copy") return { wants, copy: await importCopy(bytes, options) };
  return { wants, report: await importReport(bytes, options) };
}
