export default {
  testMatch: ["<rootDir>/tests/**/*.test.ts"],
  transform: { "\\.ts$": ["@swc/jest", { module: { type: "commonjs" } }] },
};
