/** By this file a folder is known to have been made by `ogi collect`. */
export const ROUNDS_FILE = "数据/rounds.json";

export const RECTIFICATION_FILE = "整改清单.xlsx";
