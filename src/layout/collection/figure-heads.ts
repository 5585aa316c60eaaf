/** A column for every cell of the form, headed by the words that the notice prints: table, row and column. */
import type { Leaf, Row } from "../../form/edition.ts";
import type { Edition } from "../../form/editions.ts";
import { labelCell } from "../planned.ts";
import type { PlannedCell } from "../plan.ts";
import { HEAD_ROW } from "./sheets.ts";

/** From the left, the columns from `left` on in the order of the form. */
export function figureHeads(edition: Edition, left: number): PlannedCell[] {
  const cells = edition.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })));
  const words: readonly ((it: (typeof cells)[number]) => string)[] = [
    ({ row }) => blockWords(row),
    ({ row }) => leafWords(row.row),
    ({ cell }) => leafWords(cell.column),
  ];
  // cells with the same words side by side share their head, within the same words above
  return words.flatMap((_, level) => {
    const runs: { path: string; text: string; column: number; colSpan: number }[] = [];
    for (const [i, it] of cells.entries()) {
      const path = JSON.stringify(words.slice(0, level + 1).map((of) => of(it)));
      const last = runs.at(-1);
      if (last?.path === path) last.colSpan += 1;
      else runs.push({ path, text: words[level]?.(it) ?? "", column: left + i, colSpan: 1 });
    }
    const style = level < 2 ? "listGroup" : "listHead";
    return runs.map(({ text, column, colSpan }) =>
      labelCell({ row: HEAD_ROW + level, column, colSpan, style }, text),
    );
  });
}

/** 表二　第二十条第（一）项. */
function blockWords({ table, block }: Row): string {
  return [table.name, block.caption ?? ""].filter((it) => it !== "").join("　");
}

/** Within the outermost group, which says nothing more: （三）不予公开　1.属于国家秘密. */
function leafWords({ line, groups }: Leaf): string {
  return [...groups.slice(1), line].map(({ label }) => label).join("　");
}
