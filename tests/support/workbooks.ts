/** Official workbooks for tests: templates, filled ones, and where their cells stand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillBook } from "../../src/book/fill-book.ts";
import { type Edition, editionOf } from "../../src/form/editions.ts";
import type { Value } from "../../src/layout/evaluate.ts";
import { REGISTER_TEMPLATE } from "../../src/layout/register/plan-register.ts";
import { planWorkbook } from "../../src/layout/plan-workbook.ts";
import { addressOf } from "../../src/layout/rectangle.ts";
import { templatePath } from "../../src/layout/template-name.ts";
import { nodePlatform } from "../../src/package/node-platform.ts";
import type { AnnualReport } from "../../src/report/annual-report.ts";
import { openWorkbook } from "../../src/workbook/open-workbook.ts";
import type { WorkbookCell, Workbook } from "../../src/workbook/workbook.ts";

export function template(edition: Edition, zeros = false): Uint8Array {
  return readFileSync(join(import.meta.dirname, "../..", templatePath(edition, { zeros })));
}

export function registerTemplate(): Uint8Array {
  return readFileSync(join(import.meta.dirname, "../..", REGISTER_TEMPLATE));
}

export function open(bytes: Uint8Array): Workbook {
  return openWorkbook(bytes, nodePlatform);
}

/** The workbook of a report. */
export function filled(report: AnnualReport): Uint8Array {
  const workbook = open(template(editionOf(report.edition)));
  fillBook(workbook, report);
  return workbook.save();
}

/** Sheet and address of a planned cell. */
export function placeOf(edition: Edition, key: string): readonly [sheet: string, address: string] {
  const place = planWorkbook(edition).places.get(key);
  if (!place) throw new Error(`The plan has no cell "${key}".`);
  return [place.sheet, addressOf(place)];
}

/** A cell of the workbook by its key. */
export function cellAt(
  workbook: Workbook,
  edition: Edition,
  key: string,
): WorkbookCell | undefined {
  const place = planWorkbook(edition).places.get(key);
  return place && workbook.readSheet(place.sheet).at(place.row - 1, place.column - 1);
}

/** What a cell shows; rows and columns count from 0. An empty one shows "". */
export type ShownBook = (sheet: string, row: number, column: number) => Value;

export function shownBook(workbook: Workbook): ShownBook {
  const sheets = new Map(workbook.sheets.map(({ name }) => [name, workbook.readSheet(name)]));
  return (sheet, row, column) => sheets.get(sheet)?.at(row, column)?.value ?? "";
}
