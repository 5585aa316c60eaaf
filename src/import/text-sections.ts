/**
 * A plain text that says by its blank lines what its lines are, as one that we wrote:
 *
 *   某某市统计局                      a title, in as many lines as it needs
 *   2025年政府信息公开工作年度报告
 *                                     the opening
 *   一、总体情况                      each of the six headings behind a blank line
 *   （一）主动公开。                  its paragraphs directly below it
 *
 *   三、收到和处理…情况
 *   2025年收到申请2件。               before or behind the rows of a table
 *   一、本年新收…⇥1⇥0⇥0⇥1
 *
 *   某某市统计局                      behind the last part and on its own: the signature
 *   2026年1月16日
 */
import type { TableId } from "../form/edition.ts";
import { editions } from "../form/editions.ts";
import { parts } from "../form/parts.ts";
import { printTable } from "../form/printed.ts";
import { cellContent } from "./cell-text.ts";
import { cellsInLine } from "./line-cells.ts";
import type { LineMark } from "./line-mark.ts";
import { isOwnTable } from "./own-table.ts";
import { partHeadedBy } from "./marked-lines.ts";
import type { LineBlock } from "./published.ts";
import { namedIn } from "./title.ts";
import { beginsReviewSheet } from "./without-review-sheet.ts";

/** Lines of a text up to the next heading: prose, or what may hold a table, and prose again. */
interface TextSection {
  /** Of a part with a table. */
  readonly part?: TableId;
  readonly prose: readonly LineBlock[];
  /** As found, blank lines too. */
  readonly table: readonly string[];
  readonly behind: readonly LineBlock[];
}

/** A signature is an organ and a date. */
const MOST_SIGNED = 2;

/** The sections of a text; undefined where its headings are not all there, in their order, behind blank lines. */
export function textSections(lines: readonly string[]): readonly TextSection[] | undefined {
  const isBlank = (i: number): boolean => isEmpty(lines[i] ?? "");
  const candidates = lines.flatMap((line, i) => {
    const part = isBlank(i - 1) ? partHeadedBy(line) : undefined;
    return part ? [{ part, i }] : [];
  });
  // what reads like them before the first is a list of contents, or the opening
  const heads = candidates.slice(-parts.length);
  if (!parts.every(({ id }, i) => heads[i]?.part === id)) return undefined;
  const first = heads[0]?.i ?? 0;
  const before = lines.slice(0, first);
  // another report stands before it
  if (before.filter(isRow).length >= FEWEST_ROWS) return undefined;
  const front = groupsOf(before);
  const title = front.findIndex(isOneTitle);
  const opening = front.flatMap((group, i) => marked(group, i === title ? "title" : "prose"));
  const sections: TextSection[] = [
    { prose: opening, table: [], behind: [] },
    ...heads.map(({ part, i }, at): TextSection => {
      const [heading = "", ...own] = lines.slice(i, heads[at + 1]?.i);
      const head = marked([heading], "heading");
      switch (part) {
        case "proactiveDisclosure":
        case "requests":
        case "disputes":
          return besideRows(part, head, own);
        case "overview":
        case "problemsAndImprovements":
          return { prose: [...head, ...marked(own, "prose")], table: [], behind: [] };
        case "otherMatters":
          return { prose: [...head, ...lastPart(own)], table: [], behind: [] };
      }
    }),
  ];
  // we set a blank line before a heading, the opening and the signature, and none anywhere else
  const isTight = heads
    .slice(0, -1)
    .every(({ i }, at) => !lines.slice(i, (heads[at + 1]?.i ?? 0) - 1).some(isEmpty));
  const isOwn =
    isTight &&
    front.length - title <= 2 &&
    sections.every(({ part, table }) => part === undefined || isOwnTableOf(part, table));
  return isOwn ? sections.map(asOwn) : sections;
}

function isEmpty(line: string): boolean {
  return line.trim() === "";
}

function isOwnTableOf(part: TableId, lines: readonly string[]): boolean {
  return editions.some((edition) => isOwnTable(lines, printTable(edition, part)));
}

/** Beside tables of our own writing everything is what its place says, though a paragraph may read like a button. */
function asOwn({ prose, table, behind }: TextSection): TextSection {
  const surely = (lines: readonly LineBlock[]): LineBlock[] =>
    lines.map((line) => (line.mark === "prose" ? { ...line, mark: "text" } : line));
  return { prose: surely(prose), table, behind: surely(behind) };
}

/** What stands around the rows of a table, where they are as many, and as wide, as we write them. */
function besideRows(
  table: TableId,
  head: readonly LineBlock[],
  lines: readonly string[],
): TextSection {
  const tabsIn = (line: string): number => line.split("\t").length - 1;
  const rows = lines.flatMap((line, i) => (tabsIn(line) > 0 ? [i] : []));
  const [first, last] = [rows[0] ?? 0, (rows.at(-1) ?? -1) + 1];
  const isOurs = editions.some((edition) => {
    const printed = printTable(edition, table);
    return (
      last - first === printed.rows.length &&
      lines.slice(first, last).every((line) => tabsIn(line) === printed.columns - 1)
    );
  });
  if (!isOurs) return { part: table, prose: head, table: lines, behind: [] };
  return {
    part: table,
    prose: [...head, ...marked(lines.slice(0, first), "prose")],
    table: lines.slice(first, last),
    behind: marked(lines.slice(last), "prose"),
  };
}

/** Whether the lines are a title, and not several: a list of links. */
function isOneTitle(group: readonly string[]): boolean {
  const isWhole = (line: string): boolean => Boolean(namedIn(line)?.year && namedIn(line)?.organ);
  return namedIn(group.join("")) !== undefined && !group.slice(0, -1).some(isWhole);
}

/** Fewer rows of tables before the first heading are a line or two of the opening. */
const FEWEST_ROWS = 4;

function isRow(line: string): boolean {
  const contents = cellsInLine(line)?.map(cellContent) ?? [];
  return contents.includes("label") && contents.includes("number");
}

/** What stands alone behind the paragraphs of the last part is its signature. */
function lastPart(lines: readonly string[]): LineBlock[] {
  const sheet = lines.findIndex(
    (line, i) => beginsReviewSheet(line) && lines[i - 1]?.trim() === "",
  );
  const groups = groupsOf(sheet < 0 ? lines : lines.slice(0, sheet));
  const isApart = lines[0]?.trim() === "" || groups.length > 1;
  const last = groups.at(-1) ?? [];
  const isSigned = isApart && last.length <= MOST_SIGNED;
  return [
    ...groups.slice(0, -1).flatMap((group) => marked(group, "prose")),
    ...marked(last, isSigned ? "signature" : "prose"),
    ...(sheet < 0 ? [] : lines.slice(sheet).map((text) => ({ kind: "line", text }) as const)),
  ];
}

/** The lines between blank ones. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const isBlank = line.trim() === "";
    if (!isBlank && isOpen) groups.at(-1)?.push(line);
    else if (!isBlank) groups.push([line]);
    isOpen = !isBlank;
  }
  return groups;
}

function marked(lines: readonly string[], mark: LineMark): LineBlock[] {
  return lines.filter((line) => line.trim() !== "").map((text) => ({ kind: "line", text, mark }));
}
