import { join } from "node:path";
import { defineConfig } from "vite";
import { compactTokens } from "./src/build/site/compact-tokens.ts";
import { embeddedFiles } from "./src/build/site/embedded-files.ts";
import { leftToRight } from "./src/build/site/left-to-right.ts";
import { singlePage } from "./src/build/site/single-page.ts";
import { onLog } from "./src/build/site/warnings.ts";

const instead = (file: string): string => join(import.meta.dirname, "src/workbench/single", file);

/** The page without Excel as one file, to be opened by double click: no modules, no requests, Chromium 90. */
export default defineConfig({
  publicDir: false,
  resolve: {
    alias: [
      { find: /^\.\/pdf\/read-pdf\.ts$/u, replacement: instead("no-pdf.ts") },
      { find: /^\.\/quick-sheet\.ts$/u, replacement: instead("general-sheet.ts") },
      {
        find: /^\.\/quick-shared-strings\.ts$/u,
        replacement: instead("general-shared-strings.ts"),
      },
      { find: /^\.\/page-tree\.ts$/u, replacement: instead("dom-tree.ts") },
    ],
  },
  plugins: [
    compactTokens(),
    leftToRight(),
    embeddedFiles(import.meta.dirname),
    singlePage({ page: "index.html", fileName: "年报助手.html" }),
  ],
  build: {
    outDir: "dist",
    emptyOutDir: false,
    target: "chrome90",
    modulePreload: false,
    rolldownOptions: {
      input: "src/workbench/main.tsx",
      onLog,
      output: { format: "iife", codeSplitting: false },
    },
  },
});
