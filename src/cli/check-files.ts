/** `ogi check`: the findings of each report, for people or as JSON. */
import type { CheckSettings } from "./check-file.ts";
import { DONE, FAILED, Refusal, UNCORRECTED, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { REPORT } from "./input-kind.ts";
import { jobsOption } from "./jobs-option.ts";
import { writeJsonList } from "./json-list.ts";
import { lengthRange } from "./length-option.ts";
import { withProgress } from "./progress.ts";
import { readCopy, readNamed, readRegister, readReport } from "./read-input.ts";
import { sayDoubts } from "./say-doubts.ts";
import { workThrough } from "./work-through.ts";

interface CheckFilesOptions {
  readonly files: readonly string[];
  /** Where the text is taken from instead, with or without tables. */
  readonly text?: string | undefined;
  /** Last year's report of the same organ. */
  readonly lastYear?: string | undefined;
  /** The register that the report was counted from. */
  readonly register?: string | undefined;
  readonly draft: boolean;
  /** The day, YYYY-MM-DD, by which a superior asks for the report. */
  readonly deadline?: string | undefined;
  /** How long a superior asks 总体情况 to be: `800-1500`, `1000-`, `-1500`. */
  readonly overviewLength?: string | undefined;
  readonly json: boolean;
  /** How many threads, as typed. */
  readonly jobs?: string | undefined;
  /** Tells which workbooks could not be read quickly. */
  readonly debug: boolean;
}

export async function checkFiles(options: CheckFilesOptions, console: Console): Promise<number> {
  const { files, json, debug } = options;
  const jobs = jobsOption(options.jobs);
  const settings = await settingsIn(options, console);
  let exitCode = DONE;
  let slow = 0;
  await withProgress(files, console, async (progress) => {
    const reports = writeJsonList("reports", progress.out);
    await workThrough({
      ...{ files, task: "check", settings, jobs, console, progress },
      read: (file) => readNamed(file, REPORT),
      take(outcome, i) {
        const file = files[i] ?? "";
        if ("failure" in outcome) {
          const { failure: error } = outcome;
          exitCode = FAILED;
          if (json) reports.add(JSON.stringify({ file, error }, null, 2));
          else progress.err(`${error}\n`);
          return;
        }
        const { out, said, isUncorrected, general } = outcome.done;
        if (isUncorrected && exitCode === DONE) exitCode = UNCORRECTED;
        if (said !== "") progress.err(said);
        if (json) reports.add(out);
        else progress.out(out);
        if (general.length > 0) slow += 1;
        if (debug && general.length > 0)
          progress.err(`${file}：${general.join("、")}按通用方式读取。\n`);
      },
    });
    if (json) reports.end();
  });
  if (debug) console.err(`${files.length}份中有${slow}份按通用方式读取。\n`);
  return exitCode;
}

/** @throws UnreadableFile when the other text, the register or last year's report cannot be read */
async function settingsIn(options: CheckFilesOptions, console: Console): Promise<CheckSettings> {
  const { files, text, register, lastYear, draft, deadline, overviewLength: length } = options;
  assertDay("deadline", deadline);
  if (text !== undefined && files.length > 1) {
    throw new Refusal("--text只能用于一份年报，请逐份核对。");
  }
  const copy = text === undefined ? undefined : { file: text, ...(await readCopy(text)) };
  const last =
    lastYear === undefined ? undefined : { file: lastYear, ...(await readReport(lastYear)) };
  const settings: CheckSettings = {
    writeAs: options.json ? "json" : "text",
    stage: draft ? "draft" : "finished",
    deadline,
    overviewLength: length === undefined ? undefined : lengthRange(length),
    text: copy,
    register: register === undefined ? undefined : await readRegister(register, console),
    lastYear: last?.report,
  };
  sayDoubts(
    [copy, last].filter((it) => it !== undefined),
    console,
  );
  return settings;
}
