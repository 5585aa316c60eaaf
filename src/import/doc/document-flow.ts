/** The paragraphs and tables of a document → its lines, pictures and tables, as the reader of .docx gives them. */
import type { Doubt } from "../doubt.ts";
import type { FlowItem } from "../flow.ts";
import { countersOf, DEEPEST_LEVEL, type List } from "../word/list-numbers.ts";
import { AUTO, nearestGround, UNKNOWN, type Ink } from "../word/look.ts";
import type { CellContent } from "../word/merged-rows.ts";
import { linesOf, NOWHERE, numbered } from "../word/paragraph-lines.ts";
import { runAfter } from "./characters.ts";
import type { Story } from "./fib.ts";
import { paragraphText } from "./paragraph-text.ts";
import type { ParagraphsIn, StoryParagraph } from "./story.ts";
import { isTable, storyTree, type StoryNode, type StoryRow } from "./story-tree.ts";
import type { StyleOf } from "./styles.ts";
import { tableRows } from "./table-rows.ts";
import type { BoxesAt } from "./text-boxes.ts";

export interface DocumentParts {
  readonly paragraphsIn: ParagraphsIn;
  readonly styleOf: StyleOf;
  readonly lists: ReadonlyMap<string, List>;
  readonly boxesAt: BoxesAt;
}

/** Drawings of text hang in the pages, and none in other text boxes. */
export function documentFlow(
  pages: Story,
  { paragraphsIn, styleOf, lists, boxesAt }: DocumentParts,
): CellContent {
  const numberAt = countersOf(lists);

  function contentOf(nodes: readonly StoryNode[], around: Ink): CellContent {
    const items: FlowItem[] = [];
    const doubts: Doubt[] = [];
    let before = "";
    let ofLine: Doubt[] = [];
    for (const node of nodes) {
      if (isTable(node)) {
        const rows = node.rows.filter((row) => !isDeletedRow(row));
        const inCell = (cell: readonly StoryNode[], ground: Ink): CellContent =>
          contentOf(cell, nearestGround([ground, around]));
        items.push({ kind: "table", at: NOWHERE, rows: tableRows(rows, inCell) });
        continue;
      }
      const style = styleOf(node.style);
      const read = paragraphText(node, styleOf, nearestGround([node.ground, style.ground, around]));
      let { pictures } = read;
      for (const place of read.drawings) {
        const boxes = boxesAt(place);
        if (boxes.length === 0) pictures += 1;
        for (const box of boxes) {
          const content = contentOf(storyTree(paragraphsIn(box)), UNKNOWN);
          items.push(...content.flow);
          doubts.push(...content.doubts);
        }
      }
      for (let i = 0; i < pictures; i += 1) items.push({ kind: "picture", at: NOWHERE });
      doubts.push(...read.doubts);
      ofLine.push(...read.doubts);
      const whole = before + numbered(read.text, () => numberOf(node));
      before = isDeleted(node) ? whole : "";
      if (before !== "") continue;
      items.push(...linesOf(whole, ofLine, style.mark));
      ofLine = [];
    }
    items.push(...linesOf(before, ofLine, undefined));
    return { flow: items, doubts };
  }

  /** The end alone says nothing: LibreOffice gives it what the first run of the next row has. */
  function isDeletedRow({ cells, end }: StoryRow): boolean {
    const isGone = (nodes: readonly StoryNode[]): boolean =>
      nodes.every((it) => (isTable(it) ? it.rows.every(isDeletedRow) : isDeleted(it)));
    return end !== undefined && isDeleted(end) && cells.every(isGone);
  }

  /** Whether its end was deleted, so that what follows goes on in the same line. */
  function isDeleted({ mark }: StoryParagraph): boolean {
    return runAfter({}, mark.changes, () => ({})).isDeleted;
  }

  function numberOf(paragraph: StoryParagraph): string {
    const style = styleOf(paragraph.style);
    const list = paragraph.list ?? style.list ?? 0;
    const level = paragraph.level ?? style.level ?? 0;
    return numberAt({ list: String(list), level: Math.min(level, DEEPEST_LEVEL) });
  }

  return contentOf(storyTree(paragraphsIn(pages)), AUTO);
}
