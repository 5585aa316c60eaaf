/** The paragraphs of the six parts: of one that is prose all of it, of one with a table what stands before and behind that. */
import { narrativeOfPart, type NarrativePart, type PartId } from "../form/parts.ts";
import type { Paragraphs } from "../report/paragraphs.ts";
import { isPieceOfTable } from "./form-notes.ts";
import type { PlacedHeading } from "./headings.ts";
import type { LineBlock } from "./published.ts";
import type { MarkedLine } from "./line-mark.ts";
import { unheadedParts } from "./unheaded.ts";

/** A line and its place in the document. */
interface PlacedLine extends MarkedLine {
  readonly block: number;
  readonly within?: LineBlock["within"];
}

interface Around {
  readonly missing: readonly PartId[];
  /** Places of the tables. */
  readonly tables: readonly number[];
}

interface PartParagraphs<L> {
  readonly paragraphs: Paragraphs;
  /** Pieces of a table that was not read. */
  readonly left: readonly L[];
  /** Paragraphs that stood among the rows of a table, as found. */
  readonly moved: readonly string[];
}

export function partParagraphs<L extends PlacedLine>(
  lines: readonly L[],
  headings: readonly PlacedHeading[],
  { missing, tables }: Around,
): PartParagraphs<L> {
  const paragraphs: Partial<Record<NarrativePart, readonly string[]>> = {};
  const left: L[] = [];
  const moved: string[] = [];
  const lastTable = tables.at(-1) ?? -1;
  for (const [i, { part, line, rest }] of headings.entries()) {
    const inPart = lines.slice(line + 1, headings[i + 1]?.line);
    const runIn = rest === "" ? [] : [rest];
    const [prose, after] = narrativeOfPart(part);
    if (prose === undefined) continue;
    if (after === undefined) {
      paragraphs[prose] = [...runIn, ...textsOf(inPart)];
      continue;
    }
    const behind = unheadedParts(textsOf(inPart.filter((it) => it.block > lastTable)), missing);
    const placed = new Set<string>();
    for (const other of ["problemsAndImprovements", "otherMatters"] as const) {
      if (behind[other].length > 0) paragraphs[other] = behind[other];
      for (const text of behind[other]) placed.add(text);
    }
    const own = inPart.filter(({ block, text }) => block <= lastTable || !placed.has(text));
    const table = tables.find((it) => it > (lines[line]?.block ?? -1)) ?? Infinity;
    const texts = own.filter(isParagraph);
    paragraphs[prose] = [...runIn, ...textsOf(texts.filter(({ block }) => block < table))];
    const behindFirst = texts.filter(({ block }) => block > table);
    paragraphs[after] = textsOf(behindFirst);
    const last =
      tables.findLast((it) => it < (lines[headings[i + 1]?.line ?? -1]?.block ?? Infinity)) ?? -1;
    moved.push(...textsOf(behindFirst.filter(({ block, within }) => within ?? block < last)));
    for (const it of own) if (!isParagraph(it)) left.push(it);
  }
  return { paragraphs, left, moved };
}

function textsOf(lines: readonly MarkedLine[]): string[] {
  return lines.map(({ text }) => text);
}

/** Beside a table a line that has no words but those of the form is a piece of it. */
function isParagraph({ text, mark }: MarkedLine): boolean {
  return mark !== undefined || !isPieceOfTable(text);
}
