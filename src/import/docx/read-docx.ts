/** A Word document: `.docx`. */
import { BadPackage, type BadPackageReason } from "../../package/bad-package.ts";
import type { OpcPackage } from "../../package/opc-package.ts";
import { openPackage } from "../../package/open-package.ts";
import { scanXml } from "../../package/scan-xml.ts";
import { childElement, type XmlElement } from "../../package/xml.ts";
import { UnreadableFile } from "../../report/unreadable-file.ts";
import type { FileReading, ReadOptions } from "../imported.ts";
import type { PublishedBlock } from "../published.ts";
import { readPublished } from "../read-published.ts";
import { readingPackage } from "../reading-package.ts";
import { wordBlocks } from "../word/word-blocks.ts";
import { documentFlow } from "./document-flow.ts";
import { looksOf } from "./looks.ts";
import { numberingOf } from "./numbering.ts";
import { marksOf } from "./style-marks.ts";

const SAVE_AGAIN = "用WPS或Word打开，另存为.docx后再导入";

/** What a package says of itself in words for workbooks, in words for documents. */
const SENTENCES: Readonly<Partial<Record<BadPackageReason, string>>> = {
  notZip: `文件不是.docx文档，请确认选对了文件，或${SAVE_AGAIN}。`,
  encrypted: "文件设有打开密码，无法读取，请在WPS或Word中打开，取消打开密码并保存后再导入。",
  oldExcel: "文件是旧版.xls（或.et）表格，不是Word文档，请用Excel或WPS另存为.xlsx后再导入。",
  oldOffice: `文件是旧版Office格式，无法读取，请${SAVE_AGAIN}。`,
  oldPowerPoint: "文件是旧版.ppt演示文稿，不是年报，请选择年报的Word文档。",
  notOffice: `文件是压缩包，但不是Word文档，请${SAVE_AGAIN}。`,
  partTooBig: "文件的正文展开后过大，可能是恶意文件，请向来源核实，或把年报另存为.docx后再导入。",
  totalTooBig: "文件展开后过大，可能是恶意文件，请向来源核实，或把年报另存为.docx后再导入。",
  documentTooBig: "文件的正文过长，不像一份年报，请只保留年报正文和表格后再导入。",
};

/** Tables in tables in text boxes: Word itself nests no deeper than some dozen. */
const DEEPEST = 200;

/** @throws UnreadableFile when it is no document, or one that means harm */
export function readDocx(bytes: Uint8Array, { fileName, platform }: ReadOptions): FileReading {
  return readPublished(documentBlocks(bytes, platform), fileName);
}

function documentBlocks(bytes: Uint8Array, platform: ReadOptions["platform"]): PublishedBlock[] {
  return readingPackage(() => {
    const opened = openPackage(bytes, platform);
    const main = mainPart(opened);
    const body = childElement(rootOf(opened, main), "body");
    if (!body) throw new BadPackage("badXml", main);
    const styles = partOf(opened, main, "styles");
    const numbering = numberingOf(partOf(opened, main, "numbering"), styles);
    const styling = { numbering, markOf: marksOf(styles), looks: looksOf(styles) };
    const { flow } = documentFlow(body, styling);
    return wordBlocks(flow);
  }, SENTENCES);
}

function mainPart(opened: OpcPackage): string {
  const main = opened.relationships("").find(({ kind }) => kind === "officeDocument");
  if (!main || !opened.has(main.target)) throw new BadPackage("notOffice");
  const type = opened.contentType(main.target) ?? "";
  if (type.includes("spreadsheetml")) {
    throw new UnreadableFile("文件其实是Excel工作簿（.xlsx），请改回扩展名.xlsx后再导入。");
  }
  if (!type.includes("wordprocessingml") && !type.includes("ms-word")) {
    throw new BadPackage("notOffice");
  }
  return main.target;
}

/** The root of the part that the document points to; undefined where it has none. */
function partOf(opened: OpcPackage, main: string, kind: string): XmlElement | undefined {
  const found = opened.relationships(main).find((it) => it.kind === kind && !it.external);
  return found && opened.has(found.target) ? rootOf(opened, found.target) : undefined;
}

function rootOf(opened: OpcPackage, part: string): XmlElement {
  scanXml(opened.text(part), part, {
    open(_name, _attributes, depth) {
      if (depth > DEEPEST) throw new BadPackage("documentTooBig", part);
    },
  });
  const { documentElement } = opened.document(part);
  if (!documentElement) throw new BadPackage("badXml", part);
  return documentElement;
}
