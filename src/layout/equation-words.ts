/** What a sum or a balance says, in the words of the form. */
import type { Cell } from "../form/edition.ts";
import { leafName, numberingOf, numeral } from "../form/names.ts";
import type { Equation } from "../rules/equations.ts";

/** 表三“自然人”列：一、本年新收＋二、上年结转＝（七）总计＋四、结转下年度. */
export function equationWords({ code, at, parts, totals }: Equation): string {
  const { table } = at;
  const [rows, columns] = [leafName(at.row), leafName(at.column)];
  const first = numeral(parts.length);
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
  const [first = "", last = first] = [parts[0], parts.at(-1)].map(
    (it) => it && numberingOf(it.row),
  );
  return `${first}至${last}各行之和`;
}

function added(cells: readonly Cell[]): string {
  return cells.map(({ row }) => leafName(row)).join("＋");
}
