/** A binary Word document, as Word 97 to 2003 and WPS write it: `.doc`, `.wps` ([MS-DOC]). */
import { BadPackage } from "../../package/bad-package.ts";
import { compoundFileKind, isCompoundFile } from "../../package/compound-file.ts";
import { readCompoundFile } from "../../package/read-compound-file.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import { readPublished } from "../read-published.ts";
import { wordBlocks } from "../word/word-blocks.ts";
import type { PublishedBlock } from "../published.ts";
import { documentFlow } from "./document-flow.ts";
import { readFib } from "./fib.ts";
import { listsOf } from "./lists.ts";
import { readPieces } from "./pieces.ts";
import { paragraphsOfText } from "./story.ts";
import { stylesOf } from "./styles.ts";
import { textBoxesOf } from "./text-boxes.ts";

const SAVE_AGAIN = "请用WPS或Word打开，另存为.docx后再导入。";

/** @throws UnreadableFile when it is no document, or one that means harm */
export function readDoc(bytes: Uint8Array, { fileName }: ReadOptions): FileReading {
  return readPublished(documentBlocks(bytes), fileName);
}

function documentBlocks(bytes: Uint8Array): PublishedBlock[] {
  if (bytes.length === 0) {
    throw new UnreadableFile("文件是空的，没有可读的内容。请确认选对了文件，或重新保存后再导入。");
  }
  if (!isCompoundFile(bytes)) {
    throw new UnreadableFile(
      `文件不是.doc、.wps文档，可能已损坏。请确认选对了文件，或${SAVE_AGAIN}`,
    );
  }
  try {
    const fib = readFib(readCompoundFile(bytes));
    const { flow } = documentFlow(fib.pages, {
      paragraphsIn: paragraphsOfText(fib, readPieces(fib)),
      styleOf: stylesOf(fib),
      lists: listsOf(fib),
      boxesAt: textBoxesOf(fib),
    });
    return wordBlocks(flow);
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    if (!(error instanceof BadPackage || error instanceof RangeError)) throw error;
    throw new UnreadableFile(whyDamaged(bytes));
  }
}

function whyDamaged(bytes: Uint8Array): string {
  const kind = compoundFileKind(bytes);
  if (kind === "encrypted") {
    return "文件设有打开密码，无法读取，请在WPS或Word中打开，取消打开密码并保存后再导入。";
  }
  if (kind === "oldWord")
    return `文件不完整或已损坏，读不出正文。请重新下载或复制原文件，或${SAVE_AGAIN}`;
  return `文件是旧版Office格式，但不是Word文档。请确认选对了文件，或${SAVE_AGAIN}`;
}
