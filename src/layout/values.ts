/** What cells hold while formulas are calculated, and how one kind of it becomes another, as Excel does it. */

/** What a cell holds; `null` is an empty cell. */
export type Value = number | string | boolean | null;

/** What Excel shows as `#N/A` or `#VALUE!`, of which formulas go on with IFERROR alone. */
export class CellError extends Error {}

/** Numbers stand before texts, texts before truth values; an empty cell is like 0 and like "". */
export function compare(left: Value, right: Value): number {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  if (typeof a !== typeof b) return rank(a) - rank(b);
  const [x, y] = typeof a === "string" ? [a.toLowerCase(), String(b).toLowerCase()] : [a, b];
  return x === y ? 0 : x < y ? -1 : 1;
}

function emptyLike(other: Value): NonNullable<Value> {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: NonNullable<Value>): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

export function numberOf(value: Value): number {
  if (typeof value === "string") throw new Error(`The text "${value}" is no number.`);
  return Number(value ?? 0);
}

/** A value in a text: a number as General shows it. */
export function textOf(value: Value): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return String(Number(value.toPrecision(15))).toUpperCase();
}
