import base from "./jest.config.js";

/** These need LibreOffice (`soffice`) and Gnumeric (`ssconvert`); everything else runs without them. */
export default {
  ...base,
  testMatch: ["<rootDir>/tests/engines/**/*.test.ts"],
  testPathIgnorePatterns: [],
};
