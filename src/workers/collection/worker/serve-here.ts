/** In a worker: the first message says where the page lies, and is answered once the rest of the work can come. */
import "../../../hosts/older-browsers.ts";
import type { Port } from "./remote.ts";
import { serveWork } from "./serve-work.ts";

export function serveHere(): void {
  const here: Port = globalThis;
  here.onmessage = ({ data }: MessageEvent<string>) => {
    serveWork(here, data);
    here.postMessage(null);
  };
}
