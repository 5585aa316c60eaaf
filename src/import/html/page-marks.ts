/** What the elements of a page say that its lines are; a page of our own writing says it of every line. */
import { parts } from "../../form/parts.ts";
import type { PlacedBlock } from "../flow-blocks.ts";
import type { LineMark } from "../line-mark.ts";
import { partHeadedBy } from "../marked-lines.ts";
import { attributeOf, type HtmlElement } from "./parse-page.ts";
import { parentOf } from "./parent-of.ts";

/** The lines with their marks. */
export function pageMarks(
  placed: readonly PlacedBlock[],
  elements: readonly HtmlElement[],
): readonly PlacedBlock[] {
  const headings = placed.flatMap(({ block, at }) => {
    const own = elements[at];
    return block.kind === "line" && own && isHeading(own, block.text) ? [own] : [];
  });
  const isOwn = headings.length === parts.length && headings.every(namesItsPart);
  const [first] = headings;
  const report = first && parentOf(first);
  // the heading of a site may stand above that of the report
  const title = placed
    .slice(
      0,
      placed.findIndex(({ at }) => elements[at] === first),
    )
    .map(({ at }) => elements[at])
    .findLast((element) => element?.tagName === "h1");
  const style = first && attributeOf(first, "style");
  const markOf = (element: HtmlElement, text: string): LineMark | undefined => {
    if (isHeading(element, text)) return "heading";
    if (element === title) return "title";
    const around = parentOf(element);
    if (around === report && isText(element)) {
      // in what we write for the editor of a site they are indented alike
      const isLikeHeadings = style !== undefined && attributeOf(element, "style") === style;
      return isOwn ? "text" : isLikeHeadings ? "prose" : undefined;
    }
    const isSigned = isOwn && around && attributeOf(around, "class") === "signature";
    return isSigned ? "signature" : undefined;
  };
  return placed.map(({ block, at }) => {
    const element = elements[at];
    if (block.kind !== "line" || !element) return { block, at };
    const mark = markOf(element, block.text);
    return { block: { ...block, ...(mark && { mark }) }, at };
  });
}

function isHeading({ tagName }: HtmlElement, text: string): boolean {
  return tagName === "h2" && partHeadedBy(text) !== undefined;
}

function namesItsPart(heading: HtmlElement): boolean {
  return parts.some(({ id }) => id === attributeOf(heading, "id"));
}

function isText(element: HtmlElement): boolean {
  return /^(?:p|h3)$/u.test(element.tagName) && attributeOf(element, "class") === undefined;
}
