import { join } from "node:path";
import { defineConfig } from "vite";

/** The stand-in Excel as one script for a page. */
export default defineConfig({
  publicDir: false,
  build: {
    target: "es2022",
    minify: false,
    lib: {
      entry: join(import.meta.dirname, "host/page.ts"),
      formats: ["iife"],
      name: "StandInExcel",
      fileName: () => "page.js",
    },
  },
});
