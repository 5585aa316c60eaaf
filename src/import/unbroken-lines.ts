/**
 * A report whose line breaks are gone, all of it or a part in one line: broken again before headings, before the labels
 * of the form, and behind the figures of a row. What was broken says so, for nobody can see where the lines ended.
 *
 *   … 总计 一、本年新收政府信息公开申请数量 7 2 0 0 0 0 9 二、上年结转…
 */
import { REPORT_OF_YEAR } from "../report/report-name.ts";
import { narrativeParts, parts, type PartId } from "../form/parts.ts";
import { cellContent } from "./cell-text.ts";
import type { DoubtedLine, Doubts } from "./doubt.ts";
import { sureHeadingIn } from "./headings.ts";
import { cellsInLine } from "./line-cells.ts";
import { plainLine } from "./printed-labels.ts";
import { rowsInLine } from "./rows-in-line.ts";

/** A row of the form with its label and all its figures is hardly longer. */
const LONGEST_ROW = 100;

/** Fewer figures behind labels are words about figures; table two alone has ten. */
const FEWEST_FIGURES = 9;

const UNBROKEN: Doubts = ["unbroken"];

/** The lines, each that holds rows of the tables broken into them. */
export function brokenAgain(lines: readonly string[]): DoubtedLine[] {
  return lines.flatMap((text) => {
    const isShort = text.length <= LONGEST_ROW || cellsInLine(text) !== undefined;
    const isRow = isShort && !hasParts(text);
    const broken = isRow ? undefined : linesOf(text.replace(BETWEEN, " "));
    return broken?.map((line) => ({ text: line, doubts: UNBROKEN })) ?? [{ text }];
  });
}

/** What stood between the lines, where everything is in one. */
const BETWEEN = /[\t|｜│┃¦∣]/gu;

/** So many headings of parts are not in one line by themselves. */
const FEWEST_PARTS = 2;

/** No shorter line has two headings. */
const SHORTEST = 12;

function hasParts(line: string): boolean {
  if (line.length < SHORTEST) return false;
  return stretchesOf(line.replace(BETWEEN, " ")).length > FEWEST_PARTS;
}

function linesOf(line: string): string[] | undefined {
  let figures = 0;
  const stretches = stretchesOf(line);
  const found = stretches.flatMap(({ part, heading, text }, i, { length }) => {
    const isProse = part === undefined ? length > 1 && i === 0 : isNarrative(part);
    if (isProse) return [heading, ...(i === 0 ? frontIn(text) : paragraphsIn(text))];
    return [
      heading,
      ...rowsInLine(text).flatMap((piece) => {
        figures += piece.figures;
        return piece.isRow ? [piece.text] : paragraphsIn(piece.text);
      }),
    ];
  });
  const isOnlyProse =
    stretches.length > FEWEST_PARTS &&
    stretches.every(({ part }) => part === undefined || isNarrative(part));
  const isBroken = figures >= FEWEST_FIGURES || isOnlyProse;
  return isBroken ? found.filter((text) => text.trim() !== "") : undefined;
}

/** The title runs into the first sentence where not even a blank is left between. */
function frontIn(text: string): string[] {
  const [title = ""] = TITLE.exec(text.trimStart().slice(0, LONGEST_TITLE)) ?? [];
  return [title, ...paragraphsIn(text.trimStart().slice(title.length))];
}

const LONGEST_TITLE = 80;
const TITLE = new RegExp(`^[^。，；：]{0,40}?${REPORT_OF_YEAR}(?![》”"\\s])`, "u");

function isNarrative(part: PartId): boolean {
  return narrativeParts.some((narrative) => narrative === part);
}

interface Stretch {
  /** Undefined before the first heading. */
  readonly part: PartId | undefined;
  readonly heading: string;
  readonly text: string;
}

/** A number of a heading behind a blank, a sentence or a figure, and what may be its words. */
const NUMBERED = /(?:^|[\s。！；）)\d])(?=[一二三四五六][、.])/gu;

/** No heading is longer. */
const LONGEST_HEADING = 45;

function stretchesOf(line: string): Stretch[] {
  const found: { part: PartId; from: number; end: number }[] = [];
  for (const { 0: before, index } of line.matchAll(NUMBERED)) {
    const from = index + before.length;
    const heading = headingAt(line.slice(from, from + LONGEST_HEADING));
    if (heading) found.push({ part: heading.part, from, end: from + heading.length });
  }
  const front = { part: undefined, heading: "", text: line.slice(0, found[0]?.from) };
  return [
    front,
    ...found.map(({ part, from, end }, i) => ({
      part,
      heading: line.slice(from, end),
      text: line.slice(end, found[i + 1]?.from),
    })),
  ];
}

function headingAt(text: string): { part: PartId; length: number } | undefined {
  const plain = plainLine(text);
  const printed = parts.find(({ heading }) => plain.startsWith(heading));
  if (printed) return { part: printed.id, length: printed.heading.length };
  const [words = ""] = /^\S+/u.exec(text) ?? [];
  if (cellContent(words) === "label") return undefined;
  const heading = sureHeadingIn(words);
  return heading?.rest === "" ? { part: heading.part, length: words.length } : undefined;
}

/** A blank behind a sentence or a title, or before the date of the signature, was an end of line. */
const ENDS = /(?<=[。！]|年度报告|年报)\s+|(?<=\S)\s{1,9}(?=\d{4}年\d{1,2}月\d{1,2}日\s{0,9}$)/u;

function paragraphsIn(text: string): string[] {
  return text.trim().split(ENDS);
}
