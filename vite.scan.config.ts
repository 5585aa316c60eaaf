import { defineConfig } from "vite";
import { servedPage } from "./src/build/site/page-configs.ts";

/** The page in whose frame scans are read: `npm run build:scan`. */
export default defineConfig(
  servedPage({
    root: import.meta.dirname,
    page: "scan.html",
    assetsDir: "assets/scan",
    workers: "some",
    scans: "here",
  }),
);
