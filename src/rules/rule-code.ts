/** The permanent code of a rule: its table, T2O- in the form of 2019 only, or N- for numbers told, S- for structure and words. */
export type RuleCode = `${"T2" | "T2O" | "T3" | "T4" | "N" | "S"}-${string}`;
