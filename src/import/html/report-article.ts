/**
 * Where in a page the report is. The headings of its parts and the tables of the form stand in one element, the
 * smallest that holds them all; around it lie the title, and navigation, links and footers of the site.
 */
import type { PlacedBlock } from "../flow-blocks.ts";
import { isFurniture } from "../furniture.ts";
import { findHeadings, sureHeadingIn } from "../headings.ts";
import { labelsIn } from "../labels-in.ts";
import { readTitle } from "../../report/report-name.ts";
import { isOrganName } from "../../report/organ-name.ts";
import type { PublishedBlock } from "../published.ts";
import { simplified } from "../simplified.ts";
import { squeeze } from "../../text/squeeze.ts";
import { aroundTest } from "./around-test.ts";
import { besideTest } from "./beside-test.ts";
import { parentOf } from "./parent-of.ts";
import type { HtmlElement } from "./parse-page.ts";

/** Menus have entries such as 规章 and 行政许可 too. */
const FEWEST_LABELS = 4;

const LONGEST_TITLE = 80;
const MOST_TITLE_LINES = 3;

/** A date, a source, and the size of letters may stand between the two headings of a report. */
const MOST_BETWEEN = 3;

/** Prose stands in the report even where its element does not: so long a line that ends a sentence. */
const SHORTEST_PROSE = 20;

/** The blocks of a page: what is not in the report stands outside, tables that are not are left out. */
export function reportArticle(
  placed: readonly PlacedBlock[],
  elements: readonly HtmlElement[],
): PublishedBlock[] {
  const isBeside = besideTest(placed.filter(isOfReport), elements);
  const inside = insideTest(placed, elements, isBeside);
  const first = placed.findIndex(inside);
  const blocks: PublishedBlock[] = [];
  for (let i = 0; i < placed.length; i += 1) {
    const it = placed[i];
    if (!it) break;
    const { block } = it;
    const isBefore = i < first;
    if (inside(it)) blocks.push(block);
    else if (block.kind !== "line") continue;
    else if (isBefore && block.text.lastIndexOf("。") >= SHORTEST_PROSE) blocks.push(block);
    else {
      const lines = isBefore ? titleLines(placed, i, elements, isBeside) : [];
      if (lines.length > 0) i += lines.length - 1;
      blocks.push(
        lines.length > 0
          ? { kind: "line", text: lines.join(""), outside: "title" }
          : { ...block, outside: "page" },
      );
    }
  }
  return blocks;
}

/** The lines from there on, as few as are a title; none where they are not. */
function titleLines(
  placed: readonly PlacedBlock[],
  start: number,
  elements: readonly HtmlElement[],
  isBeside: (block: PlacedBlock) => boolean,
): readonly string[] {
  const lines = linesOfElement(placed, start, elements);
  const first = placed[start];
  const mayBeOrgan = first !== undefined && !isBeside(first); // a site is named in its menu
  const counts = lines.map((_, i) => i + 1);
  const count =
    counts.find((it) => isTitleText(lines.slice(0, it)) && !isTitleText(lines.slice(1, it))) ??
    counts.findLast((it) => mayBeOrgan && isOrganOfTitle(placed, start, lines.slice(0, it)));
  return lines.slice(0, count ?? 0);
}

function isTitleText(lines: readonly string[]): boolean {
  const text = lines.join("");
  if (text.length > LONGEST_TITLE || !/报告|報告|年报|年報/u.test(text)) return false;
  return readTitle(simplified(text)) !== undefined;
}

/** The organ may stand in a heading of its own above that of the report, nothing but a line of the page between. */
function isOrganOfTitle(
  placed: readonly PlacedBlock[],
  start: number,
  lines: readonly string[],
): boolean {
  if (!isOrganName(squeeze(lines.join("")))) return false;
  const from = start + lines.length;
  const below = placed.slice(from, from + MOST_BETWEEN + 1).map(({ block }) => textOf(block));
  const title = below.find((text) => !isFurniture(text));
  return title !== undefined && readTitle(simplified(title))?.organ === "";
}

/** The lines from there on that one element holds: a title may be broken. */
function linesOfElement(
  placed: readonly PlacedBlock[],
  start: number,
  elements: readonly HtmlElement[],
): string[] {
  const own = elements[placed[start]?.at ?? -1];
  const lines: string[] = [];
  for (const { block, at } of placed.slice(start, start + MOST_TITLE_LINES)) {
    if (block.kind !== "line" || elements[at] !== own) break;
    lines.push(block.text);
  }
  return lines;
}

function insideTest(
  placed: readonly PlacedBlock[],
  elements: readonly HtmlElement[],
  isBeside: (block: PlacedBlock) => boolean,
): (block: PlacedBlock) => boolean {
  const candidates = placed.filter((it) => !isBeside(it));
  const lines = candidates.filter(({ block }) => block.kind === "line");
  const headings = findHeadings(lines.map(({ block }) => textOf(block)));
  const evidence = [
    ...headings.flatMap(({ line }) => lines[line] ?? []),
    ...candidates.filter(({ block }) => isTableOfForm(block)),
  ].flatMap(({ at }) => elements[at] ?? []);
  const article = commonElement(evidence);
  if (!article) return (it) => !isBeside(it);
  const within = aroundTest((element) => element === article);
  return (it) => !isBeside(it) && within(elements[it.at]);
}

function textOf(block: PublishedBlock): string {
  return block.kind === "line" ? block.text : "";
}

function isOfReport({ block }: PlacedBlock): boolean {
  return isTableOfForm(block) || sureHeadingIn(textOf(block)) !== undefined;
}

function isTableOfForm(block: PublishedBlock): boolean {
  return block.kind === "grid" && labelsIn(block) >= FEWEST_LABELS;
}

/** The innermost element around all of these. */
function commonElement(elements: readonly HtmlElement[]): HtmlElement | undefined {
  const [first, ...others] = elements.map(pathTo);
  if (!first) return undefined;
  const shared = others.reduce((path, other) => {
    const end = path.findIndex((element, i) => element !== other[i]);
    return end < 0 ? path : path.slice(0, end);
  }, first);
  return shared.at(-1);
}

/** From the root down to the element around this one: a heading alone is not the element of the report. */
function pathTo(element: HtmlElement): HtmlElement[] {
  const path: HtmlElement[] = [];
  for (let it = parentOf(element); it; it = parentOf(it)) path.unshift(it);
  return path;
}
