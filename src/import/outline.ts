/** The prose of a document by its parts: title, opening, the paragraphs of the parts, signature. */
import { parts, type PartId } from "../form/parts.ts";
import type { Narrative } from "../report/annual-report.ts";
import { narrativeOf, type Paragraphs } from "../report/paragraphs.ts";
import { isBlank, withoutBlanks } from "../text/blanks.ts";
import { extraHeadings } from "./extra-parts.ts";
import { isFurniture, publicationDate, withoutBookmarks } from "./furniture.ts";
import { findHeadings, headingIn } from "./headings.ts";
import { isSure, type LineMark } from "./line-mark.ts";
import { markedHeadings } from "./marked-lines.ts";
import { partParagraphs } from "./part-paragraphs.ts";
import type { LineBlock, PublishedBlock } from "./published.ts";
import { findSignature, linksBelow, markedSignature, type Signature } from "./signature.ts";
import { findTitle, type Title } from "./title.ts";

export interface Outline {
  readonly title: Title | undefined;
  /** As found. */
  readonly headings: readonly string[];
  readonly missing: readonly PartId[];
  readonly narrative: Narrative;
  readonly signature: Signature | undefined;
  /** Day of publication that the page states, YYYY-MM-DD. */
  readonly published: string | undefined;
  /** Paragraphs that stood between the rows of a table, and are said to stand behind it. */
  readonly moved: readonly string[];
  /** What is no part of the report, as found, in reading order. */
  readonly dropped: readonly string[];
  /** How many lines of the page stand around the report. */
  readonly outside: number;
}

/** A line of the report, and its place in the document. */
interface Line {
  readonly text: string;
  readonly block: number;
  /** A title that stands outside the report. */
  readonly outside: boolean;
  readonly mark: LineMark | undefined;
  readonly within?: LineBlock["within"];
}

/** What was taken out, by its place in the document. */
type Dropped = Pick<Line, "text" | "block">[];

/** Reads the outline of a document. */
export function outlineOf(blocks: readonly PublishedBlock[]): Outline {
  const dropped: Dropped = [];
  const { lines, published } = reportLines(blocks, dropped);
  const texts = lines.map(({ text }) => text);
  const headings = markedHeadings(lines) ?? findHeadings(texts);
  const frontEnd = headings[0]?.line ?? firstTable(blocks, lines);
  const titled = findTitle(texts.slice(0, frontEnd), marked(lines, "title"));
  // The front and the headings come before the signature, so their places stay what they are.
  const bodyStart = headings.at(-1)?.line ?? frontEnd - 1;
  const below = linksBelow(lines.slice(bodyStart + 1), titled?.organ);
  const links = below === undefined ? [] : lines.splice(bodyStart + 1 + below);
  for (const link of links) dropped.push(link);
  const behind = lines.slice(bodyStart + 1);
  const signedBy = markedSignature(behind, titled?.organ);
  const title = titled && asSigned(titled, signedBy);
  const signature = signedBy ?? findSignature(behind, title?.organ);
  const signed = new Set(signature?.lines.map((line) => bodyStart + 1 + line));
  const body = lines.filter((_, i) => !signed.has(i));
  const headed = new Set(headings.map(({ part }) => part));
  const missing = parts.map(({ id }) => id).filter((id) => !headed.has(id));
  const opening = openingOf(body.slice(0, frontEnd), title, dropped);
  const tables = blocks.flatMap((block, i) => (isTable(block) ? [i] : []));
  const { paragraphs, left, moved } = partParagraphs(body, headings, { missing, tables });
  for (const line of left) dropped.push(line);
  const found: Paragraphs = { ...paragraphs, opening };
  if (headings.length === 0) for (const line of body.slice(frontEnd)) dropped.push(line);
  return {
    title,
    headings: [...headings, ...extraHeadings(texts, headings)]
      .sort((a, b) => a.line - b.line)
      .map(({ text }) => text),
    missing,
    narrative: narrativeOf((place) => found[place] ?? []),
    signature,
    published,
    moved,
    dropped: dropped.sort((a, b) => a.block - b.block).map(({ text }) => text),
    outside: blocks.filter((it) => it.kind === "line" && it.outside === "page").length,
  };
}

/** The lines that are no furniture of the page, free of field codes. */
function reportLines(
  blocks: readonly PublishedBlock[],
  dropped: Dropped,
): { lines: Line[]; published: string | undefined } {
  const lines: Line[] = [];
  let published: string | undefined;
  for (const [block, found] of blocks.entries()) {
    if (found.kind !== "line" || found.outside === "window") continue;
    if (found.outside === "page") {
      published ??= publicationDate(found.text);
      continue;
    }
    if (found.outside === "sheet") {
      dropped.push({ text: found.text.trim(), block });
      continue;
    }
    const { mark } = found;
    if (isSure(mark)) {
      lines.push({ text: found.text.trim(), block, outside: false, mark });
      continue;
    }
    const { text, bookmarks } = withoutBookmarks(found.text);
    for (const bookmark of bookmarks) dropped.push({ text: bookmark, block });
    const line = text.trim();
    if (isFurniture(line)) {
      published ??= publicationDate(line);
      dropped.push({ text: line, block });
    } else if (!isBlank(line)) {
      const { within } = found;
      const outside = found.outside !== undefined;
      lines.push({ ...{ text: line, block, outside, mark }, ...(within && { within }) });
    }
  }
  return { lines, published };
}

/** A title is set out and broken for its looks; the name below the report has only the blanks that belong to it. */
function asSigned(title: Title, signature: Signature | undefined): Title {
  const organ = signature?.organ ?? "";
  const isSpaced = organ.split(/\s+/u).every((piece) => piece.length === 1);
  return !isSpaced && withoutBlanks(organ) === title.organ ? { ...title, organ } : title;
}

/** Where the lines with a mark stand. */
function marked(lines: readonly Line[], wanted: LineMark): number[] {
  return lines.flatMap(({ mark }, i) => (mark === wanted ? [i] : []));
}

function isTable({ kind }: PublishedBlock): boolean {
  return kind === "grid" || kind === "run";
}

/** Without headings the prose in front of the first table is the opening. */
function firstTable(blocks: readonly PublishedBlock[], lines: readonly Line[]): number {
  const table = blocks.findIndex(isTable);
  const end = table < 0 ? -1 : lines.findIndex(({ block }) => block > table);
  return end < 0 ? lines.length : end;
}

/** What follows the title; what stands before it, its repetitions and a list of contents are no paragraphs. */
function openingOf(front: readonly Line[], title: Title | undefined, dropped: Dropped): string[] {
  const opening: string[] = [];
  const taken = new Set(title?.lines);
  const start = [...taken, ...(title?.repeated ?? [])].reduce((a, b) => Math.max(a, b), -1);
  for (const [i, line] of front.entries()) {
    if (taken.has(i)) continue;
    if (line.outside) continue;
    const isOpening = i > start && (line.mark === "text" || !headingIn(line.text));
    if (isOpening) opening.push(line.text);
    else dropped.push(line);
  }
  return opening;
}
