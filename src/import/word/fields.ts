/** Fields of Word: what they are made of, and what of that is read. */

/** Fields that draw their own text out of their code: `EQ \o(9,8)` (17.16.5.17, and the older EQ of Word). */
const DRAWN = /^\s*EQ\b/iu;

export function isDrawn(code: string): boolean {
  return DRAWN.test(code);
}

/** Of a field only its result is shown; in its code may stand results of other fields (17.16.2). */
export function fieldsOf(): { mark: (type: string | null) => void; isCode: () => boolean } {
  const open: ("code" | "result")[] = [];
  return {
    mark(type) {
      if (type === "begin") open.push("code");
      else if (type === "end") open.pop();
      else if (open.length > 0) open[open.length - 1] = "result";
    },
    isCode: () => open.includes("code"),
  };
}
