import { chmodSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
  plugins: [yargsWithItsWords(), executable("ogi.js")],
  build: {
    ssr: true,
    ssrEmitAssets: true,
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
            chunk(
              5,
              "read",
              /cli[\\/](?:read-input|outcome)\.ts$|form[\\/](?:editions|organ)\.ts$|document[\\/]variant\.ts$/,
            ),
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

/** npm makes a command executable when it links it the first time; a folder cloned anew is linked from before. */
function executable(fileName: string): Plugin {
  return {
    name: "executable",
    writeBundle({ dir = "" }, files) {
      if (fileName in files) chmodSync(join(dir, fileName), 0o755);
    },
  };
}

/** yargs reads its words beside its own file, wherever it believes that to be. */
function yargsWithItsWords(): Plugin {
  const folder = "node_modules/yargs";
  return {
    name: "yargs-with-its-words",
    transform: {
      filter: { id: /yargs[\\/]lib[\\/]platform-shims[\\/]esm\.mjs$/ },
      handler(code, id) {
        const words = "locales/zh_CN.json";
        this.emitFile({
          type: "asset",
          fileName: `assets/${folder}/${words}`,
          source: readFileSync(join(dirname(id), "../..", words)),
        });
        return code.replace(
          "import.meta.url",
          `new URL("${folder}/lib/platform-shims/esm.mjs", import.meta.url).href`,
        );
      },
    },
  };
}
