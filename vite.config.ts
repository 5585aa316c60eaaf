import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { defineConfig, type Rolldown } from "vite";
import { compactTokens } from "./src/build/site/compact-tokens.ts";
import { leftToRight } from "./src/build/site/left-to-right.ts";
import { readSettings } from "./src/build/site/settings.ts";
import { FUNCTIONS_SCRIPT, PAGES } from "./src/build/site/site-files.ts";
import { chunkSizeWarningLimit, onLog } from "./src/build/site/warnings.ts";
import { site } from "./src/build/site/site-plugin.ts";
import { FUNCTIONS_SOURCE } from "./src/build/site/functions-metadata.ts";

/** Where `office-addin-dev-certs install` leaves the certificate that Excel trusts. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

const functions = join(import.meta.dirname, FUNCTIONS_SOURCE);

/** Whether a module is loaded whenever the importer is. */
function isNeededBy(importer: string, id: string, context: Rolldown.ChunkingContext): boolean {
  const needed = context.getModuleInfo(importer)?.importedIds ?? [];
  return needed.includes(id) || needed.some((it) => isNeededBy(it, id, context));
}

/** The static site of the add-in in dist/, for any web server; `vite --mode excel` serves it to Excel over https. */
export default defineConfig(({ mode }) => ({
  base: "./",
  publicDir: false,
  plugins: [
    compactTokens(),
    leftToRight(),
    site({ root: import.meta.dirname, settings: readSettings(process.env) }),
  ],
  server: {
    port: 3000,
    strictPort: true,
    ...(mode === "excel" && {
      https: {
        key: readFileSync(join(CERTIFICATES, "localhost.key")),
        cert: readFileSync(join(CERTIFICATES, "localhost.crt")),
      },
    }),
  },
  build: {
    outDir: "dist",
    chunkSizeWarningLimit,
    // WebView2 and Safari of the oldest systems on which Office still runs
    target: ["edge109", "safari15"],
    rolldownOptions: {
      input: [...PAGES, FUNCTIONS_SOURCE],
      onLog,
      output: {
        // what the functions need, and every page too, is one file: many small ones compress worse
        codeSplitting: {
          groups: [
            {
              name: (id, context) => (isNeededBy(functions, id, context) ? "core" : null),
              debugName: "core",
            },
          ],
        },
        // Excel keeps the address of functions.js; all else may be cached for ever
        entryFileNames: ({ name }) =>
          `${name}.js` === FUNCTIONS_SCRIPT ? FUNCTIONS_SCRIPT : "assets/[name]-[hash].js",
      },
    },
  },
}));
