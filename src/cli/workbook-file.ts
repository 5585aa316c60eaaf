/** A report as a workbook: the template of its edition, filled. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fillBook } from "../book/fill-book.ts";
import { Unwritable } from "../book/unwritable.ts";
import { editionOf } from "../form/editions.ts";
import { templatePath } from "../layout/template-name.ts";
import { nodePlatform } from "../package/node-platform.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { openWorkbook } from "../workbook/open-workbook.ts";
import { Refusal } from "./console.ts";
import { packageRoot } from "./package-root.ts";

/** Writes a report into a workbook of its edition. */
export async function writeWorkbook(report: AnnualReport): Promise<Uint8Array> {
  const path = templatePath(editionOf(report.edition), { zeros: false });
  const workbook = openWorkbook(await readFile(join(packageRoot(), path)), nodePlatform);
  try {
    fillBook(workbook, report);
  } catch (error) {
    if (error instanceof Unwritable) throw new Refusal(error.message);
    throw error;
  }
  return workbook.save();
}
