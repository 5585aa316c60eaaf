/** The two tables of 数据核对单: its sums, side by side in two panels, and the lines to sign on. */
import { resultHeads } from "../rules/equation-result.ts";
import type { CheckGroup, CheckLine, ReviewSheet, TableBlock, TableCell } from "./document-tree.ts";

const HEADS = Object.values(resultHeads);
const PANELS = 2;

type Row = readonly Pick<TableCell, "role" | "text" | "colSpan" | "rowSpan" | "strong">[];

/** The sums of a sheet, half of them left and half of them right; those that do not hold stand out. */
export function checksTable({ checks }: Pick<ReviewSheet, "checks">): TableBlock {
  const panels = panelsOf(checks);
  const length = Math.max(...panels.map((panel) => panel.length));
  const rows = Array.from({ length }, (_, i) =>
    panels.flatMap((panel) => panel[i] ?? (i === panel.length ? [rest(length - i)] : [])),
  );
  return block("checks", [panels.flatMap(() => HEAD), ...rows]);
}

/** A box for the name and one for the date of everybody who signs. */
export function signersTable({ signers }: Pick<ReviewSheet, "signers">): TableBlock {
  const line = (label: (signer: string) => string, text: string): Row =>
    signers.flatMap((signer) => [cell("row", label(signer)), cell("figure", text)]);
  return block("signers", [line((signer) => signer, ""), line(() => "日期", "年　　月　　日")]);
}

const HEAD: Row = HEADS.map((text) => cell("column", text));

function cell(role: TableCell["role"], text: string): Row[number] {
  return { role, text, colSpan: 1, rowSpan: 1 };
}

/** Fills the shorter panel, so that nobody writes below it. */
function rest(rowSpan: number): Row[number] {
  return { role: "figure", text: "", colSpan: HEADS.length, rowSpan };
}

/** Whole groups of sums, filled in from the left until half of all rows are placed. */
function panelsOf(checks: readonly CheckGroup[]): Row[][] {
  const groups = checks.map(({ words, lines }): Row[] => [
    [{ ...cell("column", words), colSpan: HEADS.length }],
    ...lines.map(lineRow),
  ]);
  const half = groups.flat().length / PANELS;
  const panels: Row[][] = [];
  for (const group of groups) {
    const last = panels.at(-1);
    if (last && (last.length < half || panels.length === PANELS)) last.push(...group);
    else panels.push([...group]);
  }
  return panels;
}

function lineRow({ matter, left, right, difference, result, failed }: CheckLine): Row {
  const numbers = [left, right, difference, result].map((text) => cell("figure", text));
  const cells = [cell("row", matter), ...numbers];
  return failed ? cells.map((it) => ({ ...it, strong: true })) : cells;
}

function block(id: TableBlock["id"], rows: readonly Row[]): TableBlock {
  return {
    kind: "table",
    id,
    columns: (rows[0] ?? []).reduce((sum, { colSpan }) => sum + colSpan, 0),
    labelColumns: 0,
    headerRows: id === "checks" ? 1 : 0,
    rows: rows.map((cells, row) => {
      let column = 0;
      return cells.map((it): TableCell => {
        const placed = { ...it, row, column };
        column += it.colSpan;
        return placed;
      });
    }),
  };
}
