/** 汇总表 for the stand-in Excel, which knows the formulas of annual reports only: every formula is the value that it gave. */
import { readFileSync } from "node:fs";
import { fillCollection } from "../../src/book/collection/fill-collection.ts";
import type { Collected } from "../../src/collection/collected.ts";
import { collectionTemplate } from "../../src/layout/collection/plan-collection.ts";
import { open } from "./workbooks.ts";

export function collectionInExcel(collected: Collected): Uint8Array {
  const workbook = open(readFileSync(collectionTemplate(collected.edition)));
  fillCollection(workbook, collected);
  const saved = open(workbook.save());
  const { package: parts } = saved;
  for (const { part } of saved.sheets) {
    parts.write(part, parts.text(part).replace(/<f\b[^>]*?(?:\/>|>.*?<\/f>)/gsu, ""));
  }
  return saved.save();
}
