/** What a sum or a balance says, in the words of the form. */
import type { Cell } from "../form/edition.ts";
import type { Equation } from "../rules/equations.ts";
import { leafName } from "../form/names.ts";

const CHINESE = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

/** 表三“自然人”列：一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度. */
export function equationWords({ code, at, parts, totals }: Equation): string {
  const { table } = at;
  const [rows, columns] = [leafName(at.row), leafName(at.column)];
  const first = CHINESE[parts.length] ?? parts.length;
  switch (code) {
    case "T3-ROWSUM":
      return `${table.name}“${rows}”行：前${first}列之和＝${columns}`;
    case "T4-SUM":
      return `${table.name}“${rows}”：前${first}项之和＝${columns}`;
    case "T3-COLSUM":
      return `${table.name}“${columns}”列：${columnSum(parts)}＝${rows}`;
    case "T3-BALANCE":
      return `${table.name}“${columns}”列：${added(parts)}＝${added(totals)}`;
  }
}

/** The same for a check below all columns of a table, which names none of them. */
export function checkWords({ code, at, parts, totals }: Equation): string {
  return code === "T3-BALANCE"
    ? `${added(parts)}＝${added(totals)}`
    : `${columnSum(parts)}＝${leafName(at.row)}`;
}

function columnSum(parts: readonly Cell[]): string {
  return `${numbering(parts[0])}至${numbering(parts.at(-1))}各行之和`;
}

function added(cells: readonly Cell[]): string {
  return cells.map(({ row }) => leafName(row)).join("＋");
}

/** （一） of a row in （一）予以公开. */
function numbering(cell: Cell | undefined): string {
  const labels = cell ? [...cell.row.groups, cell.row.line].map(({ label }) => label) : [];
  return labels.map((label) => /^（.）/u.exec(label)?.[0]).find((it) => it !== undefined) ?? "";
}
