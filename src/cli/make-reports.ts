/** `ogi report`: the finished report as Word, HTML or text. */
import { extname, join } from "node:path";
import { composeVariant } from "../document/compose-variant.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { reportFileName } from "../document/report-file-name.ts";
import type { Variant } from "../document/variant.ts";
import { writeDocx } from "../document/write-docx.ts";
import { writeFragment } from "../document/write-fragment.ts";
import { writeHtml } from "../document/write-html.ts";
import { writeText } from "../document/write-text.ts";
import { fillSentences, missingSentences } from "../narrative/fill-sentences.ts";
import { check } from "../rules/check.ts";
import { isUncorrected } from "../rules/finding.ts";
import { printedByUs } from "../rules/printed-by-us.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { readReport } from "./read-input.ts";
import { sayDoubts } from "./say-doubts.ts";
import { assertWritable, isFolder, STDOUT, writeOutput } from "./write-output.ts";

interface MakeReportOptions {
  readonly file: string;
  readonly output: string;
  /** Format of what goes to a folder or to standard output. */
  readonly to?: string | undefined;
  readonly variant: Variant;
  /** Puts the standard sentences in that the text leaves out. */
  readonly fill: boolean;
  readonly force: boolean;
}

type Writer = (tree: DocumentTree) => string | Uint8Array;

const writers: Record<string, Writer> = {
  ".docx": writeDocx,
  ".html": writeHtml,
  ".txt": writeText,
};

/** What a site takes is pasted into its CMS. */
const webWriters: Record<string, Writer> = { ...writers, ".html": writeFragment };

/** --fill says what it did, and also that it did nothing. */
const NOTHING_FILLED = "没有插入语句：正文已经写明；没有内容的部分不代写，没有填全的表格不成句。\n";

export async function makeReport(options: MakeReportOptions, console: Console): Promise<number> {
  const { file, output: given, fill, force, to, variant } = options;
  const type = typeOf(given, to);
  const write = (variant === "web" ? webWriters : writers)[type];
  if (!write) {
    throw new Refusal(`${given}：报告只能存为.docx、.html或.txt，请改用其中一种文件名。`);
  }
  if (given === STDOUT && write === writeDocx) {
    throw new Refusal("Word报告不能输出到标准输出，请用-o写明.docx文件名。");
  }
  const { report: read, doubts } = await readReport(file);
  const missing = fill ? missingSentences(read) : [];
  const report = fill ? fillSentences(read) : read;
  const path = isFolder(given) ? join(given, `${reportFileName(report, variant)}${type}`) : given;
  const output = { path, force, sources: [file] };
  assertWritable(output);
  const findings = check(printedByUs(report), { stage: "finished" });
  writeOutput(output, write(composeVariant(report, findings, variant)), console);
  sayDoubts([{ file, doubts }], console);
  for (const { text } of missing) console.err(`已插入：${text}\n`);
  if (fill && missing.length === 0) console.err(NOTHING_FILLED);
  if (isFolder(given)) console.err(`已生成${path}\n`);
  const uncorrected = findings.filter(isUncorrected).length;
  if (uncorrected > 0) {
    console.err(
      `报告首页标有“草稿（${uncorrected}处未改正）”。用 ogi check ${file} 查看，改正后重新生成。\n`,
    );
  }
  return DONE;
}

/** `.docx` unless the name, or --to for what has no name, says otherwise. */
function typeOf(output: string, to: string | undefined): string {
  if (output === STDOUT) return `.${to ?? "txt"}`;
  return isFolder(output) ? `.${to ?? "docx"}` : extname(output).toLowerCase();
}
