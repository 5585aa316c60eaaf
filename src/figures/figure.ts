/**
 * One number of the form as filled in: blank is not zero, and what cannot be read stays text.
 */
export type Figure =
  | { readonly kind: "blank" }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string };

/** A figure as AnnualReport JSON holds it: a number, `null` for blank, or the text found. */
export type RawFigure = number | null | string;

export const BLANK: Figure = { kind: "blank" };

export function numberFigure(value: number): Figure {
  return { kind: "number", value };
}

/** A number as the report prints it: no thousands separators, no exponent, no idle zeros. */
export function formatNumber(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(10).replace(/\.?0+$/u, "") : text;
}

/** `a` − `b` without the dust of binary fractions (amounts carry at most six decimals). */
export function difference(a: number, b: number): number {
  const exact = a - b;
  return Number.isInteger(exact) ? exact : Number(exact.toFixed(8));
}
