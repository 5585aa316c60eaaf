export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
  testPathIgnorePatterns: ["<rootDir>/tests/engines/"],
  transform: { "\\.(?:tsx?|m?js)$": ["@swc/jest", { module: { type: "commonjs" } }] },
  testEnvironment: "<rootDir>/tests/support/test-environment.ts",
  // these have no CommonJS of their own
  transformIgnorePatterns: [
    "/node_modules/(?!(?:parse5|entities|css-what|pdfjs-dist|fast-png|iobuffer|hyparquet|hyparquet-writer|echarts|zrender|tslib|@ironcalc)/)",
  ],
  // a test file runs in a context of its own, in which V8 looks for a global by name each time that
  // it is used; `Symbol` is none of them, for a script of Fluent names something of its own so
  sandboxInjectedGlobals: [
    ...["Array", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "Promise"],
    ...["RegExp", "Set", "String", "Uint8Array", "WeakMap"],
  ],
  // Jest keeps one core for itself, which on two cores means no second worker; a third brings nothing
  maxWorkers: "100%",
  // `npm test` limits the heap of every worker; what one keeps of file after file goes when it is started anew
  workerIdleMemoryLimit: "400MB",
  // a test that waits for a browser or a build waits longer on a busy machine; none of them measures time
  testTimeout: 120_000,
  globalSetup: "<rootDir>/tests/support/start-run.ts",
  globalTeardown: "<rootDir>/tests/support/end-run.ts",
};
