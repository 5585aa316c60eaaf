/** A paragraph of the narrative, with the heading that it is or begins with. */
import type { Heading, Paragraph } from "./document-tree.ts";
import { printable } from "./printable.ts";

/** 结构层次序数 of the second level: （一）. */
const SECOND_LEVEL = /^[（(][一二三四五六七八九十]+[）)]/u;

/** A longer first sentence is text that happens to be numbered, not a heading. */
const LONGEST_HEADING = 30;

/** What ends a clause ends no heading. */
const CLAUSE_END = /[，；、]$/u;

/**
 * Tells a heading from a paragraph with a run-in heading from plain text:
 *
 *   （一）主动公开                       a heading
 *   （一）主动公开。全年公开信息120条。      a paragraph; it runs in up to the first 。
 *   ^^^^^^^^^^^^
 */
export function narrativeBlock(paragraph: string): Heading | Paragraph {
  const text = printable(paragraph);
  if (!SECOND_LEVEL.test(text)) return { kind: "paragraph", text };
  const end = text.indexOf("。") + 1;
  const heading = end === 0 ? text : text.slice(0, end);
  if (heading.length > LONGEST_HEADING) return { kind: "paragraph", text };
  if (end > 0) return { kind: "paragraph", runIn: heading, text: text.slice(end) };
  return CLAUSE_END.test(text) ? { kind: "paragraph", text } : { kind: "heading", level: 2, text };
}
