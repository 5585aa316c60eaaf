import { defineConfig } from "vite";
import { servedPage } from "./src/build/site/page-configs.ts";

/** The page of the collection. */
export default defineConfig(
  servedPage({
    root: import.meta.dirname,
    page: "collect.html",
    assetsDir: "assets/collect",
    workers: "some",
  }),
);
