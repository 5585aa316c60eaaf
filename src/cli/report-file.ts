/** One file of `ogi report`: the finished report as it is to be written, and what is to be said of it. */
import { composeVariant } from "../document/compose-variant.ts";
import type { DocumentTree } from "../document/document-tree.ts";
import { reportFileName } from "../document/report-file-name.ts";
import type { Variant } from "../document/variant.ts";
import { writeDocx } from "../document/write-docx.ts";
import { writeFragment } from "../document/write-fragment.ts";
import { writeHtml } from "../document/write-html.ts";
import { writeText } from "../document/write-text.ts";
import type { InputFile } from "../import/input-file.ts";
import { fillSentences, missingSentences } from "../narrative/fill-sentences.ts";
import { check } from "../rules/check.ts";
import { isUncorrected } from "../rules/finding.ts";
import { printedByUs } from "../rules/printed-by-us.ts";
import { reportIn } from "./read-input.ts";
import { doubtsLine } from "./say-doubts.ts";

export type ReportType = "docx" | "html" | "txt";

export interface ReportSettings {
  readonly type: ReportType;
  readonly variant: Variant;
  /** Puts the standard sentences in that the text leaves out. */
  readonly fill: boolean;
}

export interface ReportDone {
  /** Of its file, where it has no other. */
  readonly name: string;
  readonly content: string | Uint8Array;
  /** Lines for people: what was doubtful in reading it, and what was put in. */
  readonly said: readonly string[];
  /** How many findings make it a draft. */
  readonly uncorrected: number;
}

type Writer = (tree: DocumentTree) => string | Uint8Array;

const writers: Readonly<Record<ReportType, Writer>> = {
  docx: writeDocx,
  html: writeHtml,
  txt: writeText,
};

/** What a site takes is pasted into its CMS. */
const webWriters: typeof writers = { ...writers, html: writeFragment };

/** --fill says what it did, and also that it did nothing. */
const NOTHING_FILLED = "没有插入语句：正文已经写明；没有内容的部分不代写，没有填全的表格不成句。\n";

/** @throws UnreadableFile when there is no report in the file */
export async function reportFile(
  file: string,
  input: InputFile,
  { type, variant, fill }: ReportSettings,
): Promise<ReportDone> {
  const { report: read, doubts } = await reportIn(file, input);
  const missing = fill ? missingSentences(read) : [];
  const report = fill ? fillSentences(read) : read;
  const findings = check(printedByUs(report), { stage: "finished" });
  const write = (variant === "web" ? webWriters : writers)[type];
  return {
    name: `${reportFileName(report, variant)}.${type}`,
    content: write(composeVariant(report, findings, variant)),
    said: [
      doubtsLine({ file, doubts }),
      ...missing.map(({ text }) => `已插入：${text}\n`),
      ...(fill && missing.length === 0 ? [NOTHING_FILLED] : []),
    ],
    uncorrected: findings.filter(isUncorrected).length,
  };
}
