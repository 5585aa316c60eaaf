/** `ogi new`: an official workbook for a year and an organ: empty, with zeros, or with what last year's report knows. */
import { extname } from "node:path";
import {
  type Edition,
  editionForYear,
  type EditionId,
  editionOf,
  FIRST_YEAR,
} from "../form/editions.ts";
import type { OrganKind } from "../form/organ.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { emptyReport } from "../report/empty-report.ts";
import { nextReport } from "../report/next-report.ts";
import { nextReportAccount } from "../report/next-report-account.ts";
import { organKindOf } from "../report/organ-kind.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { organOption } from "./organ-option.ts";
import { readReport } from "./read-input.ts";
import { sayDoubts } from "./say-doubts.ts";
import { writeWorkbook } from "./workbook-file.ts";
import { assertWritable, writeOutput } from "./write-output.ts";
import { yearOption } from "./year-option.ts";

interface NewWorkbookOptions {
  /** As typed. */
  readonly year?: string | undefined;
  readonly organ?: string | undefined;
  readonly kind?: OrganKind | undefined;
  readonly edition?: EditionId | undefined;
  /** Last year's report, in any readable file. */
  readonly from?: string | undefined;
  readonly zeros: boolean;
  readonly output: string;
  readonly force: boolean;
}

export async function newWorkbook(options: NewWorkbookOptions, console: Console): Promise<number> {
  const { output: path, force, from } = options;
  if (extname(path).toLowerCase() !== ".xlsx") {
    throw new Refusal(`${path}：工作簿只能存为.xlsx，请改用.xlsx文件名。`);
  }
  const organ = organOption("organ", options.organ);
  const output = { path, force, sources: from === undefined ? [] : [from] };
  assertWritable(output);
  const last = from === undefined ? undefined : { file: from, ...(await readReport(from)) };
  const { report, account } = last
    ? reportAfter(last.report, { ...options, organ })
    : { report: newReport({ ...options, organ }), account: [] };
  writeOutput(output, await writeWorkbook(report), console);
  if (last) sayDoubts([last], console);
  console.err(account.map((line) => `${line}\n`).join(""));
  return DONE;
}

function newReport(options: NewWorkbookOptions): AnnualReport {
  const { organ, kind, edition, zeros } = options;
  const year = yearOption(options.year)?.year;
  if (year === undefined) throw new Refusal("请用--year写明报告年度，或用--from写明上年的年报。");
  if (organ === undefined) throw new Refusal("请用--organ写明机关全称，或用--from写明上年的年报。");
  const head = { name: organ, kind: kind ?? organKindOf(organ) };
  return emptyReport({ edition: editionFor(year, edition), year, organ: head, zeros });
}

interface Prepared {
  readonly report: AnnualReport;
  /** One sentence a line: what was taken over, and what could not be. */
  readonly account: readonly string[];
}

/** What was said on the command line counts before last year's report. */
function reportAfter(last: AnnualReport, options: NewWorkbookOptions): Prepared {
  const { organ = last.organ.name, kind, zeros } = options;
  const year = yearAfter(last, options);
  if (organ === "") throw new Refusal("没有读出上年年报的机关名称，请用--organ写明机关全称。");
  const edition = editionFor(year, options.edition);
  const told = organ === last.organ.name ? last.organ.kind : organKindOf(organ);
  const head = { ...last.organ, name: organ, kind: kind ?? told };
  const next = nextReport({ ...last, organ: head }, { edition, year, zeros });
  return { report: next.report, account: nextReportAccount(last, next) };
}

function yearAfter({ year: before }: AnnualReport, options: NewWorkbookOptions): number {
  const year = yearOption(options.year)?.year;
  if (before === null) {
    if (year === undefined) throw new Refusal("没有读出上年年报的年度，请用--year写明报告年度。");
    return year;
  }
  if (year !== undefined && year !== before + 1) {
    throw new Refusal(
      `--from写明的是${before}年度的年报，只能用来新建${before + 1}年度的，--year写的是${year}。`,
    );
  }
  return before + 1;
}

function editionFor(year: number, given: EditionId | undefined): Edition {
  const edition = given === undefined ? editionForYear(year) : editionOf(given);
  if (!edition || !Number.isInteger(year) || year > 9999) {
    throw new Refusal(`--year应为${FIRST_YEAR}年以后的年度，实为“${year}”。`);
  }
  return edition;
}
