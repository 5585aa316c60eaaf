/**
 * A register's workbook for the stand-in Excel, which knows the formulas of annual reports only: every formula is the
 * value that it gave, but on the first line of a list, where a short one stands; and of the prepared lines a few.
 */
import { readFileSync } from "node:fs";
import { fillRegister } from "../../src/book/register/fill-register.ts";
import { REGISTER_TEMPLATE } from "../../src/layout/register/plan-register.ts";
import { FIRST_LINE } from "../../src/layout/register/sheets.ts";
import type { Register } from "../../src/register/register.ts";
import { open } from "./workbooks.ts";

const LAST_ROW = 80;

export function registerInExcel(register: Register, today: string): Uint8Array {
  const workbook = open(readFileSync(REGISTER_TEMPLATE));
  fillRegister(workbook, register, today);
  const saved = open(workbook.save());
  const { package: parts } = saved;
  for (const { part } of saved.sheets) parts.write(part, plainSheet(parts.text(part)));
  return saved.save();
}

function plainSheet(text: string): string {
  return text.replace(/<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gsu, (row, number: string) => {
    if (Number(number) > LAST_ROW) return "";
    const formula = Number(number) === FIRST_LINE ? "<f>SUM(A1:A1)</f>" : "";
    return row.replace(/<f\b[^>]*?(?:\/>|>.*?<\/f>)/gsu, formula);
  });
}
