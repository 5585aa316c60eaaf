import { defineConfig } from "vite";

/** The benchmarks as they would run in the product: bundled, without what a TypeScript runner adds to functions. */
export default defineConfig({
  publicDir: false,
  build: {
    ssr: true,
    outDir: "build/bench",
    target: "node20",
    rolldownOptions: {
      input: ["check", "facts", "workbooks", "import", "register", "linear"].map(
        (name) => `bench/${name}.ts`,
      ),
    },
  },
});
