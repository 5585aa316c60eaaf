/**
 * Lines of which the document itself says what they are: by the styles of Word, by the elements of a page, by the
 * blank lines of a text. What is marked need not be guessed from its words, so that a paragraph may read like a
 * heading, a row of a table or a signature and stays a paragraph.
 */
import { parts, type PartId } from "../form/parts.ts";
import type { PlacedHeading } from "./headings.ts";
import type { Block, LineBlock } from "./published.ts";

/**
 * `text` is surely a paragraph of the report. `prose` is set like its paragraphs, though it may be a button of the
 * page or a signature; of a line without a mark nothing is known.
 */
export type LineMark = "title" | "heading" | "text" | "prose" | "signature";

/** Whether a line needs no look at its words. */
export function isSure(mark: LineMark | undefined): boolean {
  return mark === "title" || mark === "heading" || mark === "text";
}

export interface MarkedLine {
  readonly text: string;
  readonly mark?: LineMark | undefined;
}

/** The marks count where all six headings are marked, as printed and in their order; else none of them does. */
export function withSureMarks(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.filter((block) => block.kind === "line");
  if (lines.every(({ mark }) => mark === undefined) || isMarkedWhole(lines)) return blocks;
  return blocks.map((block) => (block.kind === "line" ? withoutMark(block) : block));
}

function isMarkedWhole(lines: readonly LineBlock[]): boolean {
  const headings = lines.filter(({ mark }) => mark === "heading");
  return (
    headings.length === parts.length &&
    parts.every(({ heading }, i) => headings[i]?.text.trim() === heading)
  );
}

function withoutMark({ kind, text, outside }: LineBlock): LineBlock {
  return { kind, text, ...(outside !== undefined && { outside }) };
}

/** The part whose printed heading the line is. */
export function partHeadedBy(text: string): PartId | undefined {
  return parts.find(({ heading }) => heading === text.trim())?.id;
}

/** The marked headings among lines; undefined where they are not marked. */
export function markedHeadings(lines: readonly MarkedLine[]): PlacedHeading[] | undefined {
  const found = lines.flatMap(({ text, mark }, line): PlacedHeading[] => {
    const part = mark === "heading" ? partHeadedBy(text) : undefined;
    return part ? [{ part, text, rest: "", score: 1, line }] : [];
  });
  return found.length > 0 ? found : undefined;
}
