/** Names of sheets inside formulas and addresses. */

/** What must be quoted is what could be read otherwise: blanks, signs, a digit first, a cell such as A1. */
const PLAIN_NAME = /^(?![A-Za-z]{1,3}\d+$)[\p{L}_][\p{L}\d_.]*$/u;

/** Texts are passed over; then quoted names and plain ones. */
const MENTION = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\d_.]*)!/gu;

/** `一总体情况!`, `'Q1 2025'!`. */
export function sheetPrefix(name: string): string {
  return `${PLAIN_NAME.test(name) ? name : `'${name.replaceAll("'", "''")}'`}!`;
}

/** The formula with every sheet that it mentions called as `nameOf` says; `null`: that sheet is gone. */
export function mapSheetNames(formula: string, nameOf: (name: string) => string | null): string {
  return formula.replace(
    MENTION,
    (whole: string, quoted: string | undefined, plain: string | undefined) => {
      const mentioned = quoted?.replaceAll("''", "'") ?? plain;
      if (mentioned === undefined) return whole;
      const name = nameOf(mentioned);
      return name === null ? "#REF!" : sheetPrefix(name);
    },
  );
}
