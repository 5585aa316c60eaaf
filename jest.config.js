export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  testPathIgnorePatterns: ["<rootDir>/tests/libreoffice/"],
  transform: { "\\.ts$": ["@swc/jest", { module: { type: "commonjs" } }] },
};
