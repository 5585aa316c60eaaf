/** What the built-in styles of Word say that a paragraph is; their names are the same in every language of Word. */
import { childElements, type XmlElement } from "../../package/xml.ts";
import type { LineMark } from "../line-mark.ts";
import { markOfStyle } from "../word/style-mark.ts";
import { attributeOf, valueOf } from "./word-xml.ts";

/** The mark of a paragraph with these properties. */
export type MarkOf = (properties: XmlElement | undefined) => LineMark | undefined;

/** The marks of a document, out of its part `styles`. */
export function marksOf(styles: XmlElement | undefined): MarkOf {
  const marks = new Map<string, LineMark>();
  for (const style of styles ? childElements(styles, "style") : []) {
    const mark = markOfStyle(valueOf(style, "name") ?? "");
    if (mark) marks.set(attributeOf(style, "styleId") ?? "", mark);
  }
  return (properties) => marks.get(valueOf(properties, "pStyle") ?? "");
}
