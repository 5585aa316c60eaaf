import { defineConfig } from "vite";
import { servedPage } from "./src/build/site/page-configs.ts";

/** The page without Excel. */
export default defineConfig(
  servedPage({
    root: import.meta.dirname,
    page: "index.html",
    assetsDir: "assets/workbench",
    scans: "in a frame",
  }),
);
