import { defineConfig } from "vite";
import { servedPage } from "./src/build/site/page-configs.ts";

/** The page of the register. */
export default defineConfig(
  servedPage({ root: import.meta.dirname, page: "register.html", assetsDir: "assets/register" }),
);
