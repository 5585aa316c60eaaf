/** The permanent code of a rule: its table, T2O- in the form of 2019 only, N- for numbers told, S- for structure and words, R- for the register, C- for a collection. */
export type RuleCode = `${"T2" | "T2O" | "T3" | "T4" | "N" | "S" | "R" | "C"}-${string}`;
