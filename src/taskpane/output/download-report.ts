/** Makes a file of the report and hands it to the browser. */
import { composeVariant } from "../../document/compose-variant.ts";
import { reportFileName } from "../../document/report-file-name.ts";
import { variantNames, type Variant } from "../../document/variant.ts";
import type { AnnualReport } from "../../report/annual-report.ts";
import type { Finding } from "../../rules/finding.ts";
import type { PaneSession } from "../session/session.ts";
import { download } from "./download.ts";
import { wordFile, type ReportFile } from "./report-files.ts";

export interface MadeReport {
  readonly report: AnnualReport;
  /** What is found in the finished report. */
  readonly findings: readonly Finding[];
  readonly variant: Variant;
}

export function downloadReport(
  session: PaneSession,
  { report, findings, variant }: MadeReport,
  { name, ending, type, write }: ReportFile,
): Promise<boolean> {
  const fileName = `${reportFileName(report, variant)}${ending}`;
  return session.work(`生成${name}报告`, async (step) => {
    await step("正在排版");
    const content = await write(composeVariant(report, findings, variant), variant);
    await step("正在下载", { final: true });
    download(fileName, content, type);
    return `已下载${variantNames[variant]}${name}报告，文件名：${fileName}。没有看到文件？请看“下载”文件夹；仍没有的，${otherWays(session)}。`;
  });
}

export function downloadWord(session: PaneSession, made: MadeReport): Promise<boolean> {
  return downloadReport(session, made, wordFile);
}

/** A download that fails does so without a word. */
export function otherWays({ addSheet }: PaneSession): string {
  return `可以点“复制全文”后粘贴到Word${addSheet ? "，或点“生成工作表”" : ""}`;
}
