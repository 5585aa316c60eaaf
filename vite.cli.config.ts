import { defineConfig } from "vite";

/** The command line as one file for Node; packages stay in node_modules. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: "src/cli/ogi.ts",
    outDir: "build",
    target: "node20",
    rolldownOptions: { output: { banner: "#!/usr/bin/env node" } },
  },
});
