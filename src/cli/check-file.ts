/** One file of `ogi check`: its findings as they are to be written. */
import { compareFigures } from "../compare/compare-figures.ts";
import type { ImportedCopy } from "../import/import-copy.ts";
import type { Register } from "../register/register.ts";
import type { AnnualReport } from "../report/annual-report.ts";
import { withProse } from "../report/with-prose.ts";
import { blankCells } from "../rules/blanks.ts";
import { contextOf, type CheckOptions } from "../rules/context.ts";
import { isUncorrected } from "../rules/finding.ts";
import { rules } from "../rules/rules.ts";
import { runRules } from "../rules/run-rules.ts";
import type { InputFile } from "../import/input-file.ts";
import { reportIn } from "./read-input.ts";
import { doubtsLine } from "./say-doubts.ts";
import { showChecked, type Checked } from "./show-checked.ts";

/** The same for every file. */
export interface CheckSettings extends Omit<CheckOptions, "addressOf"> {
  readonly text: TextCopy | undefined;
  readonly register: Register | undefined;
  readonly writeAs: "json" | "text";
}

interface TextCopy extends ImportedCopy {
  readonly file: string;
}

export interface CheckDone {
  readonly out: string;
  /** What is to be known beside the findings. */
  readonly said: string;
  readonly isUncorrected: boolean;
  /** The parts of a workbook that were not read quickly. */
  readonly general: readonly string[];
}

/** @throws UnreadableFile when there is no report in the file, or where the register is that of another organ or year */
export async function checkFile(
  file: string,
  input: InputFile,
  { text, register, writeAs, ...options }: CheckSettings,
): Promise<CheckDone> {
  const general: string[] = [];
  const read = await reportIn(file, input, { onGeneral: (part) => general.push(part) });
  const report = text ? withProse(read.report, text) : read.report;
  const { organ, year, edition } = report;
  const context = contextOf(report, { ...options, addressOf: read.addressOf });
  const blank = blankCells(context).length;
  const beside = register
    ? (await import("./beside-register.ts")).besideRegister({ file, report }, register, context)
    : [];
  const findings = [...runRules(rules, context), ...beside];
  const checked: Checked = { file, organ: organ.name, year, edition, blank, findings };
  return {
    out:
      writeAs === "json" ? JSON.stringify(checked, null, 2) : showChecked(checked, options.stage),
    said: (text ? otherFigures(file, read.report, text) : "") + doubtsLine({ file, ...read }),
    isUncorrected: findings.some(isUncorrected),
    general: [...new Set(general)],
  };
}

/** The tables beside the text are not checked, but they must not be others. */
function otherFigures(file: string, report: AnnualReport, text: TextCopy): string {
  const different = compareFigures([report, text.report]).length;
  if (different === 0) return "";
  return `${text.file}里的表格有${different}格与${file}不同，用 ogi compare ${file} ${text.file} 查看。\n`;
}
