export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
  testPathIgnorePatterns: ["<rootDir>/tests/libreoffice/"],
  transform: { "\\.tsx?$": ["@swc/jest", { module: { type: "commonjs" } }] },
};
