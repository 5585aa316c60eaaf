import base from "./jest.config.js";

// tests/support/long-matrix.ts reads it in the processes in which the test files run
process.env.OGI_LONG_MATRICES = "full";

/** Every test, those with other programs too, and no matrix cut short. */
export default { ...base, testPathIgnorePatterns: [] };
