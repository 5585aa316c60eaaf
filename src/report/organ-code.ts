/** 统一社会信用代码: 18 digits and capital letters, without I, O, S, V and Z (GB 32100—2015, 4). */
const CODE = "[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}";

/** A code and nothing else. */
export const ORGAN_CODE = new RegExp(`^${CODE}$`, "u");

const WITHIN = new RegExp(`(?<![0-9A-Za-z])${CODE}(?![0-9A-Za-z])`, "u");

/** The first code in a text, as in the name of a file; undefined where there is none. */
export function organCodeIn(text: string): string | undefined {
  return WITHIN.exec(text.toUpperCase())?.[0];
}
