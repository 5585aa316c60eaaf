export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
  testPathIgnorePatterns: ["<rootDir>/tests/libreoffice/"],
  transform: { "\\.(?:tsx?|m?js)$": ["@swc/jest", { module: { type: "commonjs" } }] },
  // these have no CommonJS of their own
  transformIgnorePatterns: ["/node_modules/(?!(?:parse5|entities|pdfjs-dist)/)"],
  globalSetup: "<rootDir>/tests/support/start-run.ts",
  globalTeardown: "<rootDir>/tests/support/end-run.ts",
};
