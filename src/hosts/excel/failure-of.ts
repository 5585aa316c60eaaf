/** What goes wrong in Excel, as one sentence for the clerk. */
import { Unwritable } from "../../book/unwritable.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import { HostFailure } from "../host-failure.ts";

/** What Excel's errors mean for the clerk, by their code (Excel JavaScript API error handling). */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: "正在编辑单元格，请按回车确认或按Esc取消，再试一次。",
  AccessDenied: "工作表设有保护，不能写入，请点“审阅—撤销工作表保护”后再试。",
  ItemNotFound: "要找的工作表或单元格已不在工作簿里，可能已被删除或改名，请撤销删除或重新核对。",
  ItemAlreadyExists: "工作簿里刚有了同名的工作表，这一步没有完成，请再试一次。",
  GeneralException: "Excel没有完成这一步，工作簿没有改动，请稍等片刻再试。",
  RequestAborted: "Excel中断了这一步，工作簿没有改动，请再试一次。",
  ApiNotFound: "这个版本的Excel不支持这一步，请更新Excel，或在浏览器里打开本助手完成。",
  UnsupportedFeature: "工作簿里有网页版Excel不支持的内容，请用桌面版Excel完成这一步。",
  RequestPayloadSizeLimitExceeded: "一次写入的内容太多，Excel没有接受，请分几次进行。",
  ResponsePayloadSizeLimitExceeded: "工作簿太大，Excel没有返回内容，请删去无关的工作表后再试。",
};

/** Any error as a HostFailure; a mistake of ours stays what it is. */
export function failureOf(error: unknown): unknown {
  if (error instanceof HostFailure) return error;
  if (error instanceof Unwritable || error instanceof UnreadableFile) {
    return new HostFailure(error.message, { cause: error });
  }
  const code = codeOf(error);
  if (code === undefined) return error;
  const sentence = SENTENCES[code] ?? `Excel没有完成这一步（${code}），请稍等片刻再试。`;
  return new HostFailure(sentence, { cause: error });
}

/** What an Excel answers that has no way to do it, or none for so much. */
const UNABLE: readonly string[] = [
  "ApiNotFound",
  "NotImplemented",
  "UnsupportedFeature",
  "RequestPayloadSizeLimitExceeded",
];

/** Whether it is no use to try again in this Excel. */
export function isUnable(error: unknown): boolean {
  const cause = error instanceof HostFailure ? error.cause : error;
  return UNABLE.includes(codeOf(cause) ?? "");
}

/** Excel's own errors carry a code; any other error is a mistake of ours and stays what it is. */
function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
