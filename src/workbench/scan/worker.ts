/** Entry of the worker of the frame: the first message brings what is to be read, and whom to tell. */
import "../../hosts/older-browsers.ts";
import { doScanJob } from "./do-scan-job.ts";
import type { ScanJob } from "./scan-job.ts";

addEventListener("message", ({ data, ports: [port] }: MessageEvent<ScanJob>) => {
  if (port)
    void doScanJob(data, (news) => {
      port.postMessage(news);
    });
});
