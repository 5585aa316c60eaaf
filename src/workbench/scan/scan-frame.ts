/**
 * Reads a scan in a frame of its own, which is there as long as somebody waits for it: with it goes the memory that the
 * recogniser takes.
 */
import { HostFailure } from "../../hosts/host-failure.ts";
import type { PageNumber } from "../../import/scan/page-scanner.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { ScanJob, ScanNews, ScannedPicture, ScanResult } from "./scan-job.ts";

export interface ScanWait {
  readonly onPage: (number: PageNumber) => void;
  readonly signal: AbortSignal;
}

export interface ReadScan {
  readonly result: ScanResult;
  /** By the number of the page. */
  readonly pictures: ReadonlyMap<number, ScannedPicture>;
}

const FRAME = "scan.html";

const MISSING =
  "这个网站没有带识别扫描件的网页（scan.html），读不了扫描件和图片：请在命令行里读取（ogi import），或请维护人员装好识别的软件包（npm install --include=optional）后重新生成网站；也可以找原来的Word文件、网页。";

function broken(message: string): HostFailure {
  return new HostFailure(
    `识别扫描件的程序没有运行起来（${message}）。请换用新版的Chrome、Edge或Firefox再试，或用命令行读取（ogi import）。`,
  );
}

/** @throws UnreadableFile, HostFailure, or the reason of the signal */
export async function readInFrame(
  file: Pick<ScanJob, "wants" | "bytes" | "fileName">,
  { onPage, signal }: ScanWait,
): Promise<ReadScan> {
  const frame = document.createElement("iframe");
  frame.hidden = true;
  frame.title = "识别扫描件";
  const over = new AbortController();
  try {
    return await new Promise<ReadScan>((resolve, reject) => {
      const { port1, port2 } = new MessageChannel();
      over.signal.addEventListener("abort", () => {
        port1.close();
      });
      signal.addEventListener(
        "abort",
        () => {
          reject(signal.reason as Error);
        },
        { signal: over.signal },
      );
      frame.addEventListener("load", () => {
        if (!isOurs(frame)) reject(new UnreadableFile(MISSING));
      });
      addEventListener(
        "message",
        ({ source, origin, data }: MessageEvent<FrameNews>) => {
          const there = frame.contentWindow;
          if (!there || source !== there || origin !== location.origin) return;
          if (data.scanner === "failed") reject(broken(data.message));
          else there.postMessage({ ...file, base: document.baseURI }, location.origin, [port2]);
        },
        { signal: over.signal },
      );
      const pictures = new Map<number, ScannedPicture>();
      port1.onmessage = ({ data }: MessageEvent<ScanNews>) => {
        switch (data.says) {
          case "page":
            onPage(data);
            return;
          case "picture":
            pictures.set(data.page, data);
            return;
          case "done":
            resolve({ result: data.result, pictures });
            return;
          case "refused":
            reject(new UnreadableFile(data.sentence));
            return;
          case "failed":
            reject(broken(data.message));
        }
      };
      frame.src = new URL(FRAME, document.baseURI).href;
      document.body.append(frame);
    });
  } finally {
    over.abort();
    frame.remove();
  }
}

type FrameNews =
  { readonly scanner: "ready" } | { readonly scanner: "failed"; readonly message: string };

/** What a server sends in place of a file that it has not is another page. */
function isOurs({ contentDocument }: HTMLIFrameElement): boolean {
  return contentDocument?.documentElement.dataset.page === "scan";
}
