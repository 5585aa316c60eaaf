/** Entry of the command line, `ogi`, and of the threads that work for it. */
import * as nodeModule from "node:module";
import { isMainThread } from "node:worker_threads";

/** From Node 22.1 on, what was compiled is kept for the next start. */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

if (isMainThread) await (await import("./main.ts")).main(new URL(import.meta.url));
else await (await import("./serve-thread.ts")).serveThread();
