/** `ogi collect prepare`: one annual workbook a unit, with its name, its code, the year, and what last year's report knows. */
import { join } from "node:path";
import { NO_DECISIONS } from "../../collection/decisions.ts";
import { sortedByUnit } from "../../collection/sorted-by-unit.ts";
import { submissionOf } from "../../collection/submission.ts";
import type { Unit } from "../../collection/unit.ts";
import { reportFileName } from "../../document/report-file-name.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import { emptyReport } from "../../report/empty-report.ts";
import { nextReport } from "../../report/next-report.ts";
import { organKindOf } from "../../report/organ-kind.ts";
import type { YearOfForm } from "../../report/typed-year.ts";
import { DONE, Refusal, type Console } from "../console.ts";
import { writeWorkbook } from "../workbook-file.ts";
import { assertWritable, writeOutput } from "../write-output.ts";
import { yearOption } from "../year-option.ts";
import { readOnly } from "../../gathering/collect-settings.ts";
import { freeName } from "../../gathering/free-name.ts";
import { gatheredFiles } from "./gathered-files.ts";
import { handIn } from "./hand-in.ts";
import { readUnits } from "./read-units.ts";

interface PrepareOptions {
  readonly units: string;
  /** As typed. */
  readonly year?: string | undefined;
  /** A folder. */
  readonly lastYear?: string | undefined;
  readonly output: string;
  readonly force: boolean;
}

/** Every output is looked at before the first is written. */
export async function prepareWorkbooks(options: PrepareOptions, console: Console): Promise<number> {
  const { output: folder, force, lastYear } = options;
  const form = yearOption(options.year);
  if (!form) throw new Refusal("请用--year写明报告年度。");
  const units = await readUnits(options.units);
  const names = new Set<string>();
  const outputs = units.map((unit) => {
    const path = join(folder, `${freeName(fileName(unit, form), names)}.xlsx`);
    return { unit, output: { path, force, sources: [options.units] } };
  });
  for (const { output } of outputs) assertWritable(output);
  const last =
    lastYear === undefined ? undefined : await lastReports(units, lastYear, form, console);
  for (const { unit, output } of outputs) {
    const report = preparedReport(unit, last?.get(unit.name), form);
    writeOutput(output, await writeWorkbook(report), console);
  }
  console.err(`${account(units, last)}\n`);
  return DONE;
}

/** Without extension. The code in the name tells whose it is when it comes back under another name of the organ. */
function fileName({ name, code }: Unit, { year }: YearOfForm): string {
  const title = reportFileName({ organ: { name, kind: organKindOf(name) }, year });
  return `${title}${code === undefined ? "" : `（${code}）`}`;
}

async function lastReports(
  units: readonly Unit[],
  folder: string,
  { year }: YearOfForm,
  console: Console,
): Promise<ReadonlyMap<string, AnnualReport>> {
  const files = await handIn(await gatheredFiles([folder], []), {
    settings: readOnly(NO_DECISIONS),
    ...{ jobs: undefined, console },
  });
  const sorted = sortedByUnit(files, { units, decisions: NO_DECISIONS });
  return new Map(
    units.flatMap((unit) => {
      const { counts } = submissionOf(sorted.ofUnit(unit), { year: year - 1, final: undefined });
      return counts ? [[unit.name, counts.report] as const] : [];
    }),
  );
}

function preparedReport(
  { name, code }: Unit,
  last: AnnualReport | undefined,
  { edition, year }: YearOfForm,
): AnnualReport {
  const kind = last?.organ.kind ?? organKindOf(name);
  const organ = { ...last?.organ, name, kind, ...(code !== undefined && { code }) };
  return last
    ? nextReport({ ...last, organ }, { edition, year, zeros: false }).report
    : emptyReport({ edition, year, organ, zeros: false });
}

function account(
  units: readonly Unit[],
  last: ReadonlyMap<string, AnnualReport> | undefined,
): string {
  const made = `准备了${units.length}份工作簿。`;
  if (!last) return made;
  const without = units.filter(({ name }) => !last.has(name)).map(({ name }) => name);
  const lacking =
    without.length === 0 ? "" : `没有找到上年年报的${without.length}个：${without.join("、")}。`;
  return `${made}带入上年数据的${last.size}份。${lacking}`;
}
