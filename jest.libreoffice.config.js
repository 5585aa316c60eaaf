import base from "./jest.config.js";

/** The oracle needs LibreOffice (`soffice`); everything else runs without it. */
export default {
  ...base,
  testMatch: ["<rootDir>/tests/libreoffice/**/*.test.ts"],
  testPathIgnorePatterns: [],
};
