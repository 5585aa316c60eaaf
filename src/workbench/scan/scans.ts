/** The scan that is being read, if one is: which page, and how to cancel. */
import type { InputFile } from "../../import/input-file.ts";
import type { PageNumber } from "../../import/scan/page-scanner.ts";
import type { ScanReader } from "../../taskpane/session/scan-reader.ts";
import { Cancelled } from "../../taskpane/session/steps.ts";
import { readInFrame, type ReadScan } from "./scan-frame.ts";
import type { ScanJob } from "./scan-job.ts";
import { scanPages } from "./scan-pages.ts";

export interface ScanState {
  readonly fileName: string;
  /** Null until the first page begins. */
  readonly at: PageNumber | null;
  readonly cancel: () => void;
}

export class Scans implements ScanReader {
  readonly #listeners = new Set<() => void>();
  #state: ScanState | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): ScanState | null => this.#state;

  readonly report: ScanReader["report"] = async (file) => {
    const { result, pictures } = await this.#read(file, "report");
    if (result.wants !== "report") throw new Error("A report was wanted.");
    return { imported: result.report, pages: scanPages(pictures) };
  };

  readonly copy: ScanReader["copy"] = async (file) => {
    const { result } = await this.#read(file, "copy");
    if (result.wants !== "copy") throw new Error("A copy was wanted.");
    return result.copy;
  };

  async #read({ bytes, fileName }: InputFile, wants: ScanJob["wants"]): Promise<ReadScan> {
    // whoever chooses another file gives up the first
    this.#state?.cancel();
    const cancelled = new AbortController();
    const cancel = (): void => {
      cancelled.abort(new Cancelled());
    };
    const show = (at: PageNumber | null): void => {
      if (!cancelled.signal.aborted) this.#set({ fileName, at, cancel });
    };
    show(null);
    try {
      return await readInFrame(
        { wants, bytes, fileName },
        { onPage: show, signal: cancelled.signal },
      );
    } finally {
      if (this.#state?.cancel === cancel) this.#set(null);
    }
  }

  #set(state: ScanState | null): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
