/**
 * Entry of scan.html, the frame in which scans are read: the only page whose policy lets WASM run. It starts its worker,
 * tells the page around it that it is there, and hands on what that page asks for, and nobody else.
 */
import "../../hosts/older-browsers.ts";
import address from "./worker.ts?worker&url";
import type { ScanJob } from "./scan-job.ts";

/** Of a blob, so that the policy of this page holds in it (see the worker of the collection). */
function startWorker(): Worker {
  const text = `import ${JSON.stringify(new URL(address, document.baseURI).href)};`;
  const blob = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  return new Worker(blob, { type: "module" });
}

const around = window.parent;
if (around !== window) {
  const worker = startWorker();
  worker.onerror = ({ message }) => {
    around.postMessage({ scanner: "failed", message }, location.origin);
  };
  addEventListener("message", ({ source, origin, data, ports }: MessageEvent<ScanJob>) => {
    if (source !== around || origin !== location.origin) return;
    worker.postMessage(data, [...ports]);
  });
  around.postMessage({ scanner: "ready" }, location.origin);
}
