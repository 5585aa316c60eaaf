/** Paragraphs that say how deep in tables they stand, and where cells and rows end → tables in tables. */
import { endsCell, type StoryParagraph } from "./story.ts";
import type { TableRow } from "./row-properties.ts";

export type StoryNode = StoryParagraph | StoryTable;

export interface StoryTable {
  readonly rows: readonly StoryRow[];
}

export interface StoryRow {
  readonly cells: readonly (readonly StoryNode[])[];
  /** The paragraph that ends it; absent where none does. */
  readonly end?: StoryParagraph;
  readonly shape?: TableRow;
}

interface OpenTable {
  readonly rows: StoryRow[];
  cells: StoryNode[][];
  content: StoryNode[];
}

export function isTable(node: StoryNode): node is StoryTable {
  return "rows" in node;
}

export function storyTree(paragraphs: readonly StoryParagraph[]): readonly StoryNode[] {
  const found: StoryNode[] = [];
  const open: OpenTable[] = [];
  const close = (): void => {
    const table = open.pop();
    if (!table) return;
    endRow(table);
    (open.at(-1)?.content ?? found).push({ rows: table.rows });
  };
  for (const paragraph of paragraphs) {
    while (open.length > paragraph.depth) close();
    while (open.length < paragraph.depth) open.push({ rows: [], cells: [], content: [] });
    const table = open.at(-1);
    if (!table) found.push(paragraph);
    else if (paragraph.endsRow) endRow(table, paragraph);
    else {
      table.content.push(paragraph);
      if (!endsCell(paragraph)) continue;
      table.cells.push(table.content);
      table.content = [];
    }
  }
  while (open.length > 0) close();
  return found;
}

/** What stands behind the last cell of a row, which no program writes, is one. */
function endRow(table: OpenTable, end?: StoryParagraph): void {
  if (table.content.length > 0) table.cells.push(table.content);
  const shape = end?.row;
  if (table.cells.length > 0) {
    table.rows.push({ cells: table.cells, ...(end && { end }), ...(shape && { shape }) });
  }
  [table.cells, table.content] = [[], []];
}
