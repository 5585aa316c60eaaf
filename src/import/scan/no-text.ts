import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { ImportPlatform } from "../imported.ts";

/** @param found what was found in place of text, as “PDF没有文字层” */
export function noText(found: string, { openScanner }: ImportPlatform): UnreadableFile {
  const here = openScanner
    ? "请"
    : "扫描件要由命令行（ogi import）或网站上的网页版识别，请在那里打开；也可以";
  return new UnreadableFile(
    `${found}，读不出文字。${here}找原来的Word文件或网页导入，或用OCR软件识别并另存为.docx后再导入。`,
  );
}
