import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { defineConfig, type Rolldown } from "vite";
import { compactTokens } from "./src/build/site/compact-tokens.ts";
import { embeddedFiles } from "./src/build/site/embedded-files.ts";
import { leftToRight } from "./src/build/site/left-to-right.ts";
import { readSettings } from "./src/build/site/settings.ts";
import { FUNCTIONS_SCRIPT, PAGES } from "./src/build/site/site-files.ts";
import { chunkSizeWarningLimit, onLog } from "./src/build/site/warnings.ts";
import { withoutPictures } from "./src/build/site/page-configs.ts";
import { site } from "./src/build/site/site-plugin.ts";
import { FUNCTIONS_SOURCE } from "./src/build/site/functions-metadata.ts";

/** Where `office-addin-dev-certs install` leaves the certificate that Excel trusts. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

/** The entry of taskpane.html. */
const PANE_SOURCE = "src/taskpane/main.tsx";

/**
 * What is loaded whenever an entry is, as one file for each: many small ones compress worse, and a pane waits for every
 * one of them. What the functions need comes first, since every page needs it too.
 */
const TOGETHER = [
  { name: "core", entry: FUNCTIONS_SOURCE },
  { name: "pane", entry: PANE_SOURCE },
].map(({ name, entry }) => ({ name, entry: join(import.meta.dirname, entry) }));

/** Names all of Fluent as needed; what of it others really use comes along with them. */
const BARREL = /[\\/]@fluentui[\\/]/u;

const needed = new Map<string, Set<string>>();

/** The entry and all that it imports, directly or not. */
function neededBy(entry: string, context: Rolldown.ChunkingContext): ReadonlySet<string> {
  const known = needed.get(entry);
  if (known) return known;
  const all = new Set([entry]);
  // what is added while the set is walked is walked too
  for (const id of all) {
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) all.add(imported);
  }
  needed.set(entry, all);
  return all;
}

/** The static site of the add-in in dist/, for any web server; `vite --mode excel` serves it to Excel over https. */
export default defineConfig(({ mode }) => ({
  base: "./",
  publicDir: false,
  resolve: { alias: [withoutPictures(import.meta.dirname)] },
  plugins: [
    compactTokens(),
    leftToRight(),
    embeddedFiles(import.meta.dirname),
    site({ root: import.meta.dirname, settings: readSettings(process.env) }),
  ],
  worker: {
    format: "es",
    plugins: () => [embeddedFiles(import.meta.dirname)],
    rolldownOptions: { onLog },
  },
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
        codeSplitting: {
          groups: TOGETHER.map(({ name, entry }) => ({
            name: (id: string, context: Rolldown.ChunkingContext) =>
              id !== entry && !BARREL.test(id) && neededBy(entry, context).has(id) ? name : null,
            debugName: name,
          })),
        },
        // Excel keeps the address of functions.js; all else may be cached for ever
        entryFileNames: ({ name }) =>
          `${name}.js` === FUNCTIONS_SCRIPT ? FUNCTIONS_SCRIPT : "assets/[name]-[hash].js",
      },
    },
  },
}));
