import { defineConfig } from "vite";
import { contentSecurityPolicy } from "./src/build/site/content-security-policy.ts";
import { compactTokens } from "./src/build/site/compact-tokens.ts";
import { embeddedFiles } from "./src/build/site/embedded-files.ts";
import { leftToRight } from "./src/build/site/left-to-right.ts";
import { policyTag } from "./src/build/site/policy-tag.ts";
import { chunkSizeWarningLimit, onLog } from "./src/build/site/warnings.ts";

/** The page without Excel, into the site that vite.config.ts has built: what Excel waits for does not grow by it. */
export default defineConfig({
  base: "./",
  publicDir: false,
  plugins: [
    compactTokens(),
    leftToRight(),
    embeddedFiles(import.meta.dirname),
    policyTag(contentSecurityPolicy()),
  ],
  build: {
    outDir: "dist",
    chunkSizeWarningLimit,
    emptyOutDir: false,
    assetsDir: "assets/workbench",
    target: ["chrome90", "safari15"],
    rolldownOptions: { input: "index.html", onLog },
  },
});
