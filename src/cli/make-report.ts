/** `ogi report`: the finished report as Word, HTML or text. */
import { extname } from "node:path";
import { compose } from "../document/compose.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { writeDocx } from "../document/write-docx.ts";
import { writeHtml } from "../document/write-html.ts";
import { writeText } from "../document/write-text.ts";
import { check } from "../rules/check.ts";
import { isUncorrected } from "../rules/finding.ts";
import { DONE, Refusal, type Console } from "./console.ts";
import { assertWritable, readReport, STDOUT, writeOutput } from "./files.ts";

export interface MakeReportOptions {
  readonly file: string;
  readonly output: string;
  /** Format of what goes to standard output. */
  readonly to?: string | undefined;
  readonly force: boolean;
}

type Writer = (tree: DocumentTree) => string | Uint8Array | Promise<Uint8Array>;

const writers: Record<string, Writer> = {
  ".docx": writeDocx,
  ".html": writeHtml,
  ".txt": writeText,
};

export async function makeReport(options: MakeReportOptions, console: Console): Promise<number> {
  const { file, output: path, force, to = "txt" } = options;
  const write = writers[path === STDOUT ? `.${to}` : extname(path).toLowerCase()];
  if (!write) {
    throw new Refusal(`${path}：报告只能存为.docx、.html或.txt，请改用其中一种文件名。`);
  }
  const output = { path, force, sources: [file] };
  await assertWritable(output);
  const { report } = await readReport(file);
  const uncorrected = check(report, { stage: "finished" }).filter(isUncorrected).length;
  await writeOutput(output, await write(compose(report, { uncorrected })), console);
  if (uncorrected > 0) {
    console.err(
      `报告首页标有“草稿（${uncorrected}处未改正）”。用 ogi check ${file} 查看，改正后重新生成。\n`,
    );
  }
  return DONE;
}
