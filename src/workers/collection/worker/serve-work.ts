/** Makes a port do the work of the page: in a worker, or in the page where no worker may run. */
import { serve, type Port } from "./remote.ts";
import { work } from "./work.ts";
import { workerPlatform } from "./worker-platform.ts";

/** @param base address of the page */
export function serveWork(port: Port, base: string): void {
  serve(port, work(workerPlatform(base)));
}
