import { defineConfig } from "vite";
import { singleFile } from "./src/build/site/page-configs.ts";

/** The page of the collection as one file. */
export default defineConfig(
  singleFile({
    root: import.meta.dirname,
    page: "collect.html",
    entry: "src/workbench/collection/single-main.ts",
    fileName: "汇总助手.html",
    sheets: "quick",
    workers: "some",
  }),
);
