/** What the built-in styles of Word say that a paragraph is; their names are the same in every language of Word. */
import type { LineMark } from "../line-mark.ts";

/** The names as a file has them (ECMA-376 part 1, 17.7.4.9), in lower case. */
const MARKS: ReadonlyMap<string, LineMark> = new Map([
  ["title", "title"],
  ["heading 1", "heading"],
  ["heading 2", "text"],
  ["body text", "text"],
  ["signature", "signature"],
  ["date", "signature"],
]);

export function markOfStyle(name: string): LineMark | undefined {
  return MARKS.get(name.toLowerCase());
}
