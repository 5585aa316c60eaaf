import { defineConfig } from "vite";

/**
 * The command line for Node: a file that reads the options, and one for each command. Packages stay in node_modules
 * but zod, of whose hundred files every start would read most, and what draws, whose five hundred files take a second.
 * What every start reads is short, with its names as they are, for whoever is told where a fault lies.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: ["zod", "echarts", "zrender"] },
  build: {
    ssr: "src/cli/ogi.ts",
    outDir: "build",
    target: "node20",
    rolldownOptions: {
      output: {
        banner: "#!/usr/bin/env node",
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});
