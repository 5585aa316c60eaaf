import { defineConfig } from "vite";
import { singleFile } from "./src/build/site/page-configs.ts";

/** The page without Excel as one file. */
export default defineConfig(
  singleFile({
    root: import.meta.dirname,
    page: "index.html",
    entry: "src/workbench/main.tsx",
    fileName: "年报助手.html",
    sheets: "general",
  }),
);
