/** `ogi new`: an official workbook for a year and an organ, empty or with zeros. */
import { extname } from "node:path";
import { editionForYear, editionOf, FIRST_YEAR } from "../form/editions.ts";
import type { EditionId } from "../form/edition.ts";
import type { OrganKind } from "../form/organ.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { emptyReport } from "../report/empty-report.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { assertWritable, writeOutput } from "./files.ts";
import { writeWorkbook } from "./workbook-file.ts";

export interface NewWorkbookOptions {
  readonly year: number;
  readonly organ: string;
  readonly kind?: OrganKind | undefined;
  readonly edition?: EditionId | undefined;
  readonly zeros: boolean;
  readonly output: string;
  readonly force: boolean;
}

export async function newWorkbook(options: NewWorkbookOptions, console: Console): Promise<number> {
  const { output: path, force, organ } = options;
  if (extname(path).toLowerCase() !== ".xlsx") {
    throw new Refusal(`${path}：工作簿只能存为.xlsx，请改用.xlsx文件名。`);
  }
  if (organ.trim() === "") throw new Refusal("--organ应为机关全称，不能是空白。");
  const output = { path, force, sources: [] };
  await assertWritable(output);
  await writeOutput(output, await writeWorkbook(reportOf(options)), console);
  return DONE;
}

function reportOf(options: NewWorkbookOptions): AnnualReport {
  const { year, organ, kind, edition: given, zeros } = options;
  const edition = given === undefined ? editionForYear(year) : editionOf(given);
  if (!edition || !Number.isInteger(year) || year > 9999) {
    throw new Refusal(`--year应为${FIRST_YEAR}年以后的年度，实为“${year}”。`);
  }
  const head = { name: organ.trim(), kind: kind ?? organKindOf(organ) };
  return emptyReport({ edition, year, organ: head, zeros });
}
