/** `ogi check`: the findings of each report, for people or as JSON. */
import { compareFigures } from "../compare/compare-figures.ts";
import type { ImportedCopy } from "../import/import-copy.ts";
import { checkBeside } from "../register/check-beside.ts";
import { forOrgan, organsOf } from "../register/for-organ.ts";
import type { RegisterFinding } from "../register/register-finding.ts";
import type { Register } from "../register/register.ts";
import { assertSameReport } from "../register/same-report.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { UnreadableFile } from "../report/unreadable-file.ts";
import { withProse } from "../report/with-prose.ts";
import { blankCells } from "../rules/blanks.ts";
import { contextOf, type CheckOptions, type RuleContext } from "../rules/context.ts";
import { isUncorrected } from "../rules/finding.ts";
import { rules } from "../rules/rules.ts";
import { runRules } from "../rules/run-rules.ts";
import { DONE, FAILED, Refusal, UNCORRECTED, type Console } from "./console.ts";
import { assertDay } from "./day-option.ts";
import { lengthRange } from "./length-option.ts";
import { withProgress } from "./progress.ts";
import { readCopy, readRegister, readReport } from "./read-input.ts";
import { sayDoubts, type ReadFile } from "./say-doubts.ts";
import { showChecked, type Checked } from "./show-checked.ts";

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
}

interface Failed {
  readonly file: string;
  readonly error: string;
}

/** The same for every file. */
interface Given extends CheckOptions {
  readonly text: TextCopy | undefined;
  /** Every file that was read so far, those beside the reports first. */
  readonly read: ReadFile[];
  readonly register: Register | undefined;
}

interface TextCopy extends ImportedCopy {
  readonly file: string;
}

export async function checkFiles(options: CheckFilesOptions, console: Console): Promise<number> {
  const { files, json } = options;
  const given = await givenIn(options);
  const reports: (Checked | Failed)[] = [];
  await withProgress(files, console, async (file) => {
    reports.push(await checkFile(file, given, console));
  });
  sayDoubts(given.read, console);
  if (json) {
    console.out(`${JSON.stringify({ reports }, null, 2)}\n`);
  } else {
    for (const it of reports) {
      if ("error" in it) console.err(`${it.error}\n`);
      else console.out(showChecked(it, given.stage));
    }
  }
  if (reports.some((it) => "error" in it)) return FAILED;
  return reports.some((it) => "findings" in it && it.findings.some(isUncorrected))
    ? UNCORRECTED
    : DONE;
}

/** @throws UnreadableFile when the other text or last year's report cannot be read */
async function givenIn(options: CheckFilesOptions): Promise<Given> {
  const { files, text, register, lastYear, draft, deadline, overviewLength: length } = options;
  assertDay("deadline", deadline);
  if (text !== undefined && files.length > 1) {
    throw new Refusal("--text只能用于一份年报，请逐份核对。");
  }
  const copy = text === undefined ? undefined : { file: text, ...(await readCopy(text)) };
  const last =
    lastYear === undefined ? undefined : { file: lastYear, ...(await readReport(lastYear)) };
  return {
    stage: draft ? "draft" : "finished",
    deadline,
    overviewLength: length === undefined ? undefined : lengthRange(length),
    text: copy,
    register: register === undefined ? undefined : await readRegister(register),
    lastYear: last?.report,
    read: [copy, last].filter((it) => it !== undefined),
  };
}

async function checkFile(
  file: string,
  { text, register, read: files, ...options }: Given,
  console: Console,
): Promise<Checked | Failed> {
  try {
    const read = await readReport(file);
    files.push({ file, ...read });
    const report = text ? withProse(read.report, text) : read.report;
    if (text) console.err(otherFigures(file, read.report, text));
    const { organ, year, edition } = report;
    const context = contextOf(report, { ...options, addressOf: read.addressOf });
    const blank = blankCells(context).length;
    const beside = register ? besideRegister({ file, report }, register, context) : [];
    const findings = [...runRules(rules, context), ...beside];
    return { file, organ: organ.name, year, edition, blank, findings };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { file, error: error.message };
  }
}

/** @throws UnreadableFile where the register is that of another organ or year */
function besideRegister(
  read: { readonly file: string; readonly report: AnnualReport },
  register: Register,
  context: RuleContext,
): RegisterFinding[] {
  const { name } = read.report.organ;
  const own = organsOf(register).includes(name) ? forOrgan(register, name) : register;
  assertSameReport(read, own);
  return checkBeside(own, context);
}

/** The tables beside the text are not checked, but they must not be others. */
function otherFigures(file: string, report: AnnualReport, text: TextCopy): string {
  const different = compareFigures([report, text.report]).length;
  if (different === 0) return "";
  return `${text.file}里的表格有${different}格与${file}不同，用 ogi compare ${file} ${text.file} 查看。\n`;
}
