/** What the built-in styles of Word say that a paragraph is; their names are the same in every language of Word. */
import { childElements, type XmlElement } from "../../package/xml.ts";
import type { LineMark } from "../line-mark.ts";
import { attributeOf, valueOf } from "./word-xml.ts";

/** The mark of a paragraph with these properties. */
export type MarkOf = (properties: XmlElement | undefined) => LineMark | undefined;

/** The names as a file has them (ECMA-376 part 1, 17.7.4.9), in lower case. */
const MARKS: ReadonlyMap<string, LineMark> = new Map([
  ["title", "title"],
  ["heading 1", "heading"],
  ["heading 2", "text"],
  ["body text", "text"],
  ["signature", "signature"],
  ["date", "signature"],
]);

/** The marks of a document, out of its part `styles`. */
export function marksOf(styles: XmlElement | undefined): MarkOf {
  const marks = new Map<string, LineMark>();
  for (const style of styles ? childElements(styles, "style") : []) {
    const mark = MARKS.get(valueOf(style, "name")?.toLowerCase() ?? "");
    if (mark) marks.set(attributeOf(style, "styleId") ?? "", mark);
  }
  return (properties) => marks.get(valueOf(properties, "pStyle") ?? "");
}
