/** What is said of cells that hold no number, or one that cannot be theirs. */
import { formatNumber } from "../figures/figure.ts";
import type { Cell, Table } from "../form/edition.ts";
import { cellName, leafName, lineName } from "../form/names.ts";
import type { BlankLine } from "./blank-lines.ts";
import { told, type Sentence } from "./finding.ts";

const n = formatNumber;

/** @param mark what stands in every one of the cells for nothing, as `/`; undefined where they hold nothing, or different things */
export function blankCells(
  table: Table,
  cells: readonly Cell[],
  lines: readonly BlankLine[],
  mark?: string,
): Sentence {
  const names = lines.map(({ shape, blank, extent }) => {
    const [{ row, column }] = blank;
    const name = shape === "row" ? `“${leafName(row)}”行` : `“${lineName(column.line)}”列`;
    return extent === "whole" ? `${name}全部空白` : `${name}${n(blank.length)}格空白`;
  });
  const inLines = new Set(lines.flatMap(({ blank }) => blank));
  const all = cells.every((cell) => inLines.has(cell)) ? "：" : "，其中";
  const whole = names.length > 0 ? `${all}${names.join("，")}` : "";
  const totals = cells.filter(({ computed }) => computed).length;
  if (totals === cells.length) {
    return told(
      table.name,
      `还有${n(totals)}格未填${whole}。这${n(totals)}格是总计，请按各格之和补填。`,
    );
  }
  if (mark !== undefined) {
    const filled = names.length > 0 ? whole.replaceAll("空白", `填“${mark}”`) : "";
    return told(
      table.name,
      `有${n(cells.length)}格填“${mark}”，没有数字${filled}。没有发生的填0，不要填“${mark}”。`,
    );
  }
  return told(table.name, `还有${n(cells.length)}格未填${whole}。没有发生的填0，不要留空。`);
}

export function notACount(cell: Cell, found: string): Sentence {
  return told(cellName(cell), `填“${found}”，件数应为不小于0的整数，不带小数、负号、文字和单位。`);
}

export function notCounts(cells: readonly [Cell, ...Cell[]], found: string): Sentence {
  const [first] = cells;
  return told(
    cellName(first),
    `等${n(cells.length)}格填“${found}”，件数应为不小于0的整数，不带小数、负号、文字和单位。没有发生的填0。`,
  );
}

export function notAnAmount(cell: Cell, found: string): Sentence {
  return told(cellName(cell), `填“${found}”，读不出数字；金额应为以万元为单位的数字。`);
}

export function negative(cell: Cell, value: number): Sentence {
  return told(cellName(cell), `填${n(value)}，件数、金额不应小于0。`);
}

export function changeNotWhole(cell: Cell, found: string): Sentence {
  return told(cellName(cell), `填“${found}”，应为整数：增加为正，减少为负，不变填0。`);
}

export function unitsInCells(found: readonly { cell: Cell; text: string }[]): Sentence {
  const list = found
    .map(({ cell, text }) => `“${lineName(cell.column.line)}”的“${text}”`)
    .join("、");
  return told(
    found[0]?.cell.table.name ?? "",
    `单元格里写有单位：${list}。单元格只填数字，单位已在读取时去掉。`,
  );
}
