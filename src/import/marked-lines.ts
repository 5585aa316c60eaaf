/** Which marks of a document can be relied on, and the headings that they mark. */
import { parts, type PartId } from "../form/parts.ts";
import type { PlacedHeading } from "./headings.ts";
import type { MarkedLine } from "./line-mark.ts";
import type { PublishedBlock, LineBlock } from "./published.ts";

/** The marks count where all six headings are marked, as printed and in their order; else none of them does. */
export function withSureMarks(blocks: readonly PublishedBlock[]): readonly PublishedBlock[] {
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

function withoutMark({ kind, text, doubts, within, outside }: LineBlock): LineBlock {
  return {
    ...{ kind, text },
    ...(doubts && { doubts }),
    ...(within && { within }),
    ...(outside !== undefined && { outside }),
  };
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
