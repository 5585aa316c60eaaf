/** What the text of a cell is by itself: a number, nothing, a label of the form, or other text. */
import { editions } from "../form/editions.ts";
import { isBlankLike, parseFigure } from "../figures/parse-figure.ts";
import { COUNT_UNITS, unitBehind } from "../text/units.ts";
import { labelWordings } from "./printed-sequence.ts";
import { wordingOf } from "./wording.ts";

/**
 * `stroke` is `/`, `-`, `—`, `无`: filled in, though no number. A `number` is what stands in the place of a figure:
 * several in one cell, `13 2`, are none that can be read, and yet no words.
 */
export type CellContent = "number" | "blank" | "stroke" | "label" | "text";

/** Longer texts are neither numbers nor labels; parsing them is wasted time. */
const LONGEST = 80;

const BETWEEN_DIGITS = /([\d０-９])[^\S\r\n]+(?=[\d０-９])/gu;

/** The digits of a whole row, more than a number has. */
const DIGITS_TOGETHER = /^\s*\d{15,48}\s*$/u;

const labels: ReadonlySet<string> = new Set(
  editions.flatMap(labelWordings).map(({ body }) => body),
);

/** Tells the content of a cell; a label only when it has exactly the printed words. */
export function cellContent(text: string): CellContent {
  if (text.trim() === "") return "blank";
  if (DIGITS_TOGETHER.test(text)) return "number";
  if (text.length > LONGEST) return "text";
  const together = text.replace(BETWEEN_DIGITS, "$1");
  // Amounts take what counts take, and 万元 besides; only 件, 项 and 个 are theirs alone.
  const { figure } = parseFigure(together, isCount(together) ? "count" : "tenThousandYuan");
  if (figure.kind === "number") return "number";
  if (figure.kind === "blank") return "blank";
  if (labels.has(wordingOf(text).body)) return "label";
  return isBlankLike(text) ? "stroke" : "text";
}

function isCount(text: string): boolean {
  const unit = unitBehind(text);
  return COUNT_UNITS.some((it) => it === unit);
}
