import { defineConfig } from "vite";
import { singleFile } from "./src/build/site/page-configs.ts";

/** The page of the register as one file. */
export default defineConfig(
  singleFile({
    root: import.meta.dirname,
    page: "register.html",
    entry: "src/workbench/register/main.tsx",
    fileName: "台账助手.html",
    sheets: "quick",
  }),
);
