/** A column of a list on paper: how it is headed, how wide it is beside the others, and what stands in it. */
import type { PaperCell, PaperTable } from "../paper/paper.ts";

export interface ListColumn<Item> {
  readonly heading: string;
  readonly share: number;
  readonly role: "text" | "centre";
  readonly text: (item: Item, index: number) => string | null | undefined;
}

/** The list as a table, its headings on every page. */
export function listTable<Item>(
  items: readonly Item[],
  columns: readonly ListColumn<Item>[],
): PaperTable {
  return {
    kind: "table",
    shares: columns.map(({ share }) => share),
    headerRows: 1,
    rows: [
      columns.map(({ heading }): PaperCell => ({ role: "head", text: heading })),
      ...items.map((item, i) =>
        columns.map(({ role, text }): PaperCell => ({ role, text: text(item, i) ?? "" })),
      ),
    ],
  };
}
