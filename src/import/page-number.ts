/** The number of a page, alone in its line. */
import { narrow } from "../text/widths.ts";

/** `— 3 —`, `第3页`, `第 3 页 共 8 页`, `3/8`, `·3·`, `Page 3 of 8`, `P3`: what no figure looks like; `-3` is one. */
const MARKED: readonly RegExp[] = [
  /^[-—–－─·]+ ?\d{1,3} ?[-—–－─·]+$/u,
  /^[-—–－─·]* ?第 ?\d{1,3} ?页[,， ]*(?:[共总] ?\d{1,3} ?页)? ?[-—–－─·]*$/u,
  /^[-—–－─·]* ?\d{1,3} ?(?:\/ ?\d{1,3}|页[,， ]*[共总] ?\d{1,3} ?页) ?[-—–－─·]*$/u,
  /^(?:page|p\.?) ?\d{1,3}(?: ?(?:of|\/) ?\d{1,3})?$/iu,
];

const BARE = /^[-—–－─·]* ?(?:第 ?)?\d{1,3} ?页? ?[-—–－─·]*$/u;

const LONGEST = 60;

/** `bare` may as well be a figure; undefined for what is surely no number of a page. */
export function pageNumberIn(line: string): "marked" | "bare" | undefined {
  if (line.length > LONGEST) return undefined;
  // every pattern tries all ways to share blanks out
  const words = narrow(line).replace(/\s+/gu, " ").trim();
  if (MARKED.some((pattern) => pattern.test(words))) return "marked";
  return BARE.test(words) ? "bare" : undefined;
}
