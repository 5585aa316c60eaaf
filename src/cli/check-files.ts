/** `ogi check`: the findings of each report, for people or as JSON. */
import { UnreadableFile } from "../report/unreadable-file.ts";
import { blankCells } from "../rules/blanks.ts";
import { check } from "../rules/check.ts";
import type { CheckOptions, Stage } from "../rules/context.ts";
import { isUncorrected } from "../rules/finding.ts";
import { DONE, FAILED, UNCORRECTED, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { readReport } from "./files.ts";
import { lengthRange } from "./length-option.ts";
import { withProgress } from "./progress.ts";
import { showChecked, type Checked } from "./show-checked.ts";

export interface CheckFilesOptions {
  readonly files: readonly string[];
  readonly draft: boolean;
  /** The day, YYYY-MM-DD, by which a superior asks for the report. */
  readonly deadline?: string | undefined;
  /** How long a superior asks 总体情况 to be: `800-1500`, `1000-`, `-1500`. */
  readonly overviewLength?: string | undefined;
  readonly json: boolean;
}

interface Failed {
  readonly file: string;
  readonly error: string;
}

export async function checkFiles(
  { files, draft, deadline, overviewLength: length, json }: CheckFilesOptions,
  console: Console,
): Promise<number> {
  assertDay("deadline", deadline);
  const overviewLength = length === undefined ? undefined : lengthRange(length);
  const stage: Stage = draft ? "draft" : "finished";
  const reports: (Checked | Failed)[] = [];
  await withProgress(files, console, async (file) => {
    reports.push(await checkFile(file, { stage, deadline, overviewLength }));
  });
  if (json) {
    console.out(`${JSON.stringify({ reports }, null, 2)}\n`);
  } else {
    for (const it of reports) {
      if ("error" in it) console.err(`${it.error}\n`);
      else console.out(showChecked(it, stage));
    }
  }
  if (reports.some((it) => "error" in it)) return FAILED;
  return reports.some((it) => "findings" in it && it.findings.some(isUncorrected))
    ? UNCORRECTED
    : DONE;
}

async function checkFile(file: string, options: CheckOptions): Promise<Checked | Failed> {
  try {
    const { report, addressOf } = await readReport(file);
    const { organ, year, edition } = report;
    const blank = blankCells(report).length;
    const findings = check(report, { ...options, addressOf });
    return { file, organ: organ.name, year, edition, blank, findings };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, error: error.message };
  }
}
