/** What was done with a unit's report. */
export const reviewWords = { returned: "退回", passed: "通过" } as const;
