/** Entry of the command line, `ogi`. */
import * as nodeModule from "node:module";

/** From Node 22.1 on, what was compiled is kept for the next start. */
const { enableCompileCache } = nodeModule as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

// not awaited here: the bundler keeps chunks apart for modules that wait
void import("./main.ts").then(({ main }) => main(new URL("serve-thread.js", import.meta.url)));
