import { defineConfig, type Plugin } from "vite";

/**
 * The command line for Node, and what serves in its threads. Packages stay in node_modules but those of which a start
 * reads many small files, for each takes a millisecond: zod, yargs and what it needs, and what draws.
 * What every start reads is short, with its names as they are, for whoever is told where a fault lies.
 */
export default defineConfig({
  publicDir: false,
  ssr: {
    noExternal: ["zod", "echarts", "zrender", "yargs", "yargs-parser", "y18n", "cliui", "escalade"],
  },
  plugins: [yargsInItsPlace()],
  build: {
    ssr: true,
    outDir: "build",
    target: "node20",
    rolldownOptions: {
      input: ["src/cli/ogi.ts", "src/cli/serve-thread.ts"],
      output: {
        banner: "#!/usr/bin/env node",
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
        // each with all that it imports and that none before has; a command by itself is a chunk as it is
        codeSplitting: {
          groups: [
            chunk(6, "main", /cli[\\/]main\.ts$/),
            chunk(5, "read", /cli[\\/](?:read-input|outcome)\.ts$|document[\\/]variant\.ts$/),
            chunk(4, "run", /cli[\\/]run\.ts$/),
            chunk(3, "check", /cli[\\/]check-files?\.ts$/),
            chunk(2, "json", /import[\\/]read-json\.ts$/),
            chunk(1, "workbook", /import[\\/]read-workbook\.ts$/),
          ],
        },
      },
    },
  },
});

function chunk(priority: number, name: string, test: RegExp) {
  return { priority, name, test };
}

/** yargs looks for its words, and for what package.json says of it, beside its own file. */
function yargsInItsPlace(): Plugin {
  return {
    name: "yargs-in-its-place",
    transform: {
      filter: { id: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ },
      handler: (code) =>
        code.replace(
          "import.meta.url",
          `new URL("lib/platform-shims/esm.mjs", import.meta.resolve("yargs")).href`,
        ),
    },
  };
}
